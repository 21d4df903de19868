package id.luwes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.access.ApiDescription;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OutputsApiTest {

    private static final String PATH = "/api/v1/outputs";

    private final TestTeam team = new TestTeam();
    private final OutputId output = team.promise(team.rani, "Peta proses", "3", 10);
    private final Program rani = Program.of(team.visitor("Rani Tirtasora", team.rani), "outputs:read", "outputs:write");
    private final Program dimas =
            Program.of(team.visitor("Dimas Walagri", team.dimas), "outputs:read", "decisions:write");
    private final ApiDescription description = new ApiDescription();

    @Test
    void from_the_promise_to_the_acceptance_as_described() {
        var one = PATH + "/" + output;
        described("GET " + PATH, rani.get(PATH));
        assertThat(Program.json(rani.get(PATH)).at("/items/0/state").asString()).isEqualTo("OPEN");
        var noted = rani.post(one + "/progress", work("1", "Satu selesai"), "If-Match", etag(rani.get(one)));
        described("POST " + PATH + "/{id}/progress", noted);
        var handedIn = rani.post(one + "/delivery", work("3", "Ketiganya selesai"), "If-Match", etag(noted));
        described("POST " + PATH + "/{id}/delivery", handedIn);
        described("GET " + PATH + "/waiting", dimas.get(PATH + "/waiting"));
        assertThat(dimas.get(PATH + "/waiting").body()).contains("Rani Tirtasora");
        var part =
                dimas.post(one + "/ruling", "{\"decision\":\"part\",\"quantity\":2}", "If-Match", etag(dimas.get(one)));
        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(Program.json(part).at("/errors/0/pointer").asString()).isEqualTo("/word");
        described("POST " + PATH + "/{id}/ruling", part);
        var ruled = dimas.post(one + "/ruling", "{\"decision\":\"accept\"}", "If-Match", etag(dimas.get(one)));
        assertThat(Program.json(ruled).get("state").asString()).as(ruled.body()).isEqualTo("ACCEPTED");
        described("GET " + PATH + "/{id}", rani.get(one));
    }

    @Test
    void whoever_is_overtaken_is_told_and_wrong_fields_are_named() {
        var one = PATH + "/" + output;
        var seen = etag(rani.get(one));
        assertThat(rani.post(one + "/delivery", work("3", "Selesai semua")).statusCode())
                .isEqualTo(428);
        rani.post(one + "/progress", work("1", "Satu selesai"), "If-Match", seen);
        assertThat(rani.post(one + "/delivery", work("3", "Selesai semua"), "If-Match", seen)
                        .statusCode())
                .isEqualTo(412);
        var wrong = rani.post(
                one + "/delivery",
                "{\"quantity\":0.125,\"note\":\"x\",\"link\":\"http://a\"}",
                "If-Match",
                etag(rani.get(one)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"/quantity\"", "\"/note\"", "\"/link\"");
        var own = dimas.post(one + "/delivery", work("3", "Selesai semua"), "If-Match", etag(dimas.get(one)));
        assertThat(own.statusCode()).isEqualTo(403);
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private static String work(String quantity, String note) {
        return "{\"quantity\":%s,\"note\":\"%s\"}".formatted(quantity, note);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
