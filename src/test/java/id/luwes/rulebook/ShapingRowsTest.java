package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bureau adds a criterion of its own to a draft: it copies a row, and says what the copy asks, why, and by what. */
class ShapingRowsTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bureau = agency.visitor("Dewi Rancang", null, Role.ORGANISATION_BUREAU);
    private final String draft = TestDraft.copied(bureau);
    private final String path = draft + "/row";

    @Test
    void a_row_is_copied_changed_and_removed_each_as_another_text() {
        assertThat(bureau.get(draft).body()).contains("/row?row=refusal-absence");
        var copied = bureau.post(path + "/copy", sent("refusal-absence", 1));
        assertThat(copied.headers().firstValue("Location").orElseThrow()).endsWith("/row?row=refusal-absence-2");
        assertThat(bureau.get(path + "?row=refusal-absence-2").body())
                .contains("Pasal", "refusal-absence-2", "value=\"> 2\"");
        var edit = sent("refusal-absence-2", 2);
        edit.put("cell.unexcused_absence_days", "> 0");
        edit.put("cell.remote_capacity", "< 50");
        edit.put("said.text_id", "Tidak masuk tanpa alasan dan sedikit pekerjaan jarak jauh.");
        assertThat(bureau.post(path, edit).statusCode()).isEqualTo(303);
        assertThat(bureau.get(draft + ".dmn").body())
                .contains("refusal-absence-2", "&gt; 0", "&lt; 50", "sedikit pekerjaan jarak jauh");
        assertThat(bureau.post(path + "/removal", sent("refusal-absence-2", 3)).statusCode())
                .isEqualTo(303);
        assertThat(bureau.get(draft + ".dmn").body()).doesNotContain("refusal-absence-2");
    }

    @Test
    void what_would_be_no_policy_is_refused_with_the_row_and_stays_typed() {
        var edit = sent("refusal-absence", 1);
        edit.put("cell.unexcused_absence_days", "banyak sekali");
        var refused = bureau.post(path, edit);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("refusal-absence", "banyak sekali");
        edit.put("cell.unexcused_absence_days", "> 2");
        edit.put("said.text_en", "");
        assertThat(bureau.post(path, edit).statusCode()).isEqualTo(422);
        assertThat(bureau.get(draft + ".dmn").body()).contains("&gt; 2");
    }

    @Test
    void whoever_comes_second_is_told_and_strangers_find_nothing() {
        assertThat(bureau.post(path + "/copy", sent("refusal-absence", 1)).statusCode())
                .isEqualTo(303);
        assertThat(bureau.post(path + "/copy", sent("refusal-absence", 1)).statusCode())
                .isEqualTo(409);
        assertThat(bureau.get(path + "?row=nowhere").statusCode()).isEqualTo(404);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(403);
        var elsewhere = TestAgency.create().visitor("Dewi Lain", null, Role.ORGANISATION_BUREAU);
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> sent(String row, int seen) {
        return new HashMap<>(Map.of("row", row, "seen", Integer.toString(seen)));
    }
}
