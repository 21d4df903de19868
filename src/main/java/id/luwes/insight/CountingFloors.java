package id.luwes.insight;

import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts from the ledger on how many days of a month each service unit had its least number on site. On site is who has
 * checked in and told an office of the unit's, or told no place and was due in the office.
 */
@Component
class CountingFloors {

    // A floor is kept as it was when its month was counted last before it ended: raising one makes no past day a miss.
    private static final String COUNT = """
        with floor as (
            select u.unit_id, u.office_id, case when :settled then k.minimum else u.service_minimum end as minimum
              from agency.unit u
              left join insight.floor_month k on k.agency_id = u.agency_id and k.month = :first
               and k.unit_id = u.unit_id
             where u.agency_id = :agency),
        here as (
            select f.unit_id, f.minimum, d.day,
                   count(*) filter (where d.in_time is not null
                       and (d.actual_mode = 'OFFICE'
                            and coalesce(d.actual_office_id = f.office_id, true)
                            or d.actual_mode is null and d.planned_mode = 'OFFICE')) as people
              from floor f
              join ledger.person_day d on d.agency_id = :agency and d.unit_id = f.unit_id
               and d.day >= :first and d.day < :next and d.day < :today
             where f.minimum is not null
             group by f.unit_id, f.minimum, d.day),
        counted as (
            select unit_id, minimum, count(*) as days, count(*) filter (where people < minimum) as missed,
                   max(greatest(minimum - people, 0)) as furthest, sum(greatest(minimum - people, 0)) as missing
              from here group by unit_id, minimum),
        gone as (
            delete from insight.floor_month f where f.agency_id = :agency and f.month = :first
               and f.unit_id not in (select unit_id from counted))
        insert into insight.floor_month (agency_id, month, unit_id, minimum, days, missed, furthest, missing, small)
        select :agency, :first, c.unit_id, c.minimum, c.days, c.missed, c.furthest, c.missing,
               coalesce(m.people, 0) < :least
          from counted c
          left join insight.unit_month m on m.agency_id = :agency and m.month = :first and m.unit_id = c.unit_id
        on conflict (agency_id, month, unit_id) do update
           set (minimum, days, missed, furthest, missing, small) = (excluded.minimum, excluded.days, excluded.missed,
               excluded.furthest, excluded.missing, excluded.small)
        """;

    private final JdbcClient jdbc;

    CountingFloors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a month again, after its people. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(YearMonth month, LocalDate today) {
        jdbc.sql(COUNT)
                .param("agency", CurrentAgency.required().value())
                .param("settled", settled(month, today))
                .param("first", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .param("today", today)
                .param("least", Group.LEAST)
                .update();
    }

    /** Whether the month has passed and was counted with its floors before. */
    private boolean settled(YearMonth month, LocalDate today) {
        return month.isBefore(YearMonth.from(today))
                && jdbc.sql("select exists (select from insight.counted_month"
                                + " where agency_id = :agency and month = :first and complete)")
                        .param("agency", CurrentAgency.required().value())
                        .param("first", month.atDay(1))
                        .query((row, number) -> row.getBoolean(1))
                        .single();
    }
}
