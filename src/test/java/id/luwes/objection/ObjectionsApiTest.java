package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ObjectionsApiTest {

    private static final String PATH = "/api/v1/objections";
    private static final String[] ALL = {"applications:read", "applications:write", "decisions:write"};

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor employee = office.visitor("Rani Tirtasora", office.rani);
    private final long refused = office.refused(employee, office.visitor("Dimas Walagri", office.dimas));
    private final Program rani = Program.of(employee, ALL);
    private final Program tono = Program.of(office.visitor("Tono Wiramukti", office.tono), ALL);
    private final ApiDescription description = new ApiDescription();

    @Test
    void is_raised_read_and_decided_as_described() {
        var raised = raise("Loket terisi pada semua hari menurut jadwal jaga.");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        described("POST " + PATH, raised);
        var one = PATH + "/" + Program.json(raised).get("id").asString();
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
        described("GET " + PATH + "/waiting", tono.get(PATH + "/waiting"));
        assertThat(tono.get(PATH + "/waiting").body()).contains("Rani Tirtasora");
        assertThat(Program.json(rani.get(PATH + "/waiting")).get("items")).isEmpty();
        described("GET " + PATH + "/{id}", tono.get(one));
        var stale = tono.post(one + "/decision", ending("upheld"), "If-Match", "\"0\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        var own = rani.post(one + "/decision", ending("upheld"), "If-Match", etag(rani.get(one)));
        assertThat(own.statusCode()).isEqualTo(404);
        var decided = tono.post(one + "/decision", ending("upheld"), "If-Match", etag(tono.get(one)));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/decision", decided);
        assertThat(Program.json(decided).at("/steps/1/remedy").asString()).isEqualTo("DECIDED_AGAIN");
        var late = rani.post(one + "/withdrawal", "", "If-Match", etag(rani.get(one)));
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void is_taken_back_and_what_is_wrong_is_named() {
        var raised = raise("pendek");
        assertThat(raised.statusCode()).isEqualTo(422);
        described("POST " + PATH, raised);
        assertThat(Program.json(raised).at("/errors/0/pointer").asString()).isEqualTo("/words");
        var one = PATH + "/"
                + Program.json(raise("Loket terisi pada semua hari menurut jadwal jaga."))
                        .get("id")
                        .asString();
        var back = rani.post(one + "/withdrawal", "", "If-Match", etag(rani.get(one)));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/withdrawal", back);
        assertThat(rani.post(PATH, "{\"kind\":\"refusal\",\"id\":1.5,\"words\":\"x\"}")
                        .statusCode())
                .isIn(404, 422);
    }

    private HttpResponse<String> raise(String words) {
        return rani.post(PATH, "{\"kind\":\"refusal\",\"id\":%d,\"words\":\"%s\"}".formatted(refused, words));
    }

    private static String ending(String ending) {
        return "{\"ending\":\"%s\",\"reasons\":\"%s\"}".formatted(ending, ObjectingOffice.REASONS);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).isEmpty();
    }
}
