package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rani works at home on Tuesdays and Thursdays. */
class DayChangesApiTest {

    private static final String PATH = "/api/v1/day-changes";
    private static final String[] ALL = {
        "applications:read", "applications:write", "decisions:write", "agreements:read", "agreements:write"
    };

    private final TestOffice office = new TestOffice();
    private final Visitor ranisBrowser = office.visitor("Rani Tirtasora", office.rani);
    private final Program rani = Program.of(ranisBrowser, ALL);
    private final Program dimas = Program.of(office.visitor("Dimas Walagri", office.dimas), ALL);
    private final ApiDescription description = new ApiDescription();
    private final LocalDate wednesday = monday().plusWeeks(1).plusDays(2);
    private final LocalDate thursday = wednesday.plusDays(1);

    DayChangesApiTest() {
        var sent = rani.post("/api/v1/applications", ApplicationsApiTest.body());
        var path = location(sent);
        dimas.post(path + "/decision", "{\"decision\":\"approve\"}", "If-Match", etag(dimas.get(path)));
    }

    @Test
    void two_days_are_exchanged_from_trying_out_to_the_decision_and_back() {
        var tried = rani.post(PATH + "/check", exchange());
        described("POST " + PATH + "/check", tried);
        assertThat(Program.json(tried).get("decided").asBoolean()).isTrue();
        assertThat(Program.json(tried).at("/counters/0/minimum").asInt()).isEqualTo(1);
        assertThat(Program.json(rani.get(PATH)).get("items"))
                .as("nothing is kept")
                .isEmpty();

        var asked = rani.post(PATH, exchange(), "Idempotency-Key", "tukar");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        described("POST " + PATH, asked);
        assertThat(rani.post(PATH, exchange(), "Idempotency-Key", "tukar").body())
                .isEqualTo(asked.body());
        var one = location(asked);
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(PATH)).get("items")).hasSize(1);
        described("GET " + PATH + "/waiting", dimas.get(PATH + "/waiting"));
        assertThat(Program.json(dimas.get(PATH + "/waiting"))
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("Rani Tirtasora");
        described("GET " + PATH + "/{id}", dimas.get(one));
        assertThat(rani.get(one, "If-None-Match", etag(rani.get(one))).statusCode())
                .isEqualTo(304);

        var wordless = dimas.post(one + "/decision", "{\"decision\":\"refuse\"}", "If-Match", etag(dimas.get(one)));
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(Program.json(wordless).at("/errors/0/pointer").asString()).isEqualTo("/reason");
        var seen = etag(dimas.get(one));
        var granted = dimas.post(one + "/decision", "{\"decision\":\"grant\"}", "If-Match", seen);
        described("POST " + PATH + "/{id}/decision", granted);
        assertThat(Program.json(granted).get("state").asString()).isEqualTo("GRANTED");
        assertThat(Program.json(granted).at("/days/0/stands").asString()).isEqualTo("HOLDS");
        assertThat(Program.json(granted).get("by").asString()).isEqualTo("" + office.dimas);
        assertThat(dimas.post(one + "/decision", "{\"decision\":\"grant\"}", "If-Match", seen)
                        .statusCode())
                .isEqualTo(412);
        var second = dimas.post(one + "/decision", "{\"decision\":\"grant\"}", "If-Match", etag(dimas.get(one)));
        assertThat(second.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/{id}/decision", second);

        var back = rani.post(one + "/withdrawal", "{}", "If-Match", etag(rani.get(one)));
        described("POST " + PATH + "/{id}/withdrawal", back);
        assertThat(Program.json(back).get("state").asString()).isEqualTo("WITHDRAWN");
        var late = rani.post(one + "/withdrawal", "{}", "If-Match", etag(rani.get(one)));
        assertThat(late.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/{id}/withdrawal", late);
    }

    @Test
    void coming_in_holds_at_once_and_refusing_needs_a_word() {
        var told = rani.post(PATH, "{\"day\":\"%s\",\"mode\":\"OFFICE\"}".formatted(thursday));
        assertThat(Program.json(told).get("kind").asString()).as(told.body()).isEqualTo("TOLD");
        assertThat(Program.json(told).get("state").asString()).isEqualTo("GRANTED");
        var asked = location(rani.post(PATH, home(wednesday.plusWeeks(1))));
        var refused = dimas.post(
                asked + "/decision",
                "{\"decision\":\"refuse\",\"reason\":\"Rapat tim\"}",
                "If-Match",
                etag(dimas.get(asked)));
        assertThat(Program.json(refused).get("word").asString())
                .as(refused.body())
                .isEqualTo("Rapat tim");
    }

    @Test
    void whoever_decides_calls_somebody_in_and_takes_that_back() {
        var calls = PATH + "/calls";
        var later = thursday.plusWeeks(2);
        var call = "{\"employee\":\"%s\",\"day\":\"%s\",\"reason\":\"Pemeriksaan BPK\"}".formatted(office.rani, later);
        assertThat(rani.post(calls, call).statusCode())
                .as("nobody calls themselves")
                .isIn(403, 404);
        assertThat(Program.of(office.superiorElsewhere(), ALL).post(calls, call).statusCode())
                .isEqualTo(404);
        assertThat(dimas.post(calls, call.replace("Pemeriksaan BPK", " ")).statusCode())
                .isEqualTo(422);
        var nobodyAway = dimas.post(
                calls, call.replace(later.toString(), later.minusDays(1).toString()));
        assertThat(Program.json(nobodyAway).at("/errors/0/pointer").asString()).isEqualTo("/day");
        var called = dimas.post(calls, call, "Idempotency-Key", "panggil");
        described("POST " + PATH + "/calls", called);
        assertThat(Program.json(called).get("kind").asString())
                .as(called.body())
                .isEqualTo("CALLED_IN");
        var one = location(called);
        assertThat(rani.post(one + "/lifting", "{}", "If-Match", "*").statusCode())
                .isIn(403, 404);
        var lifted = dimas.post(one + "/lifting", "{}", "If-Match", etag(dimas.get(one)));
        described("POST " + PATH + "/{id}/lifting", lifted);
        assertThat(Program.json(lifted).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(dimas.post(one + "/lifting", "{}", "If-Match", etag(dimas.get(one)))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void lists_go_on_behind_a_cursor() {
        for (var week = 1; week <= 3; week++) {
            var one = location(rani.post(PATH, home(wednesday)));
            rani.post(one + "/withdrawal", "{}", "If-Match", etag(rani.get(one)));
        }
        var first = Program.json(rani.get(PATH + "?limit=2"));
        assertThat(first.get("items")).hasSize(2);
        var second = Program.json(
                rani.get(PATH + "?limit=2&cursor=" + first.get("next").asString()));
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(rani.get(PATH + "?limit=x").statusCode()).isEqualTo(400);
        assertThat(rani.get(PATH + "?cursor=AAAA").statusCode()).isEqualTo(400);
        assertThat(dimas.get(PATH + "/waiting?cursor=" + first.get("next").asString())
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                     | /day
        {"day":"2026-02-30","mode":"HOME"}                     | /day
        {"day":"1999-01-01","mode":"HOME"}                     | /day
        {"day":"2031-01-01","mode":"HOME"}                     | /day
        {"day":20261209,"mode":"HOME"}                         | /day
        {"day":"2031-01-01","mode":"BEACH"}                    | /mode
        {"day":"2031-01-01","mode":"OTHER_OFFICE"}             | /office
        {"day":"2031-01-01","mode":"ELSEWHERE","elsewhere":"x"}| /elsewhere
        {"day":"2031-01-01","mode":"HOME","swap":"besok"}      | /swap
        {"day":"2031-01-01","mode":"HOME","reason":[]}         | /reason
        {"day":"2031-01-01","mode":"HOME","person":"1"}        | /person
        """)
    void what_cannot_be_asked_is_told_with_its_place_whether_tried_out_or_sent(String body, String pointer) {
        for (var path : List.of(PATH, PATH + "/check")) {
            var answer = rani.post(path, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("\"" + pointer + "\"");
        }
        assertThat(rani.post(PATH, "[").statusCode()).isEqualTo(400);
        assertThat(rani.get(PATH + "/abc").statusCode()).isIn(400, 404);
        assertThat(rani.get(PATH + "/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_reads_decides_or_takes_back_and_an_overseer_leaves_a_trace() {
        var one = location(rani.post(PATH, home(wednesday)));
        var beside = Program.of(office.superiorElsewhere(), ALL);
        assertThat(beside.get(one).statusCode()).isEqualTo(404);
        assertThat(beside.post(one + "/decision", "{\"decision\":\"grant\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(beside.post(one + "/withdrawal", "{}", "If-Match", "*").statusCode())
                .isEqualTo(404);
        assertThat(dimas.post(one + "/withdrawal", "{}", "If-Match", "*").statusCode())
                .as("whoever decides does not take back")
                .isEqualTo(404);
        assertThat(rani.post(one + "/decision", "{\"decision\":\"grant\"}", "If-Match", "*")
                        .statusCode())
                .as("nobody on themselves")
                .isEqualTo(403);
        var reading = Program.of(ranisBrowser, "agreements:read");
        assertThat(reading.post(one + "/withdrawal", "{}", "If-Match", "*").statusCode())
                .isEqualTo(403);
        var auditor = office.visitor("Jejak", null, Role.AUDITOR);
        assertThat(Program.of(auditor, ALL).get(one).statusCode()).isEqualTo(200);
        assertThat(auditor.get("/audit?action=DAY_CHANGE_VIEWED").body()).contains("Perubahan hari dilihat");
    }

    private String exchange() {
        return "{\"day\":\"%s\",\"mode\":\"HOME\",\"swap\":\"%s\",\"reason\":\"Vaksin anak\"}"
                .formatted(wednesday, thursday);
    }

    private static String home(LocalDate day) {
        return "{\"day\":\"%s\",\"mode\":\"HOME\",\"swap\":\"%s\"}".formatted(day, day.plusDays(1));
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
