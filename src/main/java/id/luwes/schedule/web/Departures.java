package id.luwes.schedule.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.ChangedDay;
import id.luwes.arrangement.ChangedDays;
import id.luwes.core.EmployeeId;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.Teams.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is behind the days of a team that depart from their agreements, as far as the reader may know. */
@Component
class Departures {

    private final ChangedDays changes;

    Departures(ChangedDays changes) {
        this.changes = changes;
    }

    /** Of the reader and those who report to the reader; of others it is nobody's business. */
    List<SchedulePage.Change> of(
            List<Member> members, EmployeeId me, Map<EmployeeId, Map<LocalDate, PlannedDay>> planned) {
        Map<EmployeeId, String> known = members.stream()
                .filter(it -> it.id().equals(me) || it.reports())
                .collect(toMap(Member::id, Member::name));
        var asked = known.keySet().stream()
                .flatMap(it -> planned.getOrDefault(it, Map.of()).values().stream())
                .flatMap(it -> it.changed().stream())
                .toList();
        return changes.of(asked).stream().flatMap(it -> told(it, me, known)).toList();
    }

    private static Stream<SchedulePage.Change> told(ChangedDay day, EmployeeId me, Map<EmployeeId, String> known) {
        return Optional.ofNullable(known.get(day.employee())).stream()
                .map(name -> new SchedulePage.Change(day.employee().equals(me), name, day));
    }
}
