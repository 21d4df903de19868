package id.luwes.evidence;

import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an agency sets about files. */
@Component
public class EvidenceSettings {

    /** Megabytes of a file while the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int EXAMPLE_MEGABYTES = 10;

    /** Months for which contents are kept while the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int EXAMPLE_MONTHS = 24;

    public static final int MOST_MONTHS = 120;

    /** More is never taken, so that a request fits the server. */
    public static final int MOST_MEGABYTES = 20;

    private static final long MEGABYTE = 1_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is set.
     *
     * @param megabytes null leaves it to {@link #EXAMPLE_MEGABYTES}
     * @param months null leaves it to {@link #EXAMPLE_MONTHS}
     */
    public record Settings(
            @Nullable Integer megabytes, @Nullable Integer months) {

        static final Settings EXAMPLE = new Settings(null, null);

        /** For how many months contents are kept. */
        public int keptMonths() {
            return months == null ? EXAMPLE_MONTHS : months;
        }

        /** The most megabytes that a file may have. */
        public int mostMegabytes() {
            return megabytes == null ? EXAMPLE_MEGABYTES : megabytes;
        }

        long mostBytes() {
            return mostMegabytes() * MEGABYTE;
        }
    }

    /** Of the current agency. */
    @Transactional(readOnly = true)
    public Settings current() {
        return jdbc.sql("select most_megabytes, kept_months from evidence.setting")
                .query((row, number) -> new Settings(row.getObject(1, Integer.class), row.getObject(2, Integer.class)))
                .optional()
                .orElse(Settings.EXAMPLE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Settings settings) {
        jdbc.sql("""
            insert into evidence.setting (agency_id, most_megabytes, kept_months, changed_at)
            values (:agency, :megabytes, :months, :now)
            on conflict (agency_id) do update
                set most_megabytes = excluded.most_megabytes, kept_months = excluded.kept_months,
                    changed_at = excluded.changed_at
            """)
                .param("agency", CurrentAgency.required().value())
                .param("megabytes", settings.megabytes(), Types.SMALLINT)
                .param("months", settings.months(), Types.SMALLINT)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How much is kept of the current agency. */
    public record Amount(long files, long bytes) {}

    /** Contents that are there, the same one once. */
    @Transactional(readOnly = true)
    public Amount amount() {
        return jdbc.sql("""
            select count(*) as files, coalesce(sum(size), 0) as bytes
              from (select sha256, max(size) as size from evidence.file where removed_at is null group by sha256) c
            """)
                .query((row, number) -> new Amount(row.getLong("files"), row.getLong("bytes")))
                .single();
    }
}
