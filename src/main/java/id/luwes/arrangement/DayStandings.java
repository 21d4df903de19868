package id.luwes.arrangement;

import static java.util.stream.Collectors.toMap;

import id.luwes.absence.Absences;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.regime.Windows;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers where somebody stands for single days. */
@Component
class DayStandings {

    private final Standings standings;
    private final AgreedDays days;
    private final Absences absences;
    private final Ruled ruled;
    private final JdbcClient jdbc;

    DayStandings(Standings standings, AgreedDays days, Absences absences, Ruled ruled, JdbcClient jdbc) {
        this.standings = standings;
        this.days = days;
        this.absences = absences;
        this.ruled = ruled;
        this.jdbc = jdbc;
    }

    /** Where rules of the organisation are asked about single days. */
    @Component
    record Ruled(BesideDays beside, Windows windows) {

        DayRules of(EmployeeId person, List<LocalDate> asked) {
            return new DayRules(
                    beside.of(List.of(person), asked).stream().collect(toMap(BesideDay::day, it -> it)),
                    windows.of(person, asked),
                    Set.of());
        }
    }

    /** @param itself the change that is looked at, which does not stand in its own way */
    @Transactional(readOnly = true)
    public DayStanding of(EmployeeId person, List<LocalDate> asked, @Nullable DayChangeId itself) {
        var week = DateRange.weekOf(asked.getFirst());
        var gathered = standings.of(person, week, null, null);
        var absent = absent(person, week, asked);
        return new DayStanding(
                gathered.standing(),
                gathered.chain(week, absent),
                days.of(List.of(person), asked).stream().collect(toMap(AgreedDay::day, it -> it)),
                absent,
                waiting(person, asked, itself),
                ruled.of(person, asked));
    }

    /** The days of leave, sickness or duty from the first to the last of these, and in the week of the first. */
    private Set<LocalDate> absent(EmployeeId person, DateRange week, List<LocalDate> asked) {
        var days = Stream.concat(asked.stream(), week.days()).sorted().toList();
        return absences.dates(person, new DateRange(days.getFirst(), days.getLast()));
    }

    private Set<LocalDate> waiting(EmployeeId person, List<LocalDate> asked, @Nullable DayChangeId itself) {
        return Set.copyOf(jdbc.sql("select day from arrangement.changed_day where agency_id = :agency"
                        + " and employee_id = :person and stands = 'WAITS' and change_id <> :itself"
                        + " and day = any(cast(:days as date[]))")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("itself", itself == null ? 0 : itself.value())
                .param("days", AgreedDays.array(asked))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
    }
}
