package id.luwes.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;

/**
 * A table of the ledger as its file has it: every column but the agency, which the file's folder names. Employees, units,
 * offices and cases are numbers. Ordered by the key, so that the same ledger gives the same file.
 *
 * @param name in the store
 * @param title of the folder and of its files
 * @param day the column that says to which month a row belongs
 */
record ParquetTable(String name, String title, String day, String key, List<Column> columns) {

    static final ParquetTable PERSON_DAY = new ParquetTable(
            "person_day",
            "person-day",
            "day",
            "employee_id, day",
            List.of(
                    new Column("day", Kind.DAY),
                    new Column("employee_id", Kind.NUMBER),
                    new Column("unit_id", Kind.NUMBER),
                    new Column("planned_mode", Kind.WORD),
                    new Column("place_kind", Kind.WORD),
                    new Column("place_office_id", Kind.NUMBER),
                    new Column("absence", Kind.WORD),
                    new Column("agreement_id", Kind.NUMBER),
                    new Column("actual_mode", Kind.WORD),
                    new Column("actual_office_id", Kind.NUMBER),
                    new Column("required_minutes", Kind.MINUTES),
                    new Column("break_minutes", Kind.MINUTES),
                    new Column("in_time", Kind.TIME),
                    new Column("out_time", Kind.TIME),
                    new Column("worked_minutes", Kind.MINUTES)));

    static final ParquetTable PERSON_OUTPUT = new ParquetTable(
            "person_output",
            "person-output",
            "due",
            "employee_id, due, output_id",
            List.of(
                    new Column("due", Kind.DAY),
                    new Column("output_id", Kind.NUMBER),
                    new Column("employee_id", Kind.NUMBER),
                    new Column("unit_id", Kind.NUMBER),
                    new Column("application_id", Kind.NUMBER),
                    new Column("agreement_id", Kind.NUMBER),
                    new Column("lapsed", Kind.YES_OR_NO),
                    new Column("weight", Kind.WEIGHT),
                    new Column("promised", Kind.QUANTITY),
                    new Column("delivered", Kind.QUANTITY),
                    new Column("delivered_at", Kind.INSTANT),
                    new Column("accepted", Kind.QUANTITY),
                    new Column("judged_at", Kind.INSTANT),
                    new Column("judged_by", Kind.NUMBER),
                    new Column("judged_by_account", Kind.NUMBER)));

    static final List<ParquetTable> ALL = List.of(PERSON_DAY, PERSON_OUTPUT);

    /** A column, of the same name in the store. */
    record Column(String name, Kind kind) {}

    /** How a value is written, in the type that the store has for it. */
    enum Kind {
        DAY("date"),
        TIME("time"),
        INSTANT("timestamptz"),
        NUMBER("bigint"),
        MINUTES("smallint"),
        WEIGHT("decimal(6, 2)"),
        QUANTITY("decimal(12, 2)"),
        WORD("varchar"),
        YES_OR_NO("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        private void copy(ResultSet row, int at, DuckDBAppender to) throws SQLException {
            switch (this) {
                case DAY -> to.append(row.getObject(at, LocalDate.class));
                case TIME -> to.append(row.getObject(at, LocalTime.class));
                case INSTANT -> to.append(row.getObject(at, OffsetDateTime.class));
                case NUMBER -> to.append(row.getObject(at, Long.class));
                case MINUTES -> to.append(row.getObject(at, Short.class));
                case WEIGHT, QUANTITY -> to.append(row.getBigDecimal(at));
                case WORD -> to.append(row.getString(at));
                case YES_OR_NO -> to.append(row.getObject(at, Boolean.class));
            }
        }
    }

    ParquetTable {
        columns = List.copyOf(columns);
    }

    /** The rows from one day to before another, as the agency of the transaction sees them. */
    String query() {
        return """
                select %s from ledger.%s
                 where agency_id = platform.current_agency() and %s >= :first and %s < :next
                 order by %s
                """.formatted(listed(Column::name), name, day, day, key);
    }

    /** The same columns, to be filled. */
    String definition() {
        return "create table %s (%s)".formatted(name, listed(it -> it.name() + " " + it.kind().type));
    }

    private String listed(Function<Column, String> text) {
        return columns.stream().map(text).collect(joining(", "));
    }

    /** Copies the row on which the result stands. */
    void copy(ResultSet row, DuckDBAppender to) throws SQLException {
        to.beginRow();
        for (int at = 1; at <= columns.size(); at++) {
            columns.get(at - 1).kind().copy(row, at, to);
        }
        to.endRow();
    }
}
