package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any table within the subset: judging by classes says what the engine says row by row. */
class JudgingByClassesProps {

    private static final List<Kind> KINDS = List.of(Kind.NUMBER, Kind.STRING, Kind.BOOLEAN, Kind.NUMBER);
    private static final List<String> WORDS = List.of("BAIK", "KURANG", "NONE", "", "?", "a b", "é");

    @Property(tries = 60)
    void judging_by_classes_equals_judging_row_by_row(
            @ForAll("tables") List<List<String>> table, @ForAll("facts") List<List<Object>> facts) {
        var text = TableText.collecting("rows");
        for (int i = 0; i < KINDS.size(); i++) {
            text.asking("i" + i, KINDS.get(i).typeRef());
        }
        table.forEach(row -> text.row(row.toArray(String[]::new)));

        var judged = new Judged(text.file());

        for (var values : facts) {
            assertThat(judged.byClasses(values)).as("%s in %s", values, table).isEqualTo(judged.byEngine(values));
        }
    }

    private static final class Judged {
        private final Engine engine;
        private final Classes<List<Integer>> classes;

        Judged(byte[] file) {
            engine = Engine.compile(file, "test");
            var table = DmnReader.read(file).table("rows");
            var axes = new ArrayList<Axis>();
            for (int i = 0; i < table.columns().size(); i++) {
                int column = i;
                axes.add(new Axis(
                        table.columns().get(i).kind(),
                        table.rows().stream()
                                .map(row -> row.cells().get(column))
                                .toList()));
            }
            classes = new Classes<>(axes, this::byEngine);
        }

        List<Integer> byClasses(List<Object> values) {
            return classes.outcome(values.toArray());
        }

        List<Integer> byEngine(List<Object> values) {
            Map<String, Object> named = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                named.put("i" + i, values.get(i));
            }
            return engine.fitting(List.of("rows"), named).getFirst();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var row = Combinators.combine(
                        cell(numberTest()), cell(wordTest()), cell(Arbitraries.of("true", "false")), cell(numberTest()))
                .as((a, b, c, d) -> List.of(a, b, c, d));
        return row.list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Object>>> facts() {
        Arbitrary<Object> number = Arbitraries.oneOf(
                numbers().map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(6),
                Arbitraries.integers().between(-5, 300));
        var word = Arbitraries.oneOf(
                Arbitraries.of(WORDS), Arbitraries.strings().ofMaxLength(5), Arbitraries.of("?BAIK", "baik", "BAIK "));
        return Combinators.combine(number, word, Arbitraries.of(true, false), number)
                .as((a, b, c, d) -> List.of(a, b, c, d))
                .list()
                .ofSize(60);
    }

    private static Arbitrary<String> cell(Arbitrary<String> test) {
        var tests = test.list().ofMinSize(1).ofMaxSize(4).map(it -> String.join(", ", it));
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just("-")), Tuple.of(4, tests), Tuple.of(2, tests.map("not(%s)"::formatted)));
    }

    private static Arbitrary<String> wordTest() {
        return Arbitraries.of(WORDS).map("\"%s\""::formatted);
    }

    private static Arbitrary<String> numberTest() {
        var compare = Combinators.combine(Arbitraries.of("<", "<=", ">", ">=", "< "), numbers())
                .as((sign, number) -> sign + number);
        var between = Combinators.combine(numbers(), numbers(), Arbitraries.of("[", "("), Arbitraries.of("]", ")"))
                .filter((a, b, open, close) -> new BigDecimal(a).compareTo(new BigDecimal(b)) != 0)
                .as((a, b, open, close) -> new BigDecimal(a).compareTo(new BigDecimal(b)) < 0
                        ? open + a + ".." + b + close
                        : open + b + ".." + a + close);
        return Arbitraries.oneOf(numbers(), compare, between);
    }

    /** Few of them, so that facts meet cut points. */
    private static Arbitrary<String> numbers() {
        return Arbitraries.of(
                "-3", "0", "1", "1.0", "1.00", "2", "2.5", "10", "20", "39.999999", "40", "100", "255", "256");
    }
}
