package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AgreementsApiTest {

    private static final String PATH = "/api/v1/agreements";
    private static final String[] ALL = {
        "applications:read",
        "applications:write",
        "decisions:write",
        "agreements:read",
        "agreements:write",
        "people:read"
    };

    private final TestOffice office = new TestOffice();
    private final Program rani = Program.of(office.visitor("Rani Tirtasora", office.rani), ALL);
    private final Program dimas = Program.of(office.visitor("Dimas Walagri", office.dimas), ALL);
    private final ApiDescription description = new ApiDescription();

    @Test
    void an_agreement_is_read_by_both_sides_and_ended_by_notice_as_described() {
        var one = granted();
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
        described("GET " + PATH + "/team", dimas.get(PATH + "/team"));
        assertThat(dimas.get(PATH + "/team").body()).contains("Rani Tirtasora");
        described("GET " + PATH + "/{id}", rani.get(one));
        var soon = rani.post(one + "/ending", from(-30), "If-Match", etag(rani.get(one)));
        assertThat(Program.json(soon).at("/errors/0/pointer").asString()).isEqualTo("/from");
        described("POST " + PATH + "/{id}/ending", soon);
        var wordless = dimas.post(one + "/ending", from(40), "If-Match", etag(dimas.get(one)));
        assertThat(Program.json(wordless).at("/errors/0/pointer").asString()).isEqualTo("/reason");
        var ended = rani.post(one + "/ending", from(40), "If-Match", etag(rani.get(one)));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/ending", ended);
        assertThat(Program.json(ended).get("endedBefore").asString())
                .isEqualTo(TestOffice.monday().plusDays(40).toString());
    }

    @Test
    void an_agreement_is_paused_and_the_pause_lifted_as_described() {
        var one = granted();
        var paused = rani.post(one + "/pauses", pausing(7, 18), "If-Match", etag(rani.get(one)));
        assertThat(paused.statusCode()).as(paused.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/pauses", paused);
        described("GET " + PATH + "/{id}", dimas.get(one));
        var pause = Program.json(dimas.get(one)).at("/pauses/0");
        assertThat(pause.get("side").asString()).isEqualTo("EMPLOYEE");
        var again = rani.post(one + "/pauses", pausing(18, 20), "If-Match", etag(rani.get(one)));
        described("POST " + PATH + "/{id}/pauses", again);
        assertThat(Program.json(again).at("/errors/0/pointer").asString()).isEqualTo("/from");
        var unseen = rani.post(one + "/pauses", pausing(30, 31), "If-Match", "\"0\"");
        assertThat(unseen.statusCode()).isEqualTo(412);
        var lifting = one + "/pauses/" + pause.get("id").asString() + "/lifting";
        assertThat(dimas.post(lifting, from(14), "If-Match", etag(dimas.get(one)))
                        .statusCode())
                .isEqualTo(404);
        var lifted = rani.post(lifting, from(14), "If-Match", etag(rani.get(one)));
        assertThat(lifted.statusCode()).as(lifted.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/pauses/{pause}/lifting", lifted);
        assertThat(Program.json(lifted).at("/pauses/0/liftedFrom").asString())
                .isEqualTo(TestOffice.monday().plusDays(14).toString());
        var over = rani.post(lifting, from(15), "If-Match", etag(rani.get(one)));
        assertThat(over.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/{id}/pauses/{pause}/lifting", over);
    }

    @Test
    void applications_and_people_are_as_described() {
        var one = granted().replace("agreements", "applications");
        described("GET /api/v1/applications", rani.get("/api/v1/applications"));
        described("GET /api/v1/applications/{id}", rani.get(one));
        described("GET /api/v1/applications/waiting", dimas.get("/api/v1/applications/waiting"));
        described("GET /api/v1/me", rani.get("/api/v1/me"));
        described("POST /api/v1/applications", rani.post("/api/v1/applications", "{}"));
        var found = dimas.get("/api/v1/people?q=rani");
        described("GET /api/v1/people", found);
        var person = Program.json(found).at("/items/0");
        assertThat(person.get("nip").asString()).hasSize(18);
        var record = dimas.get("/api/v1/people/" + person.get("id").asString());
        described("GET /api/v1/people/{employee}", record);
        assertThat(Program.json(record).at("/record/facts")).isNotEmpty();
    }

    @Test
    void a_colleague_is_told_name_position_and_unit_and_searches_leave_a_trace() {
        var asep = Program.of(office.visitor("Asep Walungan", office.asep), "people:read");
        var person = asep.get("/api/v1/people/" + office.rani);
        described("GET /api/v1/people/{employee}", person);
        assertThat(Program.json(person).get("record").isNull()).isTrue();
        assertThat(Program.json(asep.get("/api/v1/people?q=rani"))
                        .at("/items/0/nip")
                        .isNull())
                .isTrue();
        assertThat(asep.get("/api/v1/people?q=r").statusCode()).isEqualTo(400);
        assertThat(asep.get("/api/v1/people/999999999").statusCode()).isEqualTo(404);
        var admin = office.visitor("Jejak", null, Role.AUDITOR);
        assertThat(admin.get("/audit?action=LIST_VIEWED").body()).contains("Program");
    }

    private String granted() {
        var sent = rani.post("/api/v1/applications", ApplicationsApiTest.body());
        var path = sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
        var approved = dimas.post(path + "/decision", "{\"decision\":\"approve\"}", "If-Match", etag(dimas.get(path)));
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        return path.replace("applications", "agreements");
    }

    private static String from(int days) {
        return "{\"from\":\"%s\"}".formatted(TestOffice.monday().plusDays(days));
    }

    private static String pausing(int from, int until) {
        return "{\"from\":\"%s\",\"until\":\"%s\",\"reason\":\"Pelatihan\"}"
                .formatted(
                        TestOffice.monday().plusDays(from), TestOffice.monday().plusDays(until));
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
