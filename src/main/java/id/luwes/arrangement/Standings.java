package id.luwes.arrangement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers where a person stands. */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final AgencyLimits limits;
    private final WorkingCalendars calendars;
    private final Rights rights;
    private final Amendables amendables;

    Standings(JdbcClient jdbc, AgencyLimits limits, WorkingCalendars calendars, Rights rights, Amendables amendables) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.calendars = calendars;
        this.rights = rights;
        this.amendables = amendables;
    }

    /**
     * Where somebody stands for a period.
     *
     * @param itself the application that is looked at, which does not stand in its own way
     * @param amends the one whose agreement is to be changed, which does not either
     */
    @Transactional(readOnly = true)
    public Standing of(
            EmployeeId person, DateRange period, @Nullable ApplicationId itself, @Nullable ApplicationId amends) {
        var amended = amends == null ? Optional.<Amended>empty() : amendables.of(person, amends);
        var right = rights.of(person);
        var today = limits.today();
        var calendar = calendars.current();
        var begins = amends == null ? period.first() : Case.begins(period, today, true);
        var already = Stream.concat(
                        alreadyAway(person, period, begins, amended.map(Amended::life)).stream(),
                        sentAway(person, period).stream())
                .filter(calendar::isWorkingDay)
                .collect(toUnmodifiableSet());
        return new Standing(
                today,
                right,
                limits.quota(right),
                calendar,
                taken(person, itself, amended),
                already,
                amended,
                limits.coreHours(),
                limits.participation(person, period));
    }

    /** What somebody wants to have changed, as it stands. */
    @Transactional(readOnly = true)
    public Optional<Amended> amended(EmployeeId person, ApplicationId granted) {
        return amendables.of(person, granted);
    }

    private List<DateRange> taken(EmployeeId person, @Nullable ApplicationId itself, Optional<Amended> amended) {
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
                .param("amended", amended.map(it -> it.life().id().value()).orElse(0L))
                .query((row, number) ->
                        new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    /**
     * The dates away by agreements in the weeks at both ends of the period, which it may share with others, of what is changed
     * only those before the change; and the days of windows that count.
     */
    private Set<LocalDate> alreadyAway(
            EmployeeId person, DateRange period, LocalDate begins, Optional<AgreementLife> changed) {
        return Set.copyOf(jdbc.sql("""
            select a.day from arrangement.agreed(cast(:days as date[])) a
             where a.agency_id = :agency and a.employee_id = :person and a.mode = 'AWAY'
               and (a.agreement_id <> :changed or a.day < :begins)
             union
            select b.day from arrangement.beside(cast(:all as date[])) b
             where b.agency_id = :agency and b.employee_id = :person and b.mode = 'AWAY' and b.counts
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", AgreedDays.array(weeks(period)))
                .param("all", AgreedDays.array(sharedWeeks(period).toList()))
                .param("changed", changed.map(it -> it.id().value()).orElse(0L))
                .param("begins", begins)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
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
        var latest = ProposalCheck.latest(period.first());
        var last = period.last().isBefore(latest) ? period.last() : latest;
        return new DateRange(
                        DateRange.weekOf(period.first()).first(),
                        DateRange.weekOf(last).last())
                .days();
    }

    private static List<LocalDate> weeks(DateRange period) {
        return Stream.concat(
                        DateRange.weekOf(period.first()).days(),
                        DateRange.weekOf(period.last()).days())
                .toList();
    }
}
