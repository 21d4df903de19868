package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.eligibility.Eligibility;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An objection to a verdict goes its way by programs alone: statements, files, a hearing, its minutes, and wrong facts. */
class HearingByProgramTest {

    private static final String PATH = "/api/v1/objections";
    private static final String WORDS = "Kotak saya 9 menurut peta talenta Juni, bukan 8.";
    private static final String[] ALL = {"applications:read", "applications:write", "decisions:write", "outputs:read"};

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor employee = office.visitor("Rani Tirtasora", office.rani);
    private final Program rani = Program.of(employee, ALL);
    private final Program tono = Program.of(office.visitor("Tono Wiramukti", office.tono), ALL);
    private final ApiDescription description = new ApiDescription();

    @Test
    void with_statements_that_files_prove_and_seen_by_nobody_before() {
        var one = raised();
        var brought = rani.postBytes(one + "/files?name=peta.txt", bytes("Kotak 9"), "If-Match", etag(rani.get(one)));
        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/files", brought);
        assertThat(Program.json(brought).at("/files/0/handedIn").asBoolean()).isFalse();
        assertThat(Program.json(tono.get(one)).get("files")).isEmpty();
        var refused = rani.postBytes(one + "/files?name=peta.exe", bytes("MZ\0\0"), "If-Match", etag(rani.get(one)));
        assertThat(refused.statusCode()).isEqualTo(422);
        described("POST " + PATH + "/{id}/files", refused);
        var more = rani.postBytes(one + "/files?name=lain.txt", bytes("Lain"), "If-Match", etag(rani.get(one)));
        var second = Program.json(more).at("/files/1/id").asString();
        var away = rani.post(one + "/files/" + second + "/removal", "{}", "If-Match", etag(rani.get(one)));
        assertThat(away.statusCode()).as(away.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/files/{file}/removal", away);

        var tooShort = rani.post(one + "/statements", "{\"words\":\"pendek\"}", "If-Match", etag(rani.get(one)));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        described("POST " + PATH + "/{id}/statements", tooShort);
        var stated = rani.post(one + "/statements", json("words", WORDS), "If-Match", etag(rani.get(one)));
        assertThat(stated.statusCode()).as(stated.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/statements", stated);
        assertThat(Program.json(tono.get(one)).at("/files/0/handedIn").asBoolean())
                .isTrue();
        assertThat(rani.post(one + "/statements", json("words", WORDS)).statusCode())
                .isEqualTo(428);
    }

    @Test
    void heard_minuted_and_decided_with_the_facts_that_are_wrong() {
        var one = raised();
        assertThat(rani.post(one + "/hearing", hearing("2099-01-12"), "If-Match", etag(rani.get(one)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rani.post(one + "/minutes", json("minutes", WORDS), "If-Match", etag(rani.get(one)))
                        .statusCode())
                .isEqualTo(404);
        var past = tono.post(one + "/hearing", hearing("2020-01-13"), "If-Match", etag(tono.get(one)));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(Program.json(past).at("/errors/0/pointer").asString()).isEqualTo("/day");
        var ahead = office.text("select (now() + interval '20 days')::date::text");
        var heard = tono.post(one + "/hearing", hearing(ahead), "If-Match", etag(tono.get(one)));
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/hearing", heard);
        var minutes = tono.post(one + "/minutes", json("minutes", WORDS), "If-Match", etag(tono.get(one)));
        assertThat(minutes.statusCode()).as(minutes.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/minutes", minutes);
        var notLate = tono.post(
                one + "/admission",
                "{\"heard\":\"yes\",\"reasons\":\"" + WORDS + "\"}",
                "If-Match",
                etag(tono.get(one)));
        assertThat(notLate.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/{id}/admission", notLate);

        var wrong = tono.post(one + "/decision", decision("kotak"), "If-Match", etag(tono.get(one)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Program.json(wrong).at("/errors/0/pointer").asString()).isEqualTo("/facts");
        var decided = tono.post(one + "/decision", decision("9"), "If-Match", etag(tono.get(one)));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/decision", decided);
        var told = Program.json(rani.get(one));
        assertThat(told.at("/facts/0/fact").asString()).isEqualTo("nine_box");
        assertThat(told.at("/facts/0/state").asString()).isEqualTo("OPEN");
        assertThat(rani.post(one + "/statements", json("words", WORDS), "If-Match", etag(rani.get(one)))
                        .statusCode())
                .isEqualTo(409);
    }

    private String raised() {
        employee.get("/eligibility");
        var verdict = office.agency
                .in(() -> TestServer.bean(Eligibility.class).current(office.rani))
                .orElseThrow()
                .id();
        var raised = rani.post(PATH, "{\"kind\":\"verdict\",\"id\":%s,\"words\":\"%s\"}".formatted(verdict, WORDS));
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        return PATH + "/" + Program.json(raised).get("id").asString();
    }

    private static String decision(String box) {
        return "{\"ending\":\"upheld\",\"reasons\":\"%s\",\"facts\":[{\"fact\":\"nine_box\",\"value\":\"%s\"}]}"
                .formatted(ObjectingOffice.REASONS, box);
    }

    private static String hearing(String day) {
        return "{\"day\":\"%s\",\"time\":\"09:00\",\"place\":\"Ruang Rapat 2\"}".formatted(day);
    }

    private static String json(String field, String value) {
        return "{\"%s\":\"%s\"}".formatted(field, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).isEmpty();
    }
}
