package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.access.ApiDescription;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rani's program asks for Tuesdays and Thursdays, that of Dimas offers Tuesdays. */
class OffersApiTest {

    private static final String PATH = "/api/v1/applications";
    private static final String ONE = PATH + "/{id}";

    private final TestOffice office = new TestOffice();
    private final Program rani =
            Program.of(office.visitor("Rani Tirtasora", office.rani), "applications:read", "applications:write");
    private final Program dimas =
            Program.of(office.visitor("Dimas Walagri", office.dimas), "applications:read", "decisions:write");
    private final ApiDescription description = new ApiDescription();
    private final String asked = location(rani.post(PATH, ApplicationsApiTest.body()));

    @Test
    void what_is_offered_is_read_and_accepted_and_is_an_agreement_then() {
        var sent = dimas.post(asked + "/offer", less(), "If-Match", etag(dimas.get(asked)), "Idempotency-Key", "satu");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        described("POST " + ONE + "/offer", sent);
        var again = dimas.post(asked + "/offer", less(), "If-Match", "\"x\"", "Idempotency-Key", "satu");
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(sent.body());
        var offer = location(sent);
        var read = Program.json(rani.get(asked));
        assertThat(read.get("state").asString()).isEqualTo("OFFERED");
        assertThat(PATH + "/" + read.get("offer").asString()).isEqualTo(offer);
        described("GET " + ONE, rani.get(offer));
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(offer)).at("/week/thursday/mode").asString())
                .isEqualTo("OFFICE");
        assertThat(rani.get(offer).body()).contains("Loket ramai");

        var accepted = rani.post(offer + "/acceptance", "{}", "If-Match", etag(rani.get(offer)));
        described("POST " + ONE + "/acceptance", accepted);
        assertThat(Program.json(accepted).get("state").asString()).isEqualTo("APPROVED");
        assertThat(Program.json(rani.get(asked)).get("offer").isNull()).isTrue();
        var late = rani.post(offer + "/acceptance", "{}", "If-Match", etag(rani.get(offer)));
        assertThat(late.statusCode()).isEqualTo(409);
        described("POST " + ONE + "/acceptance", late);
        var recalled = dimas.post(offer + "/recall", "{}", "If-Match", etag(dimas.get(offer)));
        assertThat(recalled.statusCode()).isEqualTo(409);
        assertThat(Program.json(recalled).get("code").asString()).isEqualTo("arrangement.offer.answered-already");
    }

    @Test
    void one_that_is_declined_with_a_word_leaves_the_decision_open() {
        var offer = offered();
        var wordless = rani.post(offer + "/refusal", "{\"reason\":\" \"}", "If-Match", etag(rani.get(offer)));
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(Program.json(wordless).at("/errors/0/pointer").asString()).isEqualTo("/reason");
        described("POST " + ONE + "/refusal", wordless);
        var declined = rani.post(
                offer + "/refusal", "{\"reason\":\"Kamis saya perlukan\"}", "If-Match", etag(rani.get(offer)));
        described("POST " + ONE + "/refusal", declined);
        assertThat(Program.json(declined).get("state").asString()).isEqualTo("DECLINED");
        assertThat(Program.json(dimas.get(asked)).get("state").asString()).isEqualTo("SUBMITTED");
        var approved =
                dimas.post(asked + "/decision", "{\"decision\":\"approve\"}", "If-Match", etag(dimas.get(asked)));
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
    }

    @Test
    void one_that_is_taken_back_cannot_be_accepted_any_more() {
        var offer = offered();
        var seen = etag(rani.get(offer));
        var back = dimas.post(offer + "/recall", "{}", "If-Match", etag(dimas.get(offer)));
        described("POST " + ONE + "/recall", back);
        assertThat(Program.json(back).get("state").asString()).isEqualTo("TAKEN_BACK");
        assertThat(rani.post(offer + "/acceptance", "{}", "If-Match", seen).statusCode())
                .isEqualTo(412);
        var late = rani.post(offer + "/acceptance", "{}", "If-Match", etag(rani.get(offer)));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Program.json(late).get("code").asString()).isEqualTo("arrangement.offer.taken-back-already");
    }

    @Test
    void whoever_has_not_read_the_present_version_offers_and_answers_nothing() {
        assertThat(dimas.post(asked + "/offer", less()).statusCode()).isEqualTo(428);
        assertThat(dimas.post(asked + "/offer", less(), "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        var offer = offered();
        for (var what : List.of("/acceptance", "/refusal")) {
            assertThat(rani.post(offer + what, "{}").statusCode()).isEqualTo(428);
            assertThat(rani.post(offer + what, "{}", "If-Match", "\"0\"").statusCode())
                    .isEqualTo(412);
        }
        var second = dimas.post(asked + "/offer", less(), "If-Match", etag(dimas.get(asked)));
        assertThat(second.statusCode()).as("it was offered already").isEqualTo(409);
        described("POST " + ONE + "/offer", second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                                | 422 | /period
        []                                                                | 400 |
        {"reason":                                                        | 400 |
        {"reason":7,"period":{"first":"2026-02-30","last":1},"outputs":1} | 422 | /reason
        {"reason":"a\\u0000b","period":{},"outputs":[]}                   | 422 | /reason
        {"reason":"ya","period":{},"outputs":[],"amends":"1"}             | 422 | /amends
        {"reason":"ya","period":{},"outputs":[{"quantity":1e99999}]}      | 422 | /period/first
        """)
    void what_cannot_be_read_is_told_with_its_place(String body, int status, String pointer) {
        var answer = dimas.post(asked + "/offer", body, "If-Match", etag(dimas.get(asked)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (pointer != null) {
            assertThat(answer.body()).contains("\"" + pointer + "\"");
        }
    }

    @Test
    void the_same_without_a_reason_and_against_the_rules_is_refused_in_both_languages() {
        var etag = etag(dimas.get(asked));
        var same = with(ApplicationsApiTest.body(), "Sama saja");
        var refused = dimas.post(asked + "/offer", same, "If-Match", etag, "Accept-Language", "id");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Program.json(refused).at("/errors/0/pointer").asString()).isEqualTo("/week");
        var english = dimas.post(asked + "/offer", same, "If-Match", etag, "Accept-Language", "en");
        assertThat(Program.json(english).get("title").asString())
                .isNotEqualTo(Program.json(refused).get("title").asString());
        var wordless = dimas.post(asked + "/offer", with(less(), " "), "If-Match", etag);
        assertThat(wordless.body()).contains("\"/reason\"");
        var five = less().replace(
                        "{\"tuesday\"", "{\"monday\":{\"mode\":\"HOME\"},\"friday\":{\"mode\":\"HOME\"},\"tuesday\"");
        var broken = dimas.post(asked + "/offer", five, "If-Match", etag);
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(422);
        described("POST " + ONE + "/offer", broken);
    }

    @Test
    void nobody_else_offers_answers_or_takes_back() {
        var offer = offered();
        var beside =
                Program.of(office.superiorElsewhere(), "applications:read", "applications:write", "decisions:write");
        for (var what : List.of("/acceptance", "/refusal", "/recall")) {
            assertThat(beside.post(offer + what, "{}", "If-Match", "*").statusCode())
                    .as(what)
                    .isEqualTo(404);
        }
        assertThat(beside.post(asked + "/offer", less(), "If-Match", "*").statusCode())
                .isEqualTo(404);
        assertThat(rani.post(asked + "/acceptance", "{}", "If-Match", "*").statusCode())
                .as("what was asked is no offer")
                .isEqualTo(404);
    }

    private String offered() {
        return location(dimas.post(asked + "/offer", less(), "If-Match", etag(dimas.get(asked))));
    }

    /** Tuesdays only. */
    private static String less() {
        var body = ApplicationsApiTest.body().replaceAll(",\"thursday\":\\{[^}]*}", "");
        return with(body, "Loket ramai pada hari Kamis");
    }

    private static String with(String proposal, String reason) {
        return proposal.replaceFirst("\"reason\":\"[^\"]*\",", "")
                .replaceFirst("\\{", "{\"reason\":\"" + reason + "\",");
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
