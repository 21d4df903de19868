package id.luwes.policy;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.PerformancePredicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One value that a fact can have for each answer that some cells can give together. Unlike an {@link Axis}, which takes any
 * value, it holds nothing that nobody can be: no tenth box, no share beyond the whole, no word that is none of the field's.
 */
final class PossibleValues {

    private final List<Object> values;
    private final List<BitSet> fits;

    /** @param cells all that ask the column, in any order; {@link #fitting} counts them from 0 */
    PossibleValues(DmnModel.Column column, List<Cell> cells) {
        var tests = new HashMap<String, UnaryTests>();
        cells.forEach(it -> tests.computeIfAbsent(it.text(), UnaryTests::new));
        var known = new LinkedHashMap<BitSet, Object>();
        candidates(column, cells).forEach(value -> known.putIfAbsent(fits(cells, tests, value), value));
        values = List.copyOf(known.values());
        fits = List.copyOf(known.keySet());
    }

    int size() {
        return values.size();
    }

    Object value(int number) {
        return values.get(number);
    }

    /** Which of the values fit a cell. */
    BitSet fitting(int cell) {
        var fitting = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            fitting.set(i, fits.get(i).get(cell));
        }
        return fitting;
    }

    /** The same cell in many rows is asked once. */
    private static BitSet fits(List<Cell> cells, Map<String, UnaryTests> tests, Object value) {
        var answers = new HashMap<String, Boolean>();
        tests.forEach((text, test) -> answers.put(text, test.fit(value)));
        var fits = new BitSet(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            fits.set(i, cell.fitsAll() || Boolean.TRUE.equals(answers.get(cell.text())));
        }
        return fits;
    }

    private static Stream<?> candidates(DmnModel.Column column, List<Cell> cells) {
        return switch (column.kind()) {
            case BOOLEAN -> Stream.of(true, false);
            case STRING -> words(column.input());
            case NUMBER -> numbers(column.input(), Axis.cuts(cells));
        };
    }

    private static Stream<String> words(String input) {
        var constants = switch (Fact.ofColumn(input).orElseThrow()) {
            case EMPLOYMENT -> Employment.values();
            case PREDICATE -> PerformancePredicate.values();
            case DISCIPLINE -> DisciplineStatus.values();
            case TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION -> Assessment.values();
            default -> throw new IllegalStateException("'%s' is told in no words.".formatted(input));
        };
        return Arrays.stream(constants).map(Enum::name);
    }

    private static Stream<BigDecimal> numbers(String input, BigDecimal[] cuts) {
        var range = NumberRange.of(input);
        var numbers = new TreeSet<BigDecimal>();
        numbers.add(range.least());
        for (var cut : cuts) {
            numbers.addAll(range.whole() ? around(cut) : List.of(cut));
        }
        if (!range.whole()) {
            between(numbers);
        }
        return numbers.stream().filter(range::holds);
    }

    /** The whole numbers next to a cut, and the cut where it is one. */
    private static List<BigDecimal> around(BigDecimal cut) {
        return List.of(
                cut.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE),
                cut.setScale(0, RoundingMode.FLOOR),
                cut.setScale(0, RoundingMode.CEILING),
                cut.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
    }

    private static void between(NavigableSet<BigDecimal> numbers) {
        var known = List.copyOf(numbers);
        for (int i = 1; i < known.size(); i++) {
            numbers.add(known.get(i - 1).add(known.get(i)).multiply(new BigDecimal("0.5")));
        }
        numbers.add(numbers.last().add(BigDecimal.ONE));
    }
}
