package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.FactKind;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs say that a fact is wrong and record it anew, as people do on the pages. */
class DisputesApiTest {

    private static final String PATH = "/api/v1/fact-disputes";
    private static final String[] ALL = {"verdicts:read", "applications:write", "decisions:write"};
    private static final String RECORD = """
            {"value":"%s","observedOn":"%s","source":"Peta talenta Juni 2026","reason":"Peta talenta dibaca ulang."}
            """;

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId person = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Program rani = Program.of(agency.visitor("Rani Tirtasora", person), ALL);
    private final Program bkd = Program.of(agency.visitor("Petugas BKD", null, Role.BKD), ALL);
    private final ApiDescription description = new ApiDescription();

    @BeforeEach
    void judged() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.NINE_BOX, "6");
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(person));
    }

    @Test
    void a_fact_is_said_to_be_wrong_listed_recorded_and_told_as_described() {
        var said = say("nine_box", "8");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        described("POST " + PATH, said);
        var one = PATH + "/" + Program.json(said).get("id").asString();
        assertThat(said.headers().firstValue("Location").orElseThrow()).endsWith(one);
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
        var waiting = bkd.get(PATH + "/waiting");
        described("GET " + PATH + "/waiting", waiting);
        assertThat(waiting.body()).contains("Rani Tirtasora");
        assertThat(rani.get(PATH + "/waiting").statusCode()).isEqualTo(403);
        described("GET " + PATH + "/{id}", bkd.get(one));

        assertThat(bkd.post(one + "/fact", RECORD.formatted("8", "2026-06-01")).statusCode())
                .isEqualTo(428);
        var wrong = bkd.post(one + "/fact", RECORD.formatted("12", "2099-01-01"), "If-Match", etag(bkd.get(one)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        described("POST " + PATH + "/{id}/fact", wrong);
        assertThat(wrong.body()).contains("/value", "/observedOn");
        var done = bkd.post(one + "/fact", RECORD.formatted("8", "2026-06-01"), "If-Match", etag(bkd.get(one)));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/fact", done);
        assertThat(Program.json(done).get("state").asString()).isEqualTo("RECORDED");
        assertThat(Program.json(done).get("verdictAfter").asString())
                .isNotEqualTo(Program.json(done).get("verdict").asString());
    }

    @Test
    void it_stands_with_a_reason_or_is_taken_back_and_what_is_wrong_is_named() {
        var faulty = say("nine_box", "12");
        assertThat(faulty.statusCode()).isEqualTo(422);
        described("POST " + PATH, faulty);
        assertThat(Program.json(faulty).at("/errors/0/pointer").asString()).isEqualTo("/claimed");
        assertThat(say("zodiak", "12").statusCode()).isEqualTo(422);

        var box = PATH + "/" + Program.json(say("nine_box", "8")).get("id").asString();
        assertThat(say("nine_box", "9").statusCode()).isEqualTo(409);
        var stands = bkd.post(
                box + "/answer", "{\"reason\":\"Peta talenta Juni memuat kotak 6.\"}", "If-Match", etag(bkd.get(box)));
        assertThat(stands.statusCode()).as(stands.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/answer", stands);

        var laptop = PATH + "/" + Program.json(say("laptop", "tidak")).get("id").asString();
        assertThat(rani.post(laptop + "/answer", "{\"reason\":\"Sudah saya periksa sendiri.\"}")
                        .statusCode())
                .isEqualTo(403);
        var back = rani.post(laptop + "/withdrawal", "", "If-Match", etag(rani.get(laptop)));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/withdrawal", back);
    }

    private HttpResponse<String> say(String fact, String claimed) {
        return rani.post(PATH, "{\"fact\":\"%s\",\"claimed\":\"%s\"}".formatted(fact, claimed));
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).isEmpty();
    }
}
