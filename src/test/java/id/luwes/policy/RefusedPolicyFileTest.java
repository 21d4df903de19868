package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPolicyFileTest {

    private static final String GOOD = new String(People.policyOf2025().file(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for x in [1] return x",
                "some x in [1] satisfies x = 1",
                "every x in [1] satisfies true",
                "if true then 1 else 2",
                "function(x) x",
                "function(mth) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}",
                "string length(\"a\")",
                "1 + 1",
                "nine_box",
                "?",
                "null",
                "",
                "--",
                "-, 1",
                "1, -",
                "1,",
                ", 1",
                "not 1",
                "not(1",
                "not(not(1))",
                "not()",
                "not(-)",
                "= 1",
                "!= 1",
                "[1..2",
                "]1..2[",
                "[1..2[",
                "[2..1]",
                "(1..1]",
                "1 2",
                "1.2.3",
                "1e9",
                "- 1",
                "1234567890123456",
                "\"BAIK\"",
                "true",
                "1 // comment",
                "/* */ 1",
                "[\"a\"..\"b\"]"
            })
    void a_cell_outside_the_subset_is_refused_with_its_place(String cell) {
        var text = TableText.first("rows").asking("nine_box", "number").row("1").row(cell);

        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> DmnReader.read(text.file()))
                .withMessageContaining("table 'rows', row 2, input 'nine_box'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "1", "-1.50", "1,2 , 3", "< 4", ">=4", "[1..2]", "(1..2)", "[1..2), 7", "not( 1 , [2..3] )"
            })
    void a_cell_within_the_subset_is_taken(String cell) {
        var text = TableText.first("rows").asking("nine_box", "number").row(cell);

        assertThat(DmnReader.read(text.file()).tables()).hasSize(1);
        assertThat(Engine.compile(text.file(), "test")).isNotNull();
    }

    @Test
    void a_cell_too_long_is_refused() {
        var text = TableText.first("rows").asking("nine_box", "number").row("1" + ", 1".repeat(100));
        assertRefused(text.text(), "longer than 200 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "string, 1, is no text in quotation marks",
        "string, < 1, only numbers have an order",
        "boolean, 1, is neither true nor false",
        "date, 1, 'must be number, string or boolean'"
    })
    void a_cell_of_another_type_than_its_column_is_refused(String typeRef, String cell, String why) {
        assertRefused(
                TableText.first("rows").asking("nine_box", typeRef).row(cell).text(), why);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("<definitions ", "<!DOCTYPE definitions [<!ENTITY x 'y'>]><definitions ", "DOCTYPE"),
                change(
                        "<extensionElements>\n    <luwes:policy",
                        "<import name='x' namespace='y' importType='z'/><extensionElements>\n    <luwes:policy",
                        "<import> has no place here"),
                change(
                        "<inputData id=\"nine_box\"",
                        "<itemDefinition name='x'/><inputData id=\"nine_box\"",
                        "<itemDefinition>"),
                change(
                        "<inputData id=\"nine_box\"",
                        "<businessKnowledgeModel name='x'/><inputData id=\"nine_box\"",
                        "<businessKnowledgeModel>"),
                change(
                        "<inputData id=\"nine_box\"",
                        "<decisionService name='x'/><inputData id=\"nine_box\"",
                        "<decisionService>"),
                change(
                        "<decisionTable id=\"days-table\"",
                        "<literalExpression><text>1</text></literalExpression><decisionTable id=\"days-table\"",
                        "decision 'days': <literalExpression>"),
                change("<decisionTable id=\"days-table\"", "<context/><decisionTable id=\"days-table\"", "<context>"),
                change(
                        "<decisionTable id=\"days-table\" hitPolicy=\"FIRST\"",
                        "<decisionTable id=\"days-table\" hitPolicy=\"UNIQUE\"",
                        "FIRST or COLLECT"),
                change("hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"", "'aggregation'"),
                change(
                        "id=\"jabar-mkd-2025\" name",
                        "expressionLanguage=\"http://www.omg.org/spec/FEEL/20140401\" id=\"jabar-mkd-2025\" name",
                        "'expressionLanguage'"),
                change("<text>nine_box</text>", "<text>nine_box + 1</text>", "is not the name of an input"),
                change("<text>nine_box</text>", "<text>for x in [1] return x</text>", "is not the name of an input"),
                change("<text>\"BOX\"</text>", "<text>upper case(\"box\")</text>", "row 1, output"),
                change(
                        "xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"",
                        "xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\"",
                        "no <definitions> of DMN 1.3"),
                change("<luwes:policy", "<x:any xmlns:x=\"urn:x\"/><luwes:policy", "<x:any> has no place here"),
                change("<dmndi:DMNDI>", "<?php x ?><dmndi:DMNDI>", "processing instruction"),
                change("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "must be UTF-8"),
                change("</definitions>", "", "policy file, line"),
                change("nine_box\"/></informationRequirement>", "gone\"/></informationRequirement>", "gone"),
                change("name=\"nine_box\" typeRef=\"number\"", "name=\"nine_box\" typeRef=\"box\"", "box"),
                change("2025-04-21", "2025-02-30", "is no date"),
                change("titleEn=", "titleXx=", "'titleEn'"),
                change("ambang contoh, ditetapkan instansi", "ambang contoh", "threshold"),
                change("Pergub Jabar 102/2022</text>", "</text>", "instrument"),
                change(
                        "<annotation name=\"remedy_en\"/>",
                        "<annotation name=\"remedy_xx\"/>",
                        "remedy_en must both be filled"));
    }

    private static Arguments change(String from, String to, String why) {
        return Arguments.of(from, to, why);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_file_that_holds_more_than_tables_or_tells_too_little_is_refused(String from, String to, String why) {
        var changed = GOOD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(changed).isNotEqualTo(GOOD);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        Policy.of(changed.getBytes(StandardCharsets.UTF_8)).decide(People.ready()))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE definitions SYSTEM \"http://localhost:1/policy.dtd\">",
                "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE definitions [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>",
                "<!DOCTYPE definitions [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            })
    void entities_are_refused_whether_they_read_files_or_swell(String type) {
        assertRefused(
                GOOD.replace("<definitions ", type + "<definitions ").replace("Tidak ", "&x; "),
                "DOCTYPE is disallowed");
    }

    @Test
    void a_decision_that_calls_a_decision_is_refused() {
        assertRefused(
                GOOD.replaceFirst(
                        "<requiredInput href=\"#remote_capacity\"/>", "<requiredDecision href=\"#refusals\"/>"),
                "<requiredDecision> has no place here");
    }

    @Test
    void more_rows_columns_tables_or_examples_than_anybody_needs_are_refused() {
        var rows = TableText.first("rows").asking("nine_box", "number");
        for (int i = 0; i < 1_001; i++) {
            rows.row("1");
        }
        assertUnread(rows.text(), "a table has 1 to 1000 rows");
        assertUnread(TableText.first("rows").asking("nine_box", "number").text(), "a table has 1 to 1000 rows");
        var columns = TableText.first("rows");
        for (int i = 0; i < 41; i++) {
            columns.asking("input_" + (char) ('a' + i / 26) + (char) ('a' + i % 26), "number");
        }
        assertUnread(columns.text(), "a table has 1 to 40 inputs");
        int begin = GOOD.indexOf("<decision id=\"days\"");
        var table = GOOD.substring(begin, GOOD.indexOf("</decision>", begin) + "</decision>".length());
        var tables = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            tables.append(table.replace("\"days", "\"days_" + (char) ('a' + i)));
        }
        assertRefused(GOOD.replace(table, table + tables), "a policy has 1 to 20 decision tables");
        var example = "<luwes:example name='a' facts='nine_box=8' expect='2'/>";
        assertRefused(
                GOOD.replaceFirst("</extensionElements>", example.repeat(201) + "</extensionElements>"),
                "a policy has 200 examples at most");
    }

    @Test
    void what_is_refused_never_reaches_the_compiler() {
        // A compiler that saw one of these would say that it does not compile.
        changes()
                .map(it -> it.get())
                .map(it ->
                        GOOD.replaceFirst(Pattern.quote(it[0].toString()), Matcher.quoteReplacement(it[1].toString())))
                .forEach(text -> assertThatExceptionOfType(OutsideSubset.class)
                        .isThrownBy(() -> Policy.of(text.getBytes(StandardCharsets.UTF_8)))
                        .withMessageNotContaining("does not compile")
                        .satisfies(it -> assertThat(it.getStackTrace())
                                .noneMatch(frame -> frame.getClassName().startsWith("org.kie")
                                        || frame.getClassName().equals(Engine.class.getName()))));
    }

    private static void assertUnread(String text, String why) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> DmnReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(why);
    }

    @Test
    void a_file_too_large_is_refused() {
        assertRefused(GOOD + " ".repeat(600_000), "larger than");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> Policy.of(new byte[] {'<', (byte) 0xFF, '>'}))
                .withMessageContaining("not UTF-8");
        assertRefused("", "policy file");
    }

    @Test
    void an_unknown_fact_is_refused() {
        assertRefused(GOOD.replace("nine_box", "shoe_size"), "input 'shoe_size'");
    }

    private static void assertRefused(String text, String why) {
        assertThatExceptionOfType(OutsideSubset.class)
                .isThrownBy(() -> Policy.of(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(why);
    }
}
