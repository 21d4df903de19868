package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationsApiTest {

    private static final String PATH = "/api/v1/applications";

    private final TestOffice office = new TestOffice();
    private final Visitor ranisBrowser = office.visitor("Rani Tirtasora", office.rani);
    private final Program rani = Program.of(ranisBrowser, "applications:read", "applications:write");
    private final Program dimas =
            Program.of(office.visitor("Dimas Walagri", office.dimas), "applications:read", "decisions:write");

    @Test
    void from_the_proposal_to_the_decision_as_on_the_pages() {
        var sent = rani.post(PATH, body());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var path = location(sent);
        assertThat(Program.json(sent).get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(Program.json(sent).at("/week/tuesday/mode").asString()).isEqualTo("HOME");
        assertThat(ranisBrowser.get(path.substring("/api/v1".length())).body()).contains("Peta proses bisnis");
        assertThat(Program.json(rani.get(PATH)).at("/items/0/id").asString()).isEqualTo(number(path));

        var waiting = Program.json(dimas.get(PATH + "/waiting"));
        assertThat(waiting.at("/items/0/name").asString()).isEqualTo("Rani Tirtasora");
        var etag = etag(dimas.get(path));
        assertThat(dimas.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        var refusal = dimas.post(path + "/decision", "{\"decision\":\"refuse\"}", "If-Match", etag);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(Program.json(refusal).at("/errors/0/pointer").asString()).isEqualTo("/reason");
        var approved = dimas.post(path + "/decision", "{\"decision\":\"approve\"}", "If-Match", etag);
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(Program.json(approved).get("state").asString()).isEqualTo("APPROVED");
        assertThat(ranisBrowser.get(path.substring("/api/v1".length())).body()).contains("Disetujui");
        assertThat(office.agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from access.audit_entry e join access.audit_detail d using"
                                + " (agency_id, entry_id) where e.action = 'APPLICATION_APPROVED' and d.detail ->>"
                                + " 'token' like '% Program'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void whoever_has_not_read_the_present_version_decides_nothing() {
        var path = location(rani.post(PATH, body()));
        var approval = "{\"decision\":\"approve\"}";
        assertThat(dimas.post(path + "/decision", approval).statusCode()).isEqualTo(428);
        var seen = etag(dimas.get(path));
        assertThat(rani.post(path + "/withdrawal", "{}", "If-Match", etag(rani.get(path)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(dimas.post(path + "/decision", approval, "If-Match", seen).statusCode())
                .isEqualTo(412);
        var second = dimas.post(path + "/decision", approval, "If-Match", etag(dimas.get(path)));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Program.json(second).get("type").asString()).isEqualTo("/api#409");
    }

    @Test
    void what_was_returned_is_revised_and_the_old_version_stays() {
        var path = location(rani.post(PATH, body()));
        var word = "{\"decision\":\"return\",\"reason\":\"Sebutkan jumlah yang lebih tinggi\"}";
        assertThat(dimas.post(path + "/decision", word, "If-Match", etag(dimas.get(path)))
                        .statusCode())
                .isEqualTo(200);
        var revised = rani.post(
                path + "/revision",
                body().replace("\"quantity\":3", "\"quantity\":5"),
                "If-Match",
                etag(rani.get(path)));
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(201);
        assertThat(Program.json(revised).get("revises").asString()).isEqualTo(number(path));
        assertThat(Program.json(rani.get(path)).get("state").asString()).isEqualTo("REVISED");
    }

    @Test
    void a_request_sent_twice_is_done_once_and_answered_alike() {
        var first = rani.post(PATH, body(), "Idempotency-Key", "satu");
        var again = rani.post(PATH, body(), "Idempotency-Key", "satu");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(etag(again)).isEqualTo(etag(first));
        assertThat(location(again)).isEqualTo(location(first));
        var other = rani.post(PATH, body().replace("\"quantity\":3", "\"quantity\":4"), "Idempotency-Key", "satu");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Program.json(other).get("code").asString()).isEqualTo("access.api.key.other");
        assertThat(rani.post(PATH, body(), "Idempotency-Key", "dua kata").statusCode())
                .isEqualTo(400);
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
    }

    @Test
    void a_refused_request_is_refused_alike_too() {
        var wrong = body().replace("\"quantity\":3", "\"quantity\":-3");
        var first = rani.post(PATH, wrong, "Idempotency-Key", "satu");
        var again = rani.post(PATH, wrong, "Idempotency-Key", "satu");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(Program.json(first).at("/errors/0/pointer").asString()).isEqualTo("/outputs/0/quantity");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void of_ten_who_send_the_same_at_once_one_is_done() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 10)
                            .<Callable<HttpResponse<String>>>mapToObj(
                                    it -> () -> rani.post(PATH, body(), "Idempotency-Key", "bersama"))
                            .toList())
                    .stream()
                    .map(it -> it.resultNow())
                    .toList();
            assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(201));
            assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        }
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
    }

    @Test
    void lists_go_on_behind_a_cursor_that_cannot_be_made_up() {
        for (var round = 0; round < 3; round++) {
            var path = location(rani.post(PATH, body()));
            rani.post(path + "/withdrawal", "{}", "If-Match", etag(rani.get(path)));
        }
        var first = Program.json(rani.get(PATH + "?limit=2"));
        assertThat(first.get("items")).hasSize(2);
        var cursor = first.get("next").asString();
        var second = Program.json(rani.get(PATH + "?limit=2&cursor=" + cursor));
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        var changed = cursor.substring(0, cursor.length() - 2) + (cursor.endsWith("A") ? "BB" : "AA");
        for (var wrong : new String[] {changed, "x", "AAAA", "%25", "a".repeat(400)}) {
            var answer = rani.get(PATH + "?cursor=" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Program.json(answer).get("code").asString()).isEqualTo("access.api.cursor");
        }
        var another = Program.of(ranisBrowser, "applications:read");
        assertThat(another.get(PATH + "?cursor=" + cursor).statusCode()).isEqualTo(400);
        assertThat(dimas.get(PATH + "/waiting?cursor=" + cursor).statusCode()).isEqualTo(400);
        assertThat(rani.get(PATH + "?limit=0").statusCode()).isEqualTo(400);
        assertThat(rani.get(PATH + "?limit=101").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {                                                                    | 400 |
        []                                                                   | 400 |
        {"period":{},"period":{}}                                            | 400 |
        {"a":1} {"b":2}                                                      | 400 |
        {}                                                                   | 422 | /period
        {"period":1,"outputs":{}}                                            | 422 | /period
        {"period":{"first":"2026-02-30","last":"2026-13-01"},"outputs":[]}   | 422 | /period/first
        {"period":{"first":"0001-01-01","last":"9999-12-31"},"outputs":[]}   | 422 | /period/first
        {"period":{"first":20261207,"last":true},"outputs":[1]}              | 422 | /period/first
        {"week":{"monday":{"mode":"BEACH"}},"period":null,"outputs":null}    | 422 | /period
        {"outputs":[{"quantity":1e999999999}],"period":{}}                   | 422 | /period/first
        {"applicant":"1","period":{},"outputs":[]}                           | 422 | /applicant
        {"office":"\\u0000","period":{},"outputs":[]}                        | 422 | /period/first
        {"office":"\\ud83d","period":{},"outputs":[]}                        | 422 | /period/first
        """)
    void what_cannot_be_read_is_told_with_its_place(String body, int status, String pointer) {
        var answer = rani.post(PATH, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        if (pointer != null) {
            assertThat(answer.body()).contains("\"" + pointer + "\"");
        }
    }

    @Test
    void giants_and_depths_and_other_kinds_are_refused() {
        assertThat(rani.post(PATH, "{\"a\":\"" + "x".repeat(300_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(rani.post(PATH, "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))
                        .statusCode())
                .isEqualTo(400);
        assertThat(rani.ask("POST", PATH, body(), Map.of("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(rani.ask("POST", PATH, body(), Map.of()).statusCode()).isEqualTo(415);
        assertThat(rani.ask("POST", PATH, "a=1", Map.of("Content-Type", "application/x-www-form-urlencoded"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(rani.ask("GET", PATH, "", Map.of("Accept", "text/csv")).statusCode())
                .isEqualTo(406);
        assertThat(rani.ask("DELETE", PATH, "", Map.of()).statusCode()).isEqualTo(405);
        assertThat(rani.get(PATH + "/abc").statusCode()).isIn(400, 404);
        assertThat(rani.get(PATH + "/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(rani.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    static String body() {
        return """
            {"period":{"first":"%s","last":"%s"},
             "week":{"tuesday":{"mode":"HOME"},"thursday":{"mode":"HOME","starts":"07:30","ends":"16:00"}},
             "outputs":[{"what":"Peta proses bisnis","quantity":3,"measure":"peta","due":"%s",
                         "goal":"Proses bisnis terpetakan"}]}
            """.formatted(monday(), monday().plusMonths(2), monday().plusMonths(1));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
