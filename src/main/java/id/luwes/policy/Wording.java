package id.luwes.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in plain Indonesian and English when a row of a decision table fits, from its cells and the file's own words. */
final class Wording {

    private static final Bilingual OTHERWISE = new Bilingual("dalam hal lain", "otherwise");

    private static final Bilingual ANYBODY = new Bilingual("siapa pun", "anybody");

    private final DmnModel model;

    Wording(DmnModel model) {
        this.model = model;
    }

    Bilingual condition(DmnModel.Table table, DmnModel.Row row) {
        var parts = new ArrayList<Bilingual>();
        for (int i = 0; i < table.columns().size(); i++) {
            var cell = row.cells().get(i);
            if (!cell.fitsAll()) {
                parts.add(condition(table.columns().get(i), cell));
            }
        }
        return parts.isEmpty() ? OTHERWISE : joined(parts, new Bilingual(" dan ", " and "), " dan ", " and ");
    }

    /** Somebody, or some month, by these values of inputs; anybody where there are none. */
    Bilingual example(Map<String, Object> values) {
        var parts = values.entrySet().stream()
                .map(it -> model.input(it.getKey())
                        .label()
                        .plus(Bilingual.both(": "))
                        .plus(test(model.input(it.getKey()), new Cell.Equal(it.getValue()))))
                .toList();
        return parts.isEmpty() ? ANYBODY : joined(parts, Bilingual.both("; "), "; ", "; ");
    }

    private Bilingual condition(DmnModel.Column column, Cell cell) {
        var input = model.input(column.input());
        var values = cell.tests().stream().map(it -> test(input, it)).toList();
        return input.label().plus(verb(column, cell)).plus(joined(values, new Bilingual(", ", ", "), " atau ", " or "));
    }

    private static Bilingual verb(DmnModel.Column column, Cell cell) {
        if (cell.negated()) {
            return new Bilingual(" bukan ", " is not ");
        }
        if (column.kind() == Kind.BOOLEAN || isOneWord(column, cell)) {
            return Bilingual.both(": ");
        }
        boolean compares = cell.tests().stream().noneMatch(Cell.Equal.class::isInstance);
        return new Bilingual(compares ? " " : " adalah ", " is ");
    }

    private static boolean isOneWord(DmnModel.Column column, Cell cell) {
        return column.kind() == Kind.STRING && cell.tests().size() == 1;
    }

    private static Bilingual test(DmnModel.Input input, Cell.Test test) {
        return switch (test) {
            case Cell.Equal equal ->
                equal.value() instanceof BigDecimal number
                        ? amount(input, number)
                        : word(input, equal.value().toString());
            case Cell.Compare compare -> words(compare.comparison()).plus(amount(input, compare.bound()));
            case Cell.Between between -> between(input, between);
        };
    }

    private static Bilingual between(DmnModel.Input input, Cell.Between between) {
        return (between.withLow() ? Bilingual.NONE : words(Cell.Comparison.MORE))
                .plus(number(between.low()))
                .plus(new Bilingual(" sampai ", " to "))
                .plus(between.withHigh() ? Bilingual.NONE : words(Cell.Comparison.LESS))
                .plus(amount(input, between.high()));
    }

    private static Bilingual words(Cell.Comparison comparison) {
        return switch (comparison) {
            case LESS -> new Bilingual("kurang dari ", "less than ");
            case AT_MOST -> new Bilingual("paling banyak ", "at most ");
            case MORE -> new Bilingual("lebih dari ", "more than ");
            case AT_LEAST -> new Bilingual("sekurang-kurangnya ", "at least ");
        };
    }

    private static Bilingual word(DmnModel.Input input, String value) {
        return input.words().getOrDefault(value, Bilingual.both(value));
    }

    private static Bilingual amount(DmnModel.Input input, BigDecimal number) {
        return input.unit().isEmpty()
                ? number(number)
                : number(number).plus(Bilingual.both(" ")).plus(input.unit());
    }

    private static Bilingual number(BigDecimal number) {
        var plain = number.toPlainString();
        return new Bilingual(plain.replace('.', ','), plain);
    }

    private static Bilingual joined(List<Bilingual> parts, Bilingual comma, String lastId, String lastEn) {
        var joined = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            joined = joined.plus(last ? new Bilingual(lastId, lastEn) : comma).plus(parts.get(i));
        }
        return joined;
    }
}
