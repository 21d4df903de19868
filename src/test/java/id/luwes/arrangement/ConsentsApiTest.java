package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Siti leads a team of Rani, who applies to Dimas; programs of each read who has agreed, and ask colleagues. */
class ConsentsApiTest {

    private static final String PATH = "/api/v1/applications";

    private final TestOffice office = new TestOffice();
    private final EmployeeId siti = office.agency.employee("Siti Larasati", office.unit, false);
    private final EmployeeId asep = office.agency.employee("Asep Wangsa", office.unit, false);
    private final Program rani =
            Program.of(office.visitor("Rani Tirtasora", office.rani), "applications:read", "applications:write");
    private final Program dimas =
            Program.of(office.visitor("Dimas Walagri", office.dimas), "applications:read", "decisions:write");
    private final Program colleague =
            Program.of(office.visitor("Asep Wangsa", asep), "applications:read", "decisions:write");
    private Program lead = colleague;
    private String path = "";

    @BeforeEach
    void rani_applies() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        office.visitor("Administrator", null, Role.ADMINISTRATOR)
                .post("/agency/decisions/consents", Map.of("second", "0", "lead", "1"));
        office.sql("with team as (insert into workforce.team (agency_id, name, unit_id, formed_at, formed_by_account)"
                + " values (platform.current_agency(), 'Tim Aplikasi', " + office.unit + ", now(), 1)"
                + " returning agency_id, team_id) insert into workforce.team_member (agency_id, team_id, employee_id,"
                + " leads, first_day, added_at, added_by_account) select agency_id, team_id, person, person = " + siti
                + ", '2020-01-01', now(), 1 from team, unnest(array[" + siti + ", " + office.rani
                + "]::bigint[]) person");
        lead = Program.of(office.visitor("Siti Larasati", siti), "applications:read", "decisions:write");
        var sent = rani.post(PATH, ApplicationsApiTest.body());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        path = sent.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_program_reads_who_has_to_agree_and_who_has() {
        assertThat(Program.json(lead.get(PATH + "/waiting")).at("/items/0/name").asString())
                .isEqualTo("Rani Tirtasora");
        var agreed = lead.post(
                path + "/decision", "{\"decision\":\"approve\",\"reason\":\"Rahasia\"}", "If-Match", etag(lead));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
        var read = Program.json(rani.get(path));
        assertThat(read.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(read.get("consents")).hasSize(2);
        assertThat(read.at("/consents/0/part").asString()).isEqualTo("LINE");
        assertThat(read.at("/consents/0/givenAt").isNull()).isTrue();
        assertThat(read.at("/consents/1/part").asString()).isEqualTo("TEAM_LEAD");
        assertThat(read.at("/consents/1/by").asString()).isEqualTo(siti.toString());
        assertThat(read.get("consents").toString()).doesNotContain("Rahasia");
        var approved = dimas.post(path + "/decision", "{\"decision\":\"approve\"}", "If-Match", etag(dimas));
        assertThat(Program.json(approved).get("state").asString()).isEqualTo("APPROVED");
    }

    @Test
    void a_colleague_is_asked_and_answers_once() {
        var question = "{\"colleague\":\"" + asep + "\",\"question\":\"Apakah loket cukup?\"}";
        assertThat(dimas.post(path + "/opinions", question).statusCode()).isEqualTo(428);
        var asked = dimas.post(path + "/opinions", question, "If-Match", etag(dimas));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(dimas.post(path + "/opinions", question, "If-Match", etag(dimas))
                        .statusCode())
                .isEqualTo(422);
        for (var wrong : new String[] {
            "{}",
            "{\"colleague\":\"x\",\"question\":\"Apa?\"}",
            "{\"colleague\":\"" + office.rani + "\",\"question\":\"Apa pendapatmu?\"}",
            "{\"colleague\":1}"
        }) {
            assertThat(dimas.post(path + "/opinions", wrong, "If-Match", etag(dimas))
                            .statusCode())
                    .as(wrong)
                    .isIn(400, 422);
        }
        var item = Program.json(colleague.get("/api/v1/opinions")).at("/items/0");
        assertThat(item.get("state").asString()).isEqualTo("OPEN");
        var opinion = "/api/v1/opinions/" + item.get("id").asString();
        var open = colleague.get(opinion);
        assertThat(Program.json(open).at("/week/tuesday/mode").asString()).isEqualTo("HOME");
        assertThat(lead.get(opinion).statusCode()).isEqualTo(404);
        var etag = open.headers().firstValue("ETag").orElseThrow();
        assertThat(colleague
                        .post(opinion + "/answer", "{\"words\":\"x\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(422);
        var given = colleague.post(opinion + "/answer", "{\"words\":\"Cukup\"}", "If-Match", etag);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(Program.json(given).get("state").asString()).isEqualTo("GIVEN");
        assertThat(Program.json(given).get("week").isNull()).isTrue();
        var now = given.headers().firstValue("ETag").orElseThrow();
        assertThat(colleague.post(opinion + "/answer", "{}", "If-Match", now).statusCode())
                .isEqualTo(409);
        var back = path + "/opinions/" + item.get("id").asString() + "/withdrawal";
        assertThat(dimas.post(back, "{}", "If-Match", etag(dimas)).statusCode()).isEqualTo(409);
        assertThat(lead.post(back, "{}", "If-Match", etag(lead)).statusCode()).isEqualTo(404);
    }

    private String etag(Program who) {
        HttpResponse<String> read = who.get(path);
        return read.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(read.body()));
    }
}
