package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.Sha256;
import id.luwes.policy.Policies;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not compile is not kept; what was kept all the same, before a rule became stricter, breaks no page. */
class UnreadableDraftTest {

    private static final String SHIPPED =
            new String(Policies.shipped().byId("jabar-mkd-2025").orElseThrow().file(), StandardCharsets.UTF_8);

    private final TestAgency agency = TestAgency.create();
    private final Visitor bureau = agency.visitor("Dewi Rancang", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = agency.visitor("Tono Periksa", null, Role.BKD);

    @ParameterizedTest
    @CsvSource({
        "'href=\"#nine_box\"', 'href=\"#gone\"', yang bukan masukan mana pun",
        "'<variable id=\"days-variable\" name=\"days\"/>', '', tidak dapat dikompilasi",
        "'name=\"jabar-mkd-2025\"', 'name=\"Jabar\"', huruf kecil"
    })
    void a_file_that_does_not_compile_is_not_kept(String from, String to, String why) {
        var text = SHIPPED.replace(from, to);
        var refused =
                bureau.upload("/policies/drafts/upload", Map.of(), "k.dmn", text.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(why);
        assertThat(number("select count(*) from rulebook.text")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'<variable id=\"days-variable\" name=\"days\"/>', ''",
        "'<outputEntry id=\"days-1-result\"><text>1</text>', '<outputEntry id=\"days-1-result\"><text>2.5</text>'",
        "'</definitions>', ''"
    })
    void a_text_that_lies_there_all_the_same_says_so_and_can_be_downloaded_and_discarded(String from, String to) {
        var draft = TestDraft.copied(bureau);
        var other = TestDraft.copied(bureau);
        var text = SHIPPED.replace(from, to);
        assertThat(text).isNotEqualTo(SHIPPED);
        stored(draft, text);

        assertThat(bureau.get("/policies/drafts").body()).contains(draft);
        assertThat(bureau.get(draft).statusCode()).isEqualTo(200);
        assertThat(bureau.get(draft).body())
                .contains("Naskah ini bukan kebijakan yang dapat diterima", "Buang rancangan", draft + ".dmn");
        assertThat(bkd.get(draft + ".dmn").body()).isEqualTo(text);
        for (var page : new String[] {"/dry-run", "/levers", "/dry-run/beside/" + id(other)}) {
            assertThat(bkd.get(draft + page).statusCode()).as(page).isEqualTo(409);
        }
        assertThat(bkd.get(other + "/dry-run/beside/" + id(draft)).statusCode()).isEqualTo(409);
        assertThat(bureau.get(draft + "/row?row=refusal-box").statusCode()).isEqualTo(409);
        assertThat(bkd.get(other + "/dry-run").statusCode()).isEqualTo(200);
        assertThat(bureau.post(draft, Map.of("seen", "2")).statusCode()).isEqualTo(409);
        assertThat(bureau.post(draft + "/row", Map.of("seen", "2", "row", "refusal-box"))
                        .statusCode())
                .isEqualTo(409);
        var published = bkd.post(draft + "/publish", Map.of("seen", "2"));
        assertThat(published.statusCode()).isEqualTo(409);
        assertThat(published.body()).contains("Buka rancangannya");

        assertThat(bureau.post(draft + "/discard", Map.of()).statusCode()).isEqualTo(303);
        assertThat(bureau.get(draft).statusCode()).isEqualTo(404);
        assertThat(bureau.post(draft + "/discard", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_of_another_agency_is_not_there_to_be_discarded() {
        var draft = TestDraft.copied(bureau);
        var elsewhere = TestAgency.create().visitor("Dewi Lain", null, Role.ORGANISATION_BUREAU);
        assertThat(elsewhere.post(draft + "/discard", Map.of()).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(draft + ".dmn").statusCode()).isEqualTo(404);
    }

    /** As a version from before would have kept it. */
    private void stored(String draft, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        insert into rulebook.text (agency_id, draft_id, number, policy_id, valid_from, content_hash, file, saved_at,
                            saved_by)
                        select agency_id, draft_id, 2, policy_id, valid_from, :hash, :file, saved_at, saved_by
                          from rulebook.text where draft_id = :draft
                        """)
                .param("hash", Sha256.hex(bytes))
                .param("file", bytes)
                .param("draft", id(draft))
                .update());
    }

    private static long id(String draft) {
        return Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
