package id.luwes.agency;

import id.luwes.core.AgencyId;
import id.luwes.core.Minutes;
import id.luwes.store.OneLook;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of this installation. */
@Component
public class Agencies {

    private final JdbcClient jdbc;
    private final Clock clock;

    Agencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The numbers of all agencies, for jobs that walk over them; needs no current agency. */
    public List<AgencyId> all() {
        return jdbc.sql("select agency_id from platform.agencies()")
                .query((row, number) -> new AgencyId(row.getInt(1)))
                .list();
    }

    /** Whether this thread's agency has been made; before that it is only registered, and has no name and no zone. */
    @Transactional(readOnly = true)
    public boolean isMade() {
        return jdbc.sql("select exists (select from agency.agency)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * The agency of this thread.
     *
     * @throws Refusal (409) that leads to where it is made, while it is not
     */
    @Transactional(readOnly = true)
    public Agency current() {
        return OneLook.at(Agencies.class, "current", this::read);
    }

    private Agency read() {
        return jdbc.sql("select agency_id, code, name, zone, weekly_cap, synthetic from agency.agency")
                .query((row, number) -> new Agency(
                        new AgencyId(row.getInt("agency_id")),
                        row.getString("code"),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("weekly_cap") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("weekly_cap")),
                        row.getBoolean("synthetic")))
                .optional()
                .orElseThrow(Agencies::unmade);
    }

    /** The zone of this thread's agency; asked each time, since the agency can change it on any node. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return current().zone();
    }

    /** The date of today where this thread's agency works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The same of an agency that was asked for already. */
    public LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }

    /** Working days ahead by which either side ends an agreement early, as the agency set it or as the example says. */
    @Transactional(readOnly = true)
    public int noticeDays() {
        return days("select coalesce(notice_days, :example) from agency.agency", AgencySettings.EXAMPLE_NOTICE);
    }

    /** Days before the end from which renewing is offered, as the agency set it or as the example says. */
    @Transactional(readOnly = true)
    public int renewalDays() {
        return days("select coalesce(renewal_days, :example) from agency.agency", AgencySettings.EXAMPLE_RENEWAL);
    }

    /** Working days ahead by which somebody is called in on a day away, as the agency set it or as the example says. */
    @Transactional(readOnly = true)
    public int callInDays() {
        return days("select coalesce(call_in_days, :example) from agency.agency", AgencySettings.EXAMPLE_CALL_IN);
    }

    /** Working days after an emergency until its report is asked for, as the agency set it or as the example says. */
    @Transactional(readOnly = true)
    public int reportDays() {
        return days("select coalesce(report_days, :example) from agency.agency", AgencySettings.EXAMPLE_REPORT);
    }

    private int days(String sql, int example) {
        return jdbc.sql(sql)
                .param("example", example)
                .query((row, number) -> row.getInt(1))
                .optional()
                .orElseThrow(Agencies::unmade);
    }

    /** In which hours people away can be reached, where the agency sets it. */
    @Transactional(readOnly = true)
    public Optional<CoreHours> coreHours() {
        return jdbc.sql("select core_from, core_until, core_least from agency.agency where core_from is not null")
                .query((row, number) -> new CoreHours(
                        row.getObject(1, LocalTime.class),
                        row.getObject(2, LocalTime.class),
                        Minutes.of(row.getInt(3))))
                .optional();
    }

    private static Refusal unmade() {
        return Refusal.conflict("agency.unmade.text")
                .titled("agency.unmade")
                .leadingTo("/agency", "agency.unmade.make");
    }
}
