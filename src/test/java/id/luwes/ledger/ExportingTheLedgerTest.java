package id.luwes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.ledger.ExportingMonth.CannotExport;
import id.luwes.ledger.ExportingMonth.Exported;
import id.luwes.ledger.ParquetTable.Column;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TestStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExportingTheLedgerTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final TestLedger ledger = new TestLedger(TestStores.embedded(), TODAY);

    @TempDir
    private Path out;

    @BeforeEach
    void a_month_in_which_everything_happened() {
        ledger.employee(7, 1);
        ledger.employee(8, 2);
        ledger.agreement(
                70, 7, LocalDate.of(2026, 9, 28), LocalDate.of(2026, 12, 31), 2, "4@2026-10-30", "9@2026-11-30");
        ledger.agreement(
                80, 8, LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 31), 1, "2.5@2026-10-09", "1@2026-10-12");
        ledger.punch(7, LocalDate.of(2026, 10, 1), "IN", "07:30", "-6.902, 107.618");
        ledger.punch(7, LocalDate.of(2026, 10, 1), "OUT", "16:02", "null, null");
        ledger.absence(1, 8, "DUTY_TRAVEL", LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 13));
        ledger.delivered(1, 8000, 8, "2.25");
        ledger.judged(1, 8000, "2.25");
        ledger.delivered(2, 8001, 8, "1");
        ledger.judged(2, 8001, "");
        ledger.feed();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @FieldSource("id.luwes.ledger.ParquetTable#ALL")
    void a_file_holds_every_row_of_the_month_and_no_other(ParquetTable table) throws SQLException {
        export();

        var day = table.columns().getFirst().name();
        assertThat(file(table))
                .isNotEmpty()
                .isEqualTo(store(table, "%s between '2026-10-01' and '2026-10-31'".formatted(day)))
                .isNotEqualTo(store(table, "true"));
    }

    @ParameterizedTest
    @FieldSource("id.luwes.ledger.ParquetTable#ALL")
    void a_column_of_the_ledger_is_a_column_of_the_file(ParquetTable table) {
        assertThat(ledger.rows("select column_name from information_schema.columns where table_schema = 'ledger'"
                        + " and table_name = '%s' and column_name <> 'agency_id'".formatted(table.name())))
                .as("a new column is written too, or it is said here why not")
                .containsExactlyInAnyOrderElementsOf(table.columns().stream()
                        .map(it -> "(" + it.name() + ")")
                        .toList());
    }

    @Test
    void a_ledger_made_anew_gives_the_same_files() throws SQLException, IOException {
        var first = export();
        var days = file(ParquetTable.PERSON_DAY);
        var outputs = file(ParquetTable.PERSON_OUTPUT);
        ledger.sql("delete from ledger.person_day; delete from ledger.person_output; delete from ledger.reach");
        assertThat(export()).isEqualTo(new Exported(0, 0));
        assertThat(file(ParquetTable.PERSON_DAY)).as("replaced").isEmpty();

        ledger.rebuild();

        assertThat(export()).isEqualTo(first).isEqualTo(new Exported(days.size(), outputs.size()));
        assertThat(file(ParquetTable.PERSON_DAY)).isEqualTo(days);
        assertThat(file(ParquetTable.PERSON_OUTPUT)).isEqualTo(outputs);
    }

    @Test
    void another_agency_is_not_in_it() throws SQLException {
        try (var other = new TestLedger(TestStores.embedded(), TODAY)) {
            other.employee(9, 1);
            other.agreement(90, 9, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), 2, "4@2026-10-20");
            other.feed();
            export();
        }
        assertThat(numbers("employee_id", ParquetTable.PERSON_DAY)).containsExactly("7", "8");
        assertThat(numbers("employee_id", ParquetTable.PERSON_OUTPUT)).containsExactly("7", "8");
    }

    @Test
    void the_folders_name_agency_and_month_for_whoever_reads_a_whole_table() throws SQLException {
        export();
        assertThat(asked("select distinct agency, month from read_parquet('%s/person-day/*/*/*.parquet',".formatted(out)
                        + " hive_partitioning = true)"))
                .containsExactly("uji 2026-10");
    }

    @Test
    void only_the_owner_reads_the_files_and_nothing_lies_beside_them() throws IOException {
        export();
        try (var paths = Files.walk(out)) {
            var files = paths.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(2);
            for (var file : files) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
        try (var beside = Files.list(out)) {
            assertThat(beside.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("person-day", "person-output");
        }
    }

    @Test
    void the_taking_stands_in_the_audit_trail() {
        var exported = export();
        assertThat(ledger.rows("select e.action, e.subject_kind, e.subject_id, d.detail ->> 'days' as days,"
                        + " d.detail ->> 'outputs' as outputs, e.actor_account_id from access.audit_entry e"
                        + " join access.audit_detail d using (agency_id, entry_id)"))
                .containsExactly(
                        "(LEDGER_EXPORTED,month,2026-10,%d,%d,)".formatted(exported.days(), exported.outputs()));
    }

    @Test
    void what_breaks_off_leaves_the_earlier_file_and_nothing_else() throws SQLException, IOException {
        export();
        var before = file(ParquetTable.PERSON_DAY);
        var rows = """
                select date '2026-10-01', 10 / (5000 - g)::bigint, 1::bigint, null, null, null::bigint, null, null::bigint,
                       null, null::bigint, 450::smallint, 60::smallint, null::time, null::time, null::smallint
                  from generate_series(1, 9000) g
                """;

        assertThatThrownBy(() -> {
                    try (var drafts = ParquetDrafts.in(out)) {
                        ledger.in(() -> ledger.bean(JdbcClient.class)
                                .sql(rows)
                                .withFetchSize(100)
                                .query((ResultSet row) -> drafts.write(ParquetTable.PERSON_DAY, row)));
                    }
                })
                .hasMessageContaining("division by zero");

        assertThat(file(ParquetTable.PERSON_DAY)).isEqualTo(before);
        try (var left = Files.list(out)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void a_folder_that_has_gone_is_told() {
        assertThatThrownBy(() -> CurrentAgency.supply(
                        ledger.agency(),
                        () -> ledger.bean(ExportingMonth.class).export(out.resolve("gone"), "uji", OCTOBER)))
                .isInstanceOf(CannotExport.class)
                .hasMessageContaining("gone");
        assertThat(ledger.rows("select action from access.audit_entry")).isEmpty();
    }

    private Exported export() {
        return CurrentAgency.supply(ledger.agency(), () -> {
            var exporting = ledger.bean(ExportingMonth.class);
            try {
                exporting.prepare(out, "uji", OCTOBER);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            return exporting.export(out, "uji", OCTOBER);
        });
    }

    private String place(ParquetTable table) {
        return "'" + new ParquetPlaces(out, "uji", OCTOBER).of(table) + "'";
    }

    private List<String> file(ParquetTable table) throws SQLException {
        return asked("select * from read_parquet(%s, hive_partitioning = false)".formatted(place(table)));
    }

    private List<String> numbers(String column, ParquetTable table) throws SQLException {
        return asked("select distinct %1$s from %2$s order by %1$s".formatted(column, place(table)));
    }

    private static List<String> asked(String query) throws SQLException {
        try (var engine = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                var statement = engine.createStatement();
                var rows = statement.executeQuery(query)) {
            return texts(rows);
        }
    }

    private List<String> store(ParquetTable table, String where) {
        var columns =
                String.join(", ", table.columns().stream().map(Column::name).toList());
        return ledger.in(() -> ledger.bean(JdbcClient.class)
                .sql("select %s from ledger.%s where %s order by %s"
                        .formatted(columns, table.name(), where, table.key()))
                .query(ExportingTheLedgerTest::texts));
    }

    /** The rows as text, whichever driver gives them. */
    private static List<String> texts(ResultSet rows) throws SQLException {
        var all = new ArrayList<String>();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                row.add(text(rows.getObject(at)));
            }
            all.add(String.join(" ", row));
        }
        return all;
    }

    private static String text(Object value) {
        return switch (value) {
            case java.sql.Timestamp moment -> moment.toInstant().toString();
            case java.time.OffsetDateTime moment -> moment.toInstant().toString();
            case java.sql.Time time -> time.toLocalTime().toString();
            case null -> "null";
            default -> value.toString();
        };
    }
}
