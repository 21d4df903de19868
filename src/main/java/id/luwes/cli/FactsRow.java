package id.luwes.cli;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.core.PerformancePredicate;
import id.luwes.policy.Facts;
import id.luwes.policy.TaskCriteria;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A row of a file of facts, checked column by column. */
final class FactsRow {

    private FactsRow() {}

    /**
     * The row's first fault, in the order of the columns.
     *
     * @param columns those of its file
     */
    static Optional<BadRow> fault(CsvRow row, List<FactColumn> columns) {
        if (row.isWellFormed() && row.count() != columns.size()) {
            return Optional.of(wrongCount(row, columns));
        }
        for (var column : columns) {
            if (row.faultyField() == column.index()) {
                return Optional.of(bad(row, column, row.fault()));
            }
            var fault = column.fault(column.of(row));
            if (fault.isPresent()) {
                return fault.map(message -> bad(row, column, message));
            }
            if (column.equals(FactColumn.NIP) && kindsDisagree(row)) {
                return Optional.of(
                        bad(row, column, "must be of the kind that employment says, " + FactColumn.EMPLOYMENT.of(row)));
            }
        }
        return row.isWellFormed()
                ? Optional.empty()
                : Optional.of(new BadRow(row.line(), "", "", "a column beyond the last " + row.fault()));
    }

    /** @param row without a fault */
    static Facts facts(CsvRow row) {
        return new Facts(
                Employment.valueOf(FactColumn.EMPLOYMENT.of(row)),
                FactColumn.DIRECT_PUBLIC_SERVICE.of(row).equals("yes"),
                FactColumn.number(FactColumn.REMOTE_CAPACITY.of(row)),
                FactColumn.number(FactColumn.NINE_BOX.of(row)),
                PerformancePredicate.valueOf(FactColumn.PREDICATE.of(row)),
                FactColumn.number(FactColumn.UNEXCUSED_ABSENCE_DAYS.of(row)),
                DisciplineStatus.valueOf(FactColumn.DISCIPLINE.of(row)),
                FactColumn.number(FactColumn.MONTHS_IN_POSITION.of(row)),
                FactColumn.LAPTOP.of(row).equals("yes"),
                new BigDecimal(FactColumn.BANDWIDTH_MBPS.of(row)),
                task(row));
    }

    private static TaskCriteria task(CsvRow row) {
        if (row.count() == FactColumn.ALWAYS.size()) {
            return TaskCriteria.UNASSESSED;
        }
        var values =
                FactColumn.OF_THE_TASK.stream().map(it -> assessed(it.of(row))).toList();
        return new TaskCriteria(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
    }

    private static Assessment assessed(String value) {
        return value.isEmpty() ? Assessment.UNASSESSED : Assessment.valueOf(value);
    }

    private static boolean kindsDisagree(CsvRow row) {
        // An employment that is none is told of by its own column.
        var employment = FactColumn.EMPLOYMENT.of(row);
        return FactColumn.EMPLOYMENT.fault(employment).isEmpty()
                && Nip.of(FactColumn.NIP.of(row)).employment() != Employment.valueOf(employment);
    }

    private static BadRow wrongCount(CsvRow row, List<FactColumn> columns) {
        int wanted = columns.size();
        var column = row.count() < wanted ? columns.get(row.count()).column() : "";
        return new BadRow(
                row.line(), column, "", "the row has %d columns instead of %d".formatted(row.count(), wanted));
    }

    private static BadRow bad(CsvRow row, FactColumn column, String message) {
        return new BadRow(row.line(), column.column(), column.of(row), message);
    }
}
