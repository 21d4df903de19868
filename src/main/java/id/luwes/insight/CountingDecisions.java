package id.luwes.insight;

import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how long the decisions of a month were waited for, on the agency's own clocks and in its working days. */
@Component
class CountingDecisions {

    private static final int MONTHS_BACK = 5;

    private static final String COUNT = """
            with decided as materialized (
                select c.step, c.employee_id, (c.asked_at at time zone a.zone)::date as asked,
                       (c.decided_at at time zone a.zone)::date as decided
                  from agency.agency a
                  join insight.decided_case c on c.agency_id = a.agency_id
                 where a.agency_id = :agency
                   and c.decided_at >= cast(:first as date)::timestamp at time zone a.zone
                   and c.decided_at < cast(:next as date)::timestamp at time zone a.zone),
            waited as materialized (
                select asked, decided, least(:longest, (
                    select count(*) from unnest(cast(:days as date[])) w(day) where w.day > p.asked and w.day <= p.decided))
                    as days
                  from (select distinct asked, decided from decided) p)
            insert into insight.decided_month (agency_id, month, unit_id, step, waited, decided)
            select :agency, :first, m.unit_id, d.step, w.days, count(*)
              from decided d
              join waited w using (asked, decided)
              join workforce.membership m on m.agency_id = :agency and m.employee_id = d.employee_id
               and d.asked >= m.from_day and d.asked < m.until_day
             group by m.unit_id, d.step, w.days
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    CountingDecisions(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** Counts a month again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(YearMonth month) {
        jdbc.sql("delete from insight.decided_month where agency_id = :agency and month = :first")
                .param("agency", CurrentAgency.required().value())
                .param("first", month.atDay(1))
                .update();
        jdbc.sql(COUNT)
                .param("agency", CurrentAgency.required().value())
                .param("first", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .param("longest", Waited.LONGEST)
                .param("days", workingDays(month))
                .update();
    }

    /** Enough to count to the longest: five months have more working days than that. */
    private String workingDays(YearMonth month) {
        var reach = new DateRange(month.minusMonths(MONTHS_BACK).atDay(1), month.atEndOfMonth());
        return ArrayText.of(calendars.current().workingDays(reach).stream());
    }
}
