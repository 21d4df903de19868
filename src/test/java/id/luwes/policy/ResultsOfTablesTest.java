package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables give is looked at when the file is read, and not when the first person meets the row. */
class ResultsOfTablesTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String GOOD = new String(People.policyOf2025().file(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "-1", "99", "6", "1.0", "0.0", "123456789012345"})
    void days_that_are_no_whole_days_of_a_week_are_refused_by_row_and_value(String days) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(with("days-1", "<text>1</text>", "<text>" + days + "</text>")))
                .withMessageContaining("table 'days', row 1 (days-1), output")
                .withMessageContaining("'" + days + "'")
                .withMessageContaining("whole number from 0 to 5")
                .satisfies(it -> assertThat(it.told().in(INDONESIAN))
                        .contains(
                                "tabel 'days', baris 1 (days-1), hasil",
                                "'" + days + "'",
                                "bilangan bulat 0 sampai 5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "5"})
    void whole_days_of_a_week_are_taken(String days) {
        assertThatCode(() -> policy(with("days-1", "<text>1</text>", "<text>" + days + "</text>"))
                        .levers())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERUS", "continue", ""})
    void a_proposal_that_nobody_knows_is_refused(String proposal) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(with("evaluation-continue", "\"CONTINUE\"", "\"" + proposal + "\"")))
                .withMessageContaining("table 'evaluation', row")
                .withMessageContaining("'" + proposal + "'")
                .withMessageContaining("CONTINUE, COACH, REDUCE, REVOKE")
                .satisfies(it -> assertThat(it.told().in(INDONESIAN)).contains("tidak dikenal; tulis salah satu dari"));
    }

    @ParameterizedTest
    @CsvSource({"box", "2", "FACT_MISSING", "NO_ROW", "''", "'BOX '"})
    void a_reason_that_nobody_could_cite_is_refused(String reason) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(with("refusal-box", "\"BOX\"", "\"" + reason + "\"")))
                .withMessageContaining("(refusal-box), output")
                .withMessageContaining("'" + reason + "'");
    }

    @ParameterizedTest
    @CsvSource({"refusals, string, number", "days, number, string", "evaluation, string, boolean"})
    void a_table_that_gives_another_kind_is_refused(String table, String from, String to) {
        var output = "<output id=\"%s-out\"".formatted(table);
        int at = GOOD.indexOf(output);
        int end = GOOD.indexOf("/>", at);
        var changed = GOOD.substring(0, at)
                + GOOD.substring(at, end).replace("\"" + from + "\"", "\"" + to + "\"")
                + GOOD.substring(end);
        assertThat(changed).isNotEqualTo(GOOD);
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(changed))
                .withMessageContaining("table '%s'".formatted(table));
    }

    @ParameterizedTest
    @CsvSource({"nine_box", "discipline", "laptop", "shoe_size"})
    void an_evaluation_that_asks_more_than_the_figures_of_a_month_is_refused(String input) {
        var begin = GOOD.indexOf("<decision id=\"evaluation\"");
        var declared = GOOD.contains("<inputData id=\"%s\"".formatted(input))
                ? ""
                : "<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\"/></inputData>".formatted(input, input, input);
        var changed = GOOD.substring(0, begin).replaceFirst("<inputData", declared + "<inputData")
                + GOOD.substring(begin)
                        .replace("#compliance", "#" + input)
                        .replace("<text>compliance</text>", "<text>%s</text>".formatted(input));
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(changed))
                .withMessageContaining("table 'evaluation', input '%s'".formatted(input))
                .withMessageContaining("attainment and compliance only");
    }

    @Test
    void a_row_has_its_name_alone_among_all_tables() {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(GOOD.replace("<rule id=\"days-1\"", "<rule id=\"refusal-box\"")))
                .withMessageContaining("another table has a row 'refusal-box' too");
    }

    @ParameterizedTest
    @CsvSource({
        "name=\"jabar-mkd-2025\", name=\"Jabar MKD\", 2 to 60 small letters",
        "name=\"jabar-mkd-2025\", name=\"\", 2 to 60 small letters",
        "validFrom=\"2025-04-21\", validFrom=\"+92025-04-21\", is no date",
        "validFrom=\"2025-04-21\", validFrom=\"2025-04-21\" validTo=\"2025-04-20\", before it begins"
    })
    void a_head_that_could_not_be_kept_is_refused(String from, String to, String why) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(GOOD.replaceFirst(from, to)))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "'href=\"#nine_box\"', 'href=\"#gone\"', points to '#gone'",
        "'href=\"#nine_box\"', 'href=\"#predicate\"', its decision does not name this input"
    })
    void a_table_whose_decision_does_not_require_its_inputs_is_refused(String from, String to, String why) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> policy(GOOD.replace(from, to)))
                .withMessageContaining("table 'refusals'")
                .withMessageContaining(why);
    }

    /** The file in which something within a row is written otherwise. */
    private static String with(String row, String from, String to) {
        int begin = GOOD.indexOf("<rule id=\"%s\"".formatted(row));
        int end = GOOD.indexOf("</rule>", begin);
        var written = GOOD.substring(begin, end);
        assertThat(written).contains(from);
        return GOOD.substring(0, begin) + written.replace(from, to) + GOOD.substring(end);
    }

    private static Policy policy(String text) {
        return Policy.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
