package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever publishes reads every word that changes, and anybody compares any two versions that they may read. */
class ComparingVersionsTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bureau = agency.visitor("Dewi Rancang", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = agency.visitor("Tono Periksa", null, Role.BKD);

    @Test
    void a_reason_that_is_worded_otherwise_is_shown_to_whoever_publishes() {
        var draft = TestDraft.copied(bureau);
        var said = Map.of(
                "row",
                "refusal-box",
                "seen",
                "1",
                "said.text_id",
                "Kotak itu tidak termasuk.",
                "said.article",
                "Pasal 99");
        assertThat(bureau.post(draft + "/row", said).statusCode()).isEqualTo(303);
        assertThat(bkd.get(draft).body())
                .contains("refusal-box", "Alasan (bahasa Indonesia)", "<ins>Kotak itu tidak termasuk.</ins>")
                .contains("<ins>Pasal 99</ins>")
                .doesNotContain("Berkasnya sama seluruhnya");
    }

    @Test
    void versions_in_force_are_compared_by_anybody() {
        var page = Visitor.anonymous().get("/policies/jabar-mkd-2025/difference?with=jabar-mkd-2023");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Dibandingkan dengan jabar-mkd-2023", "<del>2023-06-19</del>", "<ins>2025-04-21</ins>")
                .contains("Berapa hari seminggu · days-1");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
        assertThat(Visitor.anonymous().get("/policies/jabar-mkd-2025").body())
                .contains("/policies/jabar-mkd-2025/difference");
        assertThat(Visitor.anonymous()
                        .get("/policies/jabar-mkd-2025/difference?with=nobody")
                        .body())
                .contains("Dibandingkan dengan jabar-mkd-2023");
        assertThat(Visitor.anonymous().get("/policies/nobody/difference").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_compared_with_any_version_by_those_who_read_drafts() {
        var draft = TestDraft.saved(bureau, "uji-2031", LocalDate.of(2031, 1, 1), Map.of());
        assertThat(bkd.get(draft + "/difference?with=jabar-mkd-2023").body())
                .contains("Dibandingkan dengan jabar-mkd-2023", "<ins>uji-2031</ins>");
        assertThat(bkd.get(draft + "/difference").body()).contains("Dibandingkan dengan jabar-mkd-2025");
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR)
                        .get(draft + "/difference")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.anonymous().get(draft + "/difference").statusCode()).isNotEqualTo(200);
        var rani = agency.visitor("Rani Tirtasora", agency.employee("Rani Tirtasora", agency.top(), false));
        assertThat(rani.get(draft + "/difference").statusCode()).isEqualTo(403);
        var elsewhere = TestAgency.create().visitor("Dewi Lain", null, Role.BKD);
        assertThat(elsewhere.get(draft + "/difference").statusCode()).isEqualTo(404);
    }
}
