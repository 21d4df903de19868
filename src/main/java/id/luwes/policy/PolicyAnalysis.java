package id.luwes.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for gaps, masked rows and overlaps of a policy's tables. What each cell means the engine says, by one possible value
 * for each answer that the cells can give; the rest is the arithmetic of sets.
 */
final class PolicyAnalysis {

    /** Boxes that are cut, over all tables: some seconds. */
    private static final long MOST_WORK = 1_000_000;

    /** Nobody reads more pairs of rows than that. */
    private static final int MOST_PAIRS = 100;

    private final DmnModel model;
    private final Wording wording;
    private final List<PolicyFinding> findings = new ArrayList<>();
    private long work;
    private int pairs;

    PolicyAnalysis(DmnModel model) {
        this.model = model;
        this.wording = new Wording(model);
    }

    List<PolicyFinding> findings() {
        refusals();
        first(Judging.DAYS);
        first(Judging.EVALUATION);
        guarded(Judging.DAYS, this::withoutDays);
        guarded(Judging.EVALUATION, this::withoutProposal);
        return List.copyOf(findings);
    }

    /** Some tables over the same columns, each row as the box of what it fits. */
    private static final class Grid {
        final List<DmnModel.Column> columns;
        final List<PossibleValues> values;

        Grid(List<DmnModel.Column> columns, List<DmnModel.Table> tables) {
            this.columns = columns;
            this.values = columns.stream()
                    .map(column -> new PossibleValues(column, cells(column, tables)))
                    .toList();
            this.tables = tables;
        }

        private final List<DmnModel.Table> tables;

        private static List<Cell> cells(DmnModel.Column column, List<DmnModel.Table> tables) {
            return tables.stream()
                    .flatMap(table -> table.rows().stream().map(row -> cell(table, row, column)))
                    .toList();
        }

        private static Cell cell(DmnModel.Table table, DmnModel.Row row, DmnModel.Column column) {
            int index = table.columns().indexOf(column);
            return index < 0 ? Cell.ANY : row.cells().get(index);
        }

        BitSet[] all() {
            return values.stream()
                    .map(it -> {
                        var every = new BitSet(it.size());
                        every.set(0, it.size());
                        return every;
                    })
                    .toArray(BitSet[]::new);
        }

        /** The boxes of a table's rows, in their order. */
        List<BitSet[]> rows(DmnModel.Table table) {
            int before = tables.subList(0, tables.indexOf(table)).stream()
                    .mapToInt(it -> it.rows().size())
                    .sum();
            return IntStream.range(0, table.rows().size())
                    .mapToObj(row ->
                            values.stream().map(it -> it.fitting(before + row)).toArray(BitSet[]::new))
                    .toList();
        }
    }

    private static Grid alone(DmnModel.Table table) {
        return new Grid(table.columns(), List.of(table));
    }

    /** Every row that fits gives its reason, so that only one with the same reason can make another one idle. */
    private void refusals() {
        var table = model.table(Judging.REFUSALS);
        var rows = alone(table).rows(table);
        for (int i = 0; i < rows.size(); i++) {
            var row = table.rows().get(i);
            if (Region.isEmpty(rows.get(i))) {
                findings.add(new PolicyFinding.FitsNobody(table.name(), row.id()));
            } else if (isRepeated(table, rows, i)) {
                findings.add(new PolicyFinding.Masked(table.name(), row.id()));
            }
        }
    }

    private static boolean isRepeated(DmnModel.Table table, List<BitSet[]> rows, int one) {
        var row = table.rows().get(one);
        return IntStream.range(0, rows.size())
                .filter(other -> other != one
                        && table.rows().get(other).output().equals(row.output())
                        && Region.contains(rows.get(other), rows.get(one)))
                .anyMatch(other -> other < one || !Region.contains(rows.get(one), rows.get(other)));
    }

    private void first(String name) {
        guarded(name, () -> {
            var table = model.table(name);
            var grid = alone(table);
            var rows = grid.rows(table);
            for (int i = 0; i < rows.size(); i++) {
                var left = Region.of(rows.get(i));
                if (left.isEmpty()) {
                    findings.add(new PolicyFinding.FitsNobody(
                            name, table.rows().get(i).id()));
                    continue;
                }
                for (var earlier : rows.subList(0, i)) {
                    left = rest(left, earlier);
                }
                if (left.isEmpty()) {
                    findings.add(
                            new PolicyFinding.Masked(name, table.rows().get(i).id()));
                } else {
                    overlaps(table, grid, rows, i);
                }
            }
        });
    }

    private void overlaps(DmnModel.Table table, Grid grid, List<BitSet[]> rows, int later) {
        for (int earlier = 0; earlier < later && pairs < MOST_PAIRS; earlier++) {
            var one = rows.get(earlier);
            var other = rows.get(later);
            var common = Region.common(one, other);
            if (!Region.isEmpty(common)
                    && !Region.contains(one, other)
                    && !Region.contains(other, one)
                    && !table.rows()
                            .get(earlier)
                            .output()
                            .equals(table.rows().get(later).output())) {
                pairs++;
                findings.add(new PolicyFinding.OrderDecides(
                        table.name(),
                        table.rows().get(earlier).id(),
                        table.rows().get(later).id(),
                        example(grid, Region.of(common))));
            }
        }
    }

    /** Whom the days leave without any, and no refusal tells why. */
    private void withoutDays() {
        var refusals = model.table(Judging.REFUSALS);
        var days = model.table(Judging.DAYS);
        var grid = new Grid(Judging.columns(model), List.of(refusals, days));
        var left = Region.of(grid.all());
        for (var refused : grid.rows(refusals)) {
            left = rest(left, refused);
        }
        var none = Region.none();
        var rows = grid.rows(days);
        for (int i = 0; i < rows.size(); i++) {
            if (isZero(days.rows().get(i))) {
                none = none.and(left.within(rows.get(i)));
            }
            left = rest(left, rows.get(i));
        }
        none = none.and(left);
        if (!none.isEmpty()) {
            findings.add(new PolicyFinding.NoDays(example(grid, none)));
        }
    }

    private static boolean isZero(DmnModel.Row row) {
        return row.output() instanceof Number number && number.intValue() == 0;
    }

    private void withoutProposal() {
        var table = model.table(Judging.EVALUATION);
        var grid = alone(table);
        var left = Region.of(grid.all());
        for (var row : grid.rows(table)) {
            left = rest(left, row);
        }
        if (!left.isEmpty()) {
            findings.add(new PolicyFinding.NoProposal(example(grid, left)));
        }
    }

    private Region rest(Region left, BitSet[] taken) {
        work += left.size();
        if (work > MOST_WORK) {
            throw new Region.TooMany();
        }
        return left.without(taken);
    }

    private void guarded(String table, Runnable look) {
        try {
            look.run();
        } catch (Region.TooMany tooMany) {
            findings.add(new PolicyFinding.TooManyCases(table));
        }
    }

    /** A case in words, by those columns alone that make it one. */
    private Bilingual example(Grid grid, Region region) {
        var sample = region.sample().orElseThrow();
        var values = new LinkedHashMap<String, Object>();
        for (int column : region.narrowed(grid.values)) {
            values.put(grid.columns.get(column).input(), grid.values.get(column).value(sample[column]));
        }
        return wording.example(values);
    }
}
