package id.luwes.arrangement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
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
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Rights rights;
    private final Pilots pilots;

    Standings(JdbcClient jdbc, Agencies agencies, WorkingCalendars calendars, Rights rights, Pilots pilots) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.calendars = calendars;
        this.rights = rights;
        this.pilots = pilots;
    }

    /**
     * Where somebody stands for a period.
     *
     * @param itself the application that is looked at, which does not stand in its own way
     */
    @Transactional(readOnly = true)
    public Standing of(EmployeeId person, DateRange period, @Nullable ApplicationId itself) {
        var right = rights.of(person);
        var quota = Quota.of(
                right.eligible() ? right.daysPerWeek() : 0, agencies.current().weeklyCap());
        var calendar = calendars.current();
        var already = alreadyAway(person, period).stream()
                .filter(calendar::isWorkingDay)
                .collect(toUnmodifiableSet());
        return new Standing(
                agencies.today(),
                right,
                quota,
                calendar,
                taken(person, itself),
                already,
                agencies.coreHours(),
                pilots.of(person));
    }

    private List<DateRange> taken(EmployeeId person, @Nullable ApplicationId itself) {
        return jdbc.sql("""
            select first_day, coalesce(ended_before - 1, last_day) as last_day from arrangement.agreement
             where agency_id = :agency and employee_id = :person
               and (ended_before is null or ended_before > first_day)
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
                .query((row, number) ->
                        new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The dates away by agreements in the weeks at both ends of the period, which it may share with others. */
    private Set<LocalDate> alreadyAway(EmployeeId person, DateRange period) {
        return Set.copyOf(jdbc.sql("""
            select a.day from arrangement.agreed(cast(:days as date[])) a
             where a.agency_id = :agency and a.employee_id = :person and a.mode = 'AWAY'
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", AgreedDays.array(weeks(period)))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
    }

    private static List<LocalDate> weeks(DateRange period) {
        return Stream.concat(
                        DateRange.weekOf(period.first()).days(),
                        DateRange.weekOf(period.last()).days())
                .toList();
    }
}
