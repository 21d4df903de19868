package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.policy.PolicyDifference.Change;
import id.luwes.policy.PolicyDifference.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever publishes is shown all that changes: cells and order by which people are judged, and every word that they read. */
class PolicyDifferenceTest {

    private static final Policy SHIPPED = People.policyOf2025();
    private static final String GOOD = new String(SHIPPED.file(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {"text_id", "text_en", "remedy_id", "remedy_en", "instrument", "article", "note_id", "note_en"})
    void a_word_of_a_row_is_told_with_what_it_was(String name) {
        var was = SHIPPED.tables().getFirst().rows().getFirst().said().getOrDefault(name, "");
        var changed = Policy.of(PolicyRows.said(SHIPPED.file(), "refusal-box", Map.of(name, "Tidak ada alasan")));
        assertThat(PolicyDifference.between(SHIPPED, changed))
                .containsExactly(row("refusals", "refusal-box", new Change(name, was, "Tidak ada alasan")));
    }

    @ParameterizedTest
    @CsvSource({"mark, G", "threshold, 'ambang contoh, ditetapkan instansi'"})
    void how_firm_a_basis_is_and_that_a_threshold_has_none_are_told(String name, String written) {
        var was = SHIPPED.tables().getFirst().rows().getFirst().said().getOrDefault(name, "");
        var changed = Policy.of(PolicyRows.said(SHIPPED.file(), "refusal-box", Map.of(name, written)));
        assertThat(PolicyDifference.between(SHIPPED, changed))
                .containsExactly(row("refusals", "refusal-box", new Change(name, was, written)));
    }

    @Test
    void rows_that_change_places_are_told_since_the_first_that_fits_decides() {
        var rows = rows("evaluation-");
        var changed = Policy.of(bytes(GOOD.replace(
                rows.get(0) + between(rows.get(0), rows.get(1)) + rows.get(1), rows.get(1) + rows.get(0))));
        assertThat(PolicyDifference.between(SHIPPED, changed)).singleElement().satisfies(it -> {
            assertThat(it.table()).isEqualTo("evaluation");
            assertThat(it.changes())
                    .singleElement()
                    .satisfies(one -> assertThat(one.what()).isEqualTo(PolicyDifference.ORDER));
        });
    }

    @Test
    void a_new_row_and_one_that_is_gone_are_told_whole_with_their_place() {
        var more = Policy.of(PolicyRows.copied(SHIPPED.file(), "days-1", "days-1-2"));
        assertThat(PolicyDifference.between(SHIPPED, more)).singleElement().satisfies(it -> {
            assertThat(it.isNew()).isTrue();
            assertThat(it.changes())
                    .contains(
                            new Change(PolicyDifference.ORDER, "", "2"),
                            new Change(PolicyDifference.RESULT, "", "1"),
                            new Change("remote_capacity", "", "[20..40)"))
                    .anyMatch(one -> one.what().equals("text_en"));
        });
        assertThat(PolicyDifference.between(more, SHIPPED))
                .singleElement()
                .satisfies(it -> assertThat(it.isGone()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "'titleId=\"', 'titleId=\"Lain: ', HEAD, title_id",
        "'titleEn=\"', 'titleEn=\"Other: ', HEAD, title_en",
        "'validFrom=\"2025-04-21\"', 'validFrom=\"2025-04-22\"', HEAD, first",
        "'validFrom=\"2025-04-21\"', 'validFrom=\"2025-04-21\" validTo=\"2026-01-01\"', HEAD, last",
        "'instrument=\"PermenPANRB 4/2025\"', 'instrument=\"SK 1\"', HEAD, instrument",
        "'mark=\"H\"', 'mark=\"L\"', HEAD, mark",
        "' name=\"jabar-mkd-2025\"', ' name=\"lain\"', HEAD, id",
        "'textId=\"laptop kerja\"', 'textId=\"laptop\"', INPUT, label_id",
        "'unitEn=\"days\"', 'unitEn=\"day\"', INPUT, unit_en",
        "'textEn=\"in process\"', 'textEn=\"running\"', INPUT, IN_PROCESS (en)",
        "'hitPolicy=\"COLLECT\"', 'hitPolicy=\"FIRST\"', TABLE, hit_policy"
    })
    void the_head_the_names_of_inputs_and_which_rows_count_are_told(String from, String to, Part part, String what) {
        var changed = Policy.of(bytes(GOOD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
        assertThat(PolicyDifference.between(SHIPPED, changed)).singleElement().satisfies(it -> {
            assertThat(it.part()).isEqualTo(part);
            assertThat(it.changes())
                    .singleElement()
                    .satisfies(one -> assertThat(one.what()).isEqualTo(what));
        });
    }

    @Test
    void examples_are_told_by_their_names() {
        var person = "nine_box=8";
        var one = written(List.of(new PolicyText.ExampleText("Analis", person, "2")));
        var other = written(List.of(new PolicyText.ExampleText("Analis", person, "1")));
        assertThat(PolicyDifference.between(one, other))
                .containsExactly(new PolicyDifference(
                        Part.EXAMPLES, "", "", List.of(new Change("Analis", "nine_box=8 → 2", "nine_box=8 → 1"))));
        assertThat(PolicyDifference.between(written(List.of()), one))
                .singleElement()
                .satisfies(it -> assertThat(it.isNew()).isTrue());
    }

    private static PolicyDifference row(String table, String row, Change change) {
        return new PolicyDifference(Part.ROW, table, row, List.of(change));
    }

    private static Policy written(List<PolicyText.ExampleText> examples) {
        return Policy.of(PolicyText.written(SHIPPED.file(), PolicyText.Head.of(SHIPPED), examples, Map.of()));
    }

    private static List<String> rows(String prefix) {
        return Pattern.compile("(?s)<rule id=\"%s[^\"]*\">.*?</rule>".formatted(prefix))
                .matcher(GOOD)
                .results()
                .map(it -> it.group())
                .toList();
    }

    private static String between(String one, String other) {
        return GOOD.substring(GOOD.indexOf(one) + one.length(), GOOD.indexOf(other));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
