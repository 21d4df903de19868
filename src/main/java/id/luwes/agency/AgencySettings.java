package id.luwes.agency;

import id.luwes.core.AgencyId;
import id.luwes.core.Minutes;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an agency and changes what it may set itself. */
@Component
public class AgencySettings {

    /** The zones of Indonesia: WIB, WITA, WIT. */
    public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    /** Working days of notice while the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int EXAMPLE_NOTICE = 5;

    /** Days before the end from which renewing is offered, while the agency sets none (<i>ambang contoh</i>). */
    public static final int EXAMPLE_RENEWAL = 28;

    /** Working days ahead by which somebody is called in, while the agency sets none (<i>ambang contoh</i>). */
    public static final int EXAMPLE_CALL_IN = 1;

    /** Working days after an emergency until its report is asked for, while the agency sets none (<i>ambang contoh</i>). */
    public static final int EXAMPLE_REPORT = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencySettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts an agency into the directory of this installation, without anything in it yet. */
    @Transactional
    public AgencyId register(String code) {
        return new AgencyId(jdbc.sql("select platform.register_agency(:code)")
                .param("code", code)
                .query((row, number) -> row.getInt(1))
                .single());
    }

    /** The name, zone, cap and days ahead of the current agency; empty while it has only been registered. */
    @Transactional(readOnly = true)
    public Optional<Settings> current() {
        return jdbc.sql("select name, zone, weekly_cap, notice_days, renewal_days, call_in_days, core_from,"
                        + " core_until, core_least, report_days from agency.agency")
                .query((row, number) -> new Settings(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class),
                        row.getObject(10, Integer.class),
                        core(row)))
                .optional();
    }

    private static @Nullable CoreHours core(ResultSet row) throws SQLException {
        var from = row.getObject(7, LocalTime.class);
        return from == null ? null : new CoreHours(from, row.getObject(8, LocalTime.class), Minutes.of(row.getInt(9)));
    }

    /** Since when these hold, where it is known. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return jdbc.sql("select changed_at from agency.agency where changed_at is not null")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /**
     * What an agency may set.
     *
     * @param weeklyCap null leaves the days to the policy
     * @param noticeDays working days; null leaves it to {@link #EXAMPLE_NOTICE}
     * @param renewalDays days; null leaves it to {@link #EXAMPLE_RENEWAL}
     * @param callInDays working days; null leaves it to {@link #EXAMPLE_CALL_IN}
     * @param reportDays working days; null leaves it to {@link #EXAMPLE_REPORT}
     * @param core null asks for no hours in which people away can be reached
     */
    public record Settings(
            String name,
            String zone,
            @Nullable Integer weeklyCap,
            @Nullable Integer noticeDays,
            @Nullable Integer renewalDays,
            @Nullable Integer callInDays,
            @Nullable Integer reportDays,
            @Nullable CoreHours core) {

        /** What is left unset follows the examples. */
        public Settings(String name, String zone, @Nullable Integer weeklyCap) {
            this(name, zone, weeklyCap, null, null, null, null, null);
        }
    }

    /** Makes the current agency, or changes it. */
    @Transactional
    public void save(Settings settings) {
        jdbc.sql("""
            insert into agency.agency as known (agency_id, code, name, zone, weekly_cap, notice_days, renewal_days,
                call_in_days, report_days, core_from, core_until, core_least, changed_at)
            select :agency, d.code, :name, :zone, :cap, :notice, :renewal, :callin, :report, :corefrom, :coreuntil, :coreleast, :now
              from platform.agencies() d where d.agency_id = :agency
            on conflict (agency_id) do update
                set name = excluded.name, zone = excluded.zone, weekly_cap = excluded.weekly_cap,
                    notice_days = excluded.notice_days, renewal_days = excluded.renewal_days,
                    call_in_days = excluded.call_in_days, report_days = excluded.report_days, core_from = excluded.core_from,
                    core_until = excluded.core_until, core_least = excluded.core_least,
                    changed_at = excluded.changed_at
              where (known.name, known.zone, known.weekly_cap, known.notice_days, known.renewal_days,
                     known.call_in_days, known.report_days, known.core_from, known.core_until, known.core_least) is distinct from
                    (excluded.name, excluded.zone, excluded.weekly_cap, excluded.notice_days,
                     excluded.renewal_days, excluded.call_in_days, excluded.report_days, excluded.core_from, excluded.core_until,
                     excluded.core_least)
            """)
                .param("agency", CurrentAgency.required().value())
                .param("name", settings.name())
                .param("zone", settings.zone())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cap", settings.weeklyCap(), Types.SMALLINT)
                .param("notice", settings.noticeDays(), Types.SMALLINT)
                .param("renewal", settings.renewalDays(), Types.SMALLINT)
                .param("callin", settings.callInDays(), Types.SMALLINT)
                .param("report", settings.reportDays(), Types.SMALLINT)
                .param(
                        "corefrom",
                        settings.core() == null ? null : settings.core().from(),
                        Types.TIME)
                .param(
                        "coreuntil",
                        settings.core() == null ? null : settings.core().until(),
                        Types.TIME)
                .param(
                        "coreleast",
                        settings.core() == null ? null : settings.core().least().value(),
                        Types.SMALLINT)
                .update();
    }
}
