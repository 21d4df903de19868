package id.luwes.regime;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Emergencies that are over and on which nobody has reported: who has to, and when they are reminded. */
@Component
public class UnreportedEmergencies {

    /** All units of an emergency lie where an account answers for them, as {@link DeclaringEmergency#mayReport} asks. */
    private static final String ANSWERED_FOR = """
         not exists (
            select from regime.reach t
              join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
             where t.agency_id = r.agency_id and t.regime_id = r.regime_id
               and not exists (
                select from access.role_grant g
                  left join agency.unit top on top.agency_id = g.agency_id and top.unit_id = g.unit_id
                 where g.agency_id = t.agency_id and g.account_id = %s and g.role in ('BKD', 'UNIT_HEAD')
                   and (g.unit_id = 0 or top.first_in_order <= u.first_in_order and u.last_in_order <= top.last_in_order)))
        """;

    /** How many wait for the reader. */
    public static final String COUNT = """
        select count(*) from regime.regime r
         where r.agency_id = :agency and r.mode = 'EMERGENCY' and r.published_at is not null and r.report is null
           and coalesce(r.ended_before - 1, r.valid_to) < (
                select cast(cast(:moment as timestamptz) at time zone z.zone as date) from agency.agency z
                 where z.agency_id = r.agency_id)
           and exists (select from access.role_grant h where h.agency_id = r.agency_id and h.account_id = :account
                and h.role in ('BKD', 'UNIT_HEAD'))
           and
        """ + ANSWERED_FOR.formatted(":account");

    private final JdbcClient jdbc;
    private final RegimeBook book;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher news;

    UnreportedEmergencies(
            JdbcClient jdbc,
            RegimeBook book,
            Agencies agencies,
            WorkingCalendars calendars,
            ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.book = book;
        this.agencies = agencies;
        this.calendars = calendars;
        this.news = news;
    }

    /** Who has to report on one. */
    @Transactional(readOnly = true)
    public List<EmployeeId> reporters(RegimeId emergency) {
        return jdbc.sql("""
            select distinct e.employee_id from regime.regime r
              join access.account a on a.agency_id = r.agency_id
              join access.role_grant h on h.agency_id = a.agency_id and h.account_id = a.account_id
               and h.role in ('BKD', 'UNIT_HEAD')
              join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id and e.active
             where r.agency_id = :agency and r.regime_id = :regime and r.mode = 'EMERGENCY' and
            """ + ANSWERED_FOR.formatted("a.account_id") + " order by e.employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("regime", emergency.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Reminds of those that have been over for long enough, of each once. */
    @Transactional
    public void round() {
        var open = jdbc.sql("select regime_id from regime.regime where agency_id = :agency and mode = 'EMERGENCY'"
                        + " and published_at is not null and report is null and not reminded")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new RegimeId(row.getLong(1)))
                .list();
        if (open.isEmpty()) {
            return;
        }
        var today = agencies.today();
        var calendar = calendars.current();
        var days = agencies.reportDays();
        for (var kept : book.all()) {
            kept.last()
                    .filter(last -> open.contains(kept.id()) && last.isBefore(today))
                    .filter(last -> !calendar.plusWorkingDays(last, days).isAfter(today))
                    .ifPresent(last -> remind(kept.id(), last));
        }
    }

    private void remind(RegimeId id, LocalDate last) {
        var first = jdbc.sql("update regime.regime set reminded = true where agency_id = :agency and regime_id = :id"
                        + " and not reminded and report is null")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .update();
        if (first > 0) {
            news.publishEvent(new EmergencyUnreported(CurrentAgency.required(), id, last));
        }
    }
}
