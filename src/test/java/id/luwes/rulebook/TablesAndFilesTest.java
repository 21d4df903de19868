package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A policy is read as tables, and a draft that was changed in a modeller comes back. */
class TablesAndFilesTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bureau = agency.visitor("Dewi Rancang", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = agency.visitor("Tono Periksa", null, Role.BKD);

    @Test
    void a_policy_in_force_is_read_as_tables_by_anybody() {
        var page = Visitor.anonymous().get("/policies/jabar-mkd-2025/tables");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("refusal-box", "<code>not(4, 5, 7, 8, 9)</code>", "PermenPANRB 4/2025", "kotak talenta")
                .contains("href=\"/policies/jabar-mkd-2025\"");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
        assertThat(Visitor.anonymous().get("/policies/jabar-mkd-2025").body())
                .contains("/policies/jabar-mkd-2025/tables");
        assertThat(Visitor.anonymous().get("/policies/nobody/tables").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_tables_of_a_draft_are_for_those_who_read_drafts() {
        var path = TestDraft.copied(bureau);
        assertThat(bkd.get(path).body()).contains("/tables");
        assertThat(bkd.get(path + "/tables").statusCode()).isEqualTo(200);
        var person = agency.visitor("Rani Tirtasora", agency.employee("Rani Tirtasora", agency.top(), false));
        assertThat(person.get(path + "/tables").statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_becomes_the_next_text_and_its_writer_cannot_publish_it() {
        var path = TestDraft.copied(bureau);
        var changed = bureau.get(path + ".dmn").body().replace("not(4, 5, 7, 8, 9)", "not(4, 5, 6, 8, 9)");

        assertThat(sent(bkd, path, 1, changed).statusCode()).isEqualTo(303);

        assertThat(bkd.get(path + "/tables").body()).contains("not(4, 5, 6, 8, 9)");
        assertThat(bkd.get(path + ".dmn").body()).isEqualTo(changed);
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .as("whoever wrote any of it")
                .isEqualTo(403);
    }

    @Test
    void what_is_no_policy_or_was_overtaken_is_refused_and_the_text_stays() {
        var path = TestDraft.copied(bureau);
        var file = bureau.get(path + ".dmn").body();
        var refused = sent(bureau, path, 1, file.replace("<text>not(4, 5, 7, 8, 9)</text>", "<text>f(x)</text>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("bukan kebijakan yang dapat diterima");
        assertThat(sent(bureau, path, 1, "").statusCode()).isEqualTo(422);
        assertThat(sent(bureau, path, 7, file.replace("Box", "Boks")).statusCode())
                .isEqualTo(409);
        assertThat(sent(bureau, "/policies/drafts/999999", 1, file).statusCode())
                .isEqualTo(404);
        assertThat(bureau.get(path + ".dmn").body()).isEqualTo(file);
    }

    private static HttpResponse<String> sent(Visitor by, String path, int seen, String file) {
        return by.upload(
                path + "/file", Map.of("seen", String.valueOf(seen)), "k.dmn", file.getBytes(StandardCharsets.UTF_8));
    }
}
