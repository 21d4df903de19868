package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of a policy file are copied, removed, and say something else. */
class PolicyRowsTest {

    private final Policy policy = People.policyOf2025();

    @Test
    void a_copy_stands_after_its_original_and_judges_as_it_did() {
        var name = PolicyRows.free(policy, "refusal-box").orElseThrow();
        var more = Policy.of(PolicyRows.copied(policy.file(), "refusal-box", name));
        assertThat(name).isEqualTo("refusal-box-2");
        assertThat(rows(more)).startsWith("refusal-box", "refusal-box-2", "refusal-predicate");
        assertThat(more.decide(People.ready())).isEqualTo(policy.decide(People.ready()));
        assertThat(PolicyRows.free(more, "refusal-box")).contains("refusal-box-3");
    }

    @Test
    void a_row_that_is_removed_refuses_nobody_any_more() {
        var slow = People.facts("PNS", "no", "100", "9", "SANGAT_BAIK", "0", "NONE", "60", "yes", "1");
        assertThat(policy.decide(slow).reasons()).containsExactly("BANDWIDTH");
        var fewer = Policy.of(PolicyRows.removed(policy.file(), "refusal-bandwidth"));
        assertThat(fewer.decide(slow).eligible()).isTrue();
        assertThat(rows(fewer)).doesNotContain("refusal-bandwidth");
    }

    @Test
    void a_row_says_something_else_and_decides_the_same() {
        var said = Policy.of(PolicyRows.said(
                policy.file(), "refusal-box", Map.of("text_id", "Kotak lain.", "note_en", "A note.", "unheard", "of")));
        var rule = said.rules().getFirst();
        assertThat(rule.text().indonesian()).isEqualTo("Kotak lain.");
        assertThat(rule.text().english())
                .isEqualTo(policy.rules().getFirst().text().english());
        assertThat(rule.note().english()).isEqualTo("A note.");
        assertThat(said.decide(People.ready())).isEqualTo(policy.decide(People.ready()));
    }

    @Test
    void what_is_no_policy_any_more_is_refused_by_name() {
        assertThatThrownBy(() -> PolicyRows.removed(policy.file(), "nowhere"))
                .isInstanceOf(OutsideSubset.class)
                .hasMessageContaining("nowhere");
        var wordless = PolicyRows.said(policy.file(), "refusal-box", Map.of("text_id", ""));
        assertThatThrownBy(() -> Policy.of(wordless))
                .isInstanceOf(OutsideSubset.class)
                .hasMessageContaining("refusal-box");
    }

    private static List<String> rows(Policy policy) {
        return policy.tables().getFirst().rows().stream()
                .map(WrittenTable.Row::id)
                .toList();
    }
}
