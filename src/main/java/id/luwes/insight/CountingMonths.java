package id.luwes.insight;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts months of the current agency from the ledger, and how long their decisions were waited for. */
@Component
public class CountingMonths {

    private static final String BY_POSITION = """
        with held as (
            select d.unit_id, d.employee_id, coalesce(p.kind, 'UNKNOWN') as kind, d.day, d.agreement_id,
                   d.planned_mode, d.worked_minutes, d.required_minutes
              from ledger.person_day d
              left join workforce.position_held p on p.agency_id = d.agency_id and p.employee_id = d.employee_id
               and d.day >= p.from_day and d.day < p.until_day
             where d.agency_id = :agency and d.day >= :first and d.day < :next and d.day < :today),
        stay as (
            select d.unit_id, d.kind, d.employee_id, max(d.day) as last_day,
                   count(d.agreement_id) as agreed,
                   count(*) filter (where d.agreement_id is not null and d.planned_mode is not null) as due,
                   count(*) filter (where d.agreement_id is not null and d.planned_mode = 'AWAY') as away,
                   count(*) filter (where d.agreement_id is not null and d.planned_mode is not null
                       and d.worked_minutes >= d.required_minutes) as met
              from held d group by d.unit_id, d.kind, d.employee_id),
        person as (
            select unit_id, kind, due, away, met,
                   last_day = max(last_day) over (partition by employee_id) as counts_here,
                   sum(agreed) over (partition by employee_id) > 0 as takes_part
              from stay),
        days as (
            select unit_id, kind, count(*) filter (where counts_here) as people,
                   count(*) filter (where counts_here and takes_part) as participants,
                   sum(due) as due, sum(away) as away, sum(met) as met
              from person group by unit_id, kind),
        outputs as (
            select o.unit_id, coalesce(p.kind, 'UNKNOWN') as kind, count(*) as due,
                   count(*) filter (where o.accepted > 0) as accepted,
                   sum(o.weight) filter (where o.delivered is null or o.judged_at is not null) as weight,
                   sum(o.weight * least(1.2, coalesce(o.accepted, 0) / o.promised))
                       filter (where o.delivered is null or o.judged_at is not null) as reached
              from ledger.person_output o
              left join workforce.position_held p on p.agency_id = o.agency_id and p.employee_id = o.employee_id
               and o.due >= p.from_day and o.due < p.until_day
             where o.agency_id = :agency and o.due >= :first and o.due < :next and o.due < :today
               and not o.lapsed and o.unit_id is not null
             group by o.unit_id, 2)
        insert into insight.position_month (agency_id, month, unit_id, kind, people, participants, days_due,
            days_away, days_met, outputs_due, outputs_accepted, weight, reached)
        select :agency, :first, unit_id, kind, coalesce(d.people, 0), coalesce(d.participants, 0),
               coalesce(d.due, 0), coalesce(d.away, 0), coalesce(d.met, 0), coalesce(o.due, 0),
               coalesce(o.accepted, 0), coalesce(o.weight, 0), coalesce(o.reached, 0)
          from days d full join outputs o using (unit_id, kind)
        """;

    private static final String ALL_POSITIONS = """
        insert into insight.unit_month (agency_id, month, unit_id, people, participants, days_due, days_away,
            days_met, outputs_due, outputs_accepted, weight, reached)
        select agency_id, month, unit_id, sum(people), sum(participants), sum(days_due), sum(days_away),
               sum(days_met), sum(outputs_due), sum(outputs_accepted), sum(weight), sum(reached)
          from insight.position_month where agency_id = :agency and month = :first
         group by agency_id, month, unit_id
        """;

    private final JdbcClient jdbc;
    private final CountingDecisions decisions;
    private final CountingFloors floors;
    private final Agencies agencies;
    private final Clock clock;

    CountingMonths(
            JdbcClient jdbc, CountingDecisions decisions, CountingFloors floors, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.floors = floors;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Counts every month that the ledger reaches. */
    @Transactional
    public void all() {
        countFrom(YearMonth.from(LocalDate.EPOCH));
    }

    /**
     * Counts this month and the two before it, whose outputs may still be judged, and from the first month on that was
     * never counted whole.
     */
    @Transactional
    public void latest() {
        var recent = YearMonth.from(agencies.today()).minusMonths(2);
        countFrom(incomplete().filter(it -> it.isBefore(recent)).orElse(recent));
    }

    private void countFrom(YearMonth wanted) {
        reach().ifPresent(begun -> {
            var today = agencies.today();
            for (var month = begun.isAfter(wanted) ? begun : wanted;
                    !month.isAfter(YearMonth.from(today));
                    month = month.plusMonths(1)) {
                count(month, today);
            }
        });
    }

    private void count(YearMonth month, LocalDate today) {
        jdbc.sql("delete from insight.position_month where agency_id = :agency and month = :first")
                .param("agency", agency())
                .param("first", month.atDay(1))
                .update();
        jdbc.sql("delete from insight.unit_month where agency_id = :agency and month = :first")
                .param("agency", agency())
                .param("first", month.atDay(1))
                .update();
        jdbc.sql(BY_POSITION)
                .param("agency", agency())
                .param("first", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .param("today", today)
                .update();
        jdbc.sql(ALL_POSITIONS)
                .param("agency", agency())
                .param("first", month.atDay(1))
                .update();
        floors.count(month, today);
        decisions.count(month);
        jdbc.sql("insert into insight.counted_month (agency_id, month, counted_at, complete) values (:agency,"
                        + " :first, :at, true) on conflict (agency_id, month) do update set counted_at ="
                        + " excluded.counted_at, complete = true")
                .param("agency", agency())
                .param("first", month.atDay(1))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Optional<YearMonth> reach() {
        return month("select first_day from ledger.reach where agency_id = :agency");
    }

    private Optional<YearMonth> incomplete() {
        return month("select month from insight.counted_month where agency_id = :agency and not complete"
                + " order by month limit 1");
    }

    private Optional<YearMonth> month(String sql) {
        return jdbc.sql(sql)
                .param("agency", agency())
                .query((row, number) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .optional();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
