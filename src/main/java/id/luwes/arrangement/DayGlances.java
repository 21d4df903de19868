package id.luwes.arrangement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at wishes for single days; as many statements for one as for a page. */
@Component
public class DayGlances {

    private final AgreedDays days;
    private final DayOutlook outlook;
    private final Employees employees;

    DayGlances(AgreedDays days, DayOutlook outlook, Employees employees) {
        this.days = days;
        this.outlook = outlook;
        this.employees = employees;
    }

    /** Those that wait, in the order given. */
    @Transactional(readOnly = true)
    public List<DayGlance> of(List<DayChange> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var people = waiting.stream().map(DayChange::employee).distinct().toList();
        var known = employees.all(people).stream().collect(toMap(Employee::id, it -> it));
        var dates = waiting.stream()
                .flatMap(it -> it.days().stream())
                .map(DayChange.Day::date)
                .distinct()
                .toList();
        var now = days.of(people, dates).stream().collect(groupingBy(AgreedDay::employee));
        var counters = outlook.of(waiting.stream()
                .flatMap(it -> it.days().stream()
                        .filter(day -> day.place().isPresent() && !isAway(now, it.employee(), day.date()))
                        .map(day -> new DayOutlook.Asked(it.employee(), day.date())))
                .toList());
        return waiting.stream()
                .map(it -> new DayGlance(
                        it,
                        of(known, it.employee()).map(Employee::name).orElse(""),
                        of(known, it.employee()).map(who -> who.unit().name()).orElse(""),
                        now.getOrDefault(it.employee(), List.of()),
                        counters.stream().filter(counter -> isOf(counter, it)).toList()))
                .toList();
    }

    private static Optional<Employee> of(Map<EmployeeId, Employee> known, EmployeeId person) {
        return Optional.ofNullable(known.get(person));
    }

    private static boolean isOf(DayOutlook.OnSite counter, DayChange change) {
        return counter.person().equals(change.employee())
                && change.days().stream().anyMatch(day -> day.date().equals(counter.day()));
    }

    private static boolean isAway(Map<EmployeeId, List<AgreedDay>> now, EmployeeId person, LocalDate day) {
        return now.getOrDefault(person, List.of()).stream()
                .anyMatch(it -> it.day().equals(day) && it.isAway());
    }
}
