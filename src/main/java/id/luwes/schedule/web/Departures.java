package id.luwes.schedule.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.ChangedDays;
import id.luwes.arrangement.Departure;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.regime.Sendings;
import id.luwes.regime.Sendings.Sending;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.Teams.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is behind the days that depart from their agreements, as far as the reader may know. */
@Component
class Departures {

    private final ChangedDays changes;
    private final Sendings sendings;
    private final AgreementPauses pauses;

    Departures(ChangedDays changes, Sendings sendings, AgreementPauses pauses) {
        this.changes = changes;
        this.sendings = sendings;
        this.pauses = pauses;
    }

    /** The days on which a rule of the organisation sends the reader away. */
    List<Sending> ruled(EmployeeId me, Collection<PlannedDay> mine) {
        return sendings.of(
                me,
                mine.stream()
                        .filter(it -> it.regime().isPresent())
                        .collect(toMap(PlannedDay::day, it -> it.regime().orElseThrow())));
    }

    /** Of the reader and those who report to the reader; of others it is nobody's business. */
    List<SchedulePage.Change> of(
            List<Member> members, EmployeeId me, Map<EmployeeId, Map<LocalDate, PlannedDay>> planned) {
        Map<EmployeeId, String> known = members.stream()
                .filter(it -> it.id().equals(me) || it.reports())
                .collect(toMap(Member::id, Member::name));
        var days = known.keySet().stream()
                .flatMap(it -> planned.getOrDefault(it, Map.of()).values().stream())
                .toList();
        var changed = days.stream().flatMap(it -> it.changed().stream()).toList();
        return Stream.concat(paused(days).stream(), changes.of(changed).stream())
                .flatMap(it -> told(it, me, known))
                .toList();
    }

    /** Asked only of those who have a day without agreement, as every paused one is. */
    private List<? extends Departure> paused(List<PlannedDay> days) {
        var without = days.stream().filter(it -> it.agreement().isEmpty()).toList();
        if (without.isEmpty()) {
            return List.of();
        }
        var dates = without.stream().map(PlannedDay::day).sorted().toList();
        return pauses.on(
                without.stream().map(PlannedDay::employee).distinct().toList(),
                new DateRange(dates.getFirst(), dates.getLast()));
    }

    private static Stream<SchedulePage.Change> told(Departure day, EmployeeId me, Map<EmployeeId, String> known) {
        return Optional.ofNullable(known.get(day.employee())).stream()
                .map(name -> new SchedulePage.Change(day.employee().equals(me), name, day));
    }
}
