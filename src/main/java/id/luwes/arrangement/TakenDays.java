package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is taken already: the dates on which somebody is away, from which alone the quota is counted, and the periods that are asked for. */
@Component
class TakenDays {

    private final JdbcClient jdbc;
    private final AgencyLimits limits;

    TakenDays(JdbcClient jdbc, AgencyLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * What is asked.
     *
     * @param begins the first day that a change would give
     * @param changed what it would change; empty where nothing is changed
     */
    record Asked(EmployeeId person, DateRange period, LocalDate begins, Optional<AgreementLife> changed) {}

    /** In order; a date that an agreement has away stands here for that, whatever a rule says too. */
    @Transactional(readOnly = true)
    public List<TakenDay> of(Asked asked, Predicate<LocalDate> working) {
        var found = new TreeMap<LocalDate, TakenDay.By>();
        sentAway(asked.person(), asked.period()).forEach(it -> found.put(it, TakenDay.By.RULE));
        agreed(asked).forEach(it -> found.put(it.day(), it.by()));
        return found.entrySet().stream()
                .map(it -> new TakenDay(it.getKey(), it.getValue(), working.test(it.getKey())))
                .toList();
    }

    /** The periods of running agreements and of applications that wait, but for what is looked at and what it would change. */
    @Transactional(readOnly = true)
    public List<DateRange> periods(EmployeeId person, @Nullable ApplicationId itself, Optional<AgreementLife> changed) {
        return jdbc.sql("""
            select first_day, coalesce(ended_before - 1, last_day) as last_day from arrangement.agreement
             where agency_id = :agency and employee_id = :person
               and (ended_before is null or ended_before > first_day) and agreement_id <> :amended
            union all
            select first_day, last_day from arrangement.application
             where agency_id = :agency and employee_id = :person and state in ('SUBMITTED', 'OFFERED')
               and application_id <> :itself
               -- An offer would take the place of what was asked for.
               and application_id is distinct from (select offer.revises from arrangement.application offer
                    where offer.agency_id = :agency and offer.application_id = :itself)
             order by first_day
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("itself", itself == null ? 0 : itself.value())
                .param("amended", changed.map(it -> it.id().value()).orElse(0L))
                .query((row, number) ->
                        new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private record Agreed(LocalDate day, TakenDay.By by) {}

    /**
     * Those by agreements in the weeks at both ends of the period, which it may share with others; of what is changed only those
     * before the change. And the days of windows that count.
     */
    private List<Agreed> agreed(Asked asked) {
        return jdbc.sql("""
            select a.day, a.change_id is not null as singly from arrangement.agreed(cast(:days as date[])) a
             where a.agency_id = :agency and a.employee_id = :person and a.mode = 'AWAY'
               and (a.agreement_id <> :changed or a.day < :begins)
             union
            select b.day, true from arrangement.beside(cast(:all as date[])) b
             where b.agency_id = :agency and b.employee_id = :person and b.mode = 'AWAY' and b.counts
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", asked.person().value())
                .param("days", AgreedDays.array(weeks(asked.period())))
                .param("all", AgreedDays.array(sharedWeeks(asked.period()).toList()))
                .param("changed", asked.changed().map(it -> it.id().value()).orElse(0L))
                .param("begins", asked.begins())
                .query((row, number) -> new Agreed(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("singly") ? TakenDay.By.CHANGE : TakenDay.By.AGREEMENT))
                .list();
    }

    /** The dates on which the agency sends the person away and counts them, without those that were changed singly. */
    private Set<LocalDate> sentAway(EmployeeId person, DateRange period) {
        var sent = limits.sentAway(person, sharedWeeks(period));
        if (sent.isEmpty()) {
            return sent;
        }
        var left = new HashSet<>(sent);
        left.removeAll(jdbc.sql("""
            select a.day from arrangement.agreed(cast(:days as date[])) a
             where a.employee_id = :person and a.change_id is not null
            union all
            select b.day from arrangement.beside(cast(:days as date[])) b where b.employee_id = :person
            """)
                .param("days", AgreedDays.array(sent))
                .param("person", person.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
        return left;
    }

    /** All dates of the weeks that a period touches, as far as one can reach. */
    private static Stream<LocalDate> sharedWeeks(DateRange period) {
        return new DateRange(
                        DateRange.weekOf(period.first()).first(),
                        DateRange.weekOf(ProposalCheck.reach(period).last()).last())
                .days();
    }

    private static List<LocalDate> weeks(DateRange period) {
        return Stream.concat(
                        DateRange.weekOf(period.first()).days(),
                        DateRange.weekOf(period.last()).days())
                .toList();
    }
}
