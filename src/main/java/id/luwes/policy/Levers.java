package id.luwes.policy;

import id.luwes.policy.PolicyText.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what can be moved in the tables that say who may work away and how many days, and writes what was moved. */
final class Levers {

    private final DmnModel model;
    private final List<Asked> asked = new ArrayList<>();

    Levers(DmnModel model) {
        this.model = model;
        for (var name : List.of(Judging.REFUSALS, Judging.DAYS)) {
            var table = model.table(name);
            for (var row : table.rows()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    asked.add(new Asked(
                            row.id(), table.columns().get(i), row.cells().get(i)));
                }
            }
        }
    }

    /** A cell where it stands. */
    private record Asked(String row, DmnModel.Column column, Cell cell) {

        boolean numbers() {
            return column.kind() == Kind.NUMBER && !cell.fitsAll();
        }

        /** It names boxes one by one. */
        boolean namesBoxes() {
            return numbers()
                    && column.input().equals(Fact.NINE_BOX.column())
                    && cell.tests().stream().allMatch(Asked::isBox);
        }

        private static boolean isBox(Cell.Test test) {
            return test instanceof Cell.Equal(BigDecimal box)
                    && box.stripTrailingZeros().scale() <= 0
                    && NumberRange.of(Fact.NINE_BOX.column()).holds(box);
        }

        /** The numbers at which it changes its mind; an interval that ends where all numbers end could not be moved there. */
        Stream<BigDecimal> bounds() {
            var range = NumberRange.of(column.input());
            return cell.tests().stream()
                    .flatMap(test ->
                            Axis.cuts(test).filter(number -> !(test instanceof Cell.Between) || !range.isEnd(number)))
                    .distinct();
        }

        Place place() {
            return new Place(row, column.input());
        }
    }

    /** In the order of the tables; bounds of one fact stand together, the least first. */
    List<Lever> all() {
        var levers = new ArrayList<Lever>();
        asked.stream().filter(Asked::namesBoxes).map(this::boxes).forEach(levers::add);
        levers.addAll(bounds());
        levers.addAll(days());
        return levers;
    }

    Map<Place, String> moved(LeverPositions positions) {
        var cells = new HashMap<Place, String>();
        var levers = all();
        for (var one : asked) {
            if (one.numbers()) {
                var written = one.namesBoxes()
                        ? written(boxes(one), positions)
                        : one.cell.withNumbers(it -> moved(one.column.input(), it, levers, positions));
                if (!written.equals(one.cell.withNumbers(it -> it))) {
                    cells.put(one.place(), written);
                }
            }
        }
        for (var lever : days()) {
            if (positions.moves(lever)) {
                cells.put(new Place(lever.row(), PolicyDifference.RESULT), Integer.toString(positions.of(lever)));
            }
        }
        return cells;
    }

    private static String written(Lever.Boxes lever, LeverPositions positions) {
        var named = positions.of(lever).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lever.except() ? "not(" + named + ")" : named;
    }

    private static BigDecimal moved(String input, BigDecimal number, List<Lever> levers, LeverPositions positions) {
        for (var lever : levers) {
            if (lever instanceof Lever.Bound bound
                    && bound.fact().column().equals(input)
                    && bound.value().compareTo(number) == 0) {
                return positions.of(bound);
            }
        }
        return number;
    }

    private Lever.Boxes boxes(Asked one) {
        var named = one.cell.tests().stream()
                .map(it -> ((BigDecimal) ((Cell.Equal) it).value()).intValue())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Lever.Boxes(one.row, model.input(one.column.input()).label(), one.cell.negated(), named);
    }

    private List<Lever> bounds() {
        var rows = new LinkedHashMap<String, TreeMap<BigDecimal, List<String>>>();
        for (var one : asked) {
            if (one.numbers() && !one.namesBoxes()) {
                one.bounds()
                        .forEach(number -> rows.computeIfAbsent(one.column.input(), it -> new TreeMap<>())
                                .computeIfAbsent(number, it -> new ArrayList<>())
                                .add(one.row));
            }
        }
        var bounds = new ArrayList<Lever>();
        rows.forEach(
                (input, numbers) -> numbers.forEach((number, touched) -> bounds.add(bound(input, number, touched))));
        return bounds;
    }

    private Lever.Bound bound(String input, BigDecimal number, List<String> rows) {
        var range = NumberRange.of(input);
        var told = model.input(input);
        return new Lever.Bound(
                Fact.ofColumn(input).orElseThrow(),
                told.label(),
                told.unit(),
                number,
                range.least(),
                range.mostInsteadOf(number),
                range.whole(),
                rows);
    }

    private List<Lever.Days> days() {
        return new Explanation(model)
                .steps(Judging.DAYS).stream()
                        .filter(it -> !it.result().equals("0"))
                        .map(it -> new Lever.Days(it.row(), it.condition(), Integer.parseInt(it.result())))
                        .toList();
    }
}
