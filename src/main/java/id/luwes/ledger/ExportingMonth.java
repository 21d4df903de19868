package id.luwes.ledger;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a month of the ledger of the current agency as Parquet, in one snapshot of the store. The taking stands in the
 * audit trail before a file is in its place. For the command line; no page leads here.
 */
public class ExportingMonth {

    /** So many rows come from the store at a time. */
    private static final int AT_A_TIME = 2000;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    ExportingMonth(JdbcClient jdbc, AuditTrail audit, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The components that it needs. */
    public static Class<?>[] components() {
        return new Class<?>[] {ExportingMonth.class, AuditTrail.class};
    }

    /** How many rows were written. */
    public record Exported(long days, long outputs) {}

    /** Why nothing was written, or not all; the message names the place and the way out. */
    public static final class CannotExport extends RuntimeException {
        CannotExport(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @throws CannotExport where the library that writes Parquet has nothing for this machine */
    public static void checkMachine() {
        try {
            ParquetDrafts.tryEngine();
        } catch (SQLException | LinkageError absent) {
            throw new CannotExport(noLibrary(absent), absent);
        }
    }

    private static String noLibrary(Throwable absent) {
        return """
                Parquet cannot be written on this machine: DuckDB's library for it (%s, %s) does not load: %s.
                There is one for Linux with glibc and for macOS on arm64, and for Linux and Windows on amd64; it is unpacked
                to %s, which must allow it.""".formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        reason(absent),
                        System.getProperty("java.io.tmpdir"));
    }

    private static @Nullable String reason(Throwable failed) {
        var cause = failed.getCause();
        return cause == null ? failed.getMessage() : reason(cause);
    }

    /** Whether this month has begun where the agency works. */
    public boolean hasBegun(YearMonth month) {
        var zone = snapshot.execute(status -> jdbc.sql("select zone from agency.agency")
                .query((row, number) -> ZoneId.of(row.getString(1)))
                .optional()
                .orElse(ZoneOffset.UTC));
        return !month.isAfter(YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)));
    }

    /** Whether files of this agency can lie there; makes the folders in which they will. */
    public void prepare(Path out, String agency, YearMonth month) throws IOException {
        new ParquetPlaces(out, agency, month).prepare();
    }

    /**
     * Writes the files of a month, which appear when they are complete and replace those of an earlier time.
     *
     * @throws CannotExport where they could not be written; earlier ones are left as they were
     */
    public Exported export(Path out, String agency, YearMonth month) {
        var places = new ParquetPlaces(out, agency, month);
        try (var drafts = ParquetDrafts.in(out)) {
            var exported = snapshot.execute(status -> {
                var written = new Exported(
                        write(drafts, ParquetTable.PERSON_DAY, month),
                        write(drafts, ParquetTable.PERSON_OUTPUT, month));
                audit.record(null, told(month, written));
                return written;
            });
            drafts.publish(places);
            return exported;
        } catch (IOException | SQLException failed) {
            throw new CannotExport(
                    "The ledger could not be written to %s: %s".formatted(out, failed.getMessage()), failed);
        }
    }

    private long write(ParquetDrafts drafts, ParquetTable table, YearMonth month) {
        return jdbc.sql(table.query())
                .withFetchSize(AT_A_TIME)
                .param("first", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .query((ResultSet rows) -> written(drafts, table, rows));
    }

    // Not as a problem of the store, for which Spring would take it.
    private static long written(ParquetDrafts drafts, ParquetTable table, ResultSet rows) {
        try {
            return drafts.write(table, rows);
        } catch (SQLException failed) {
            throw new CannotExport("The ledger could not be written: " + failed.getMessage(), failed);
        }
    }

    private static Audited told(YearMonth month, Exported exported) {
        return Audited.of("LEDGER_EXPORTED", "month", month)
                .with(Map.of(
                        "days", Long.toString(exported.days()),
                        "outputs", Long.toString(exported.outputs()),
                        "operator", System.getProperty("user.name")));
    }
}
