package id.luwes.arrangement.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.Authority;
import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.DayOutlook;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what waits of single days; as many statements for one as for a page. */
@Component
class WaitingDayPages {

    private final DayChanges changes;
    private final AgreedDays days;
    private final DayOutlook outlook;
    private final Team team;
    private final DayPages pages;

    WaitingDayPages(DayChanges changes, AgreedDays days, DayOutlook outlook, Team team, DayPages pages) {
        this.changes = changes;
        this.days = days;
        this.outlook = outlook;
        this.team = team;
        this.pages = pages;
    }

    /** Who somebody is, and as whose deputy the reader decides on them. */
    @Component
    record Team(Employees employees, Deputyships deputyships) {}

    /** What was sent for which wish. */
    record Sent(long id, String word, Faults faults) {

        static final Sent NOTHING = new Sent(0, "", Faults.NONE);
    }

    @Transactional(readOnly = true)
    public WaitingDaysPage of(Authority who, String asked, Sent sent) {
        var paging = Paging.of(
                asked, changes.countFor(who.person()), DayChanges.SIZE, WaitingDaysController.PATH + "?page=");
        var waiting = changes.waitingFor(who.person(), paging.page());
        return new WaitingDaysPage(rows(who, waiting), paging, sent.id(), sent.word(), sent.faults());
    }

    private List<WaitingDaysPage.Row> rows(Authority who, List<DayChange> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var people = waiting.stream().map(DayChange::employee).distinct().toList();
        var known = team.employees().all(people).stream().collect(toMap(Employee::id, it -> it));
        var dates = waiting.stream()
                .flatMap(it -> it.days().stream())
                .map(DayChange.Day::date)
                .distinct()
                .toList();
        Map<EmployeeId, List<AgreedDay>> now = days.of(people, dates).stream().collect(groupingBy(AgreedDay::employee));
        var counters = outlook.of(waiting.stream()
                .flatMap(it -> it.days().stream()
                        .filter(day -> day.place().isPresent() && !isAway(now, it.employee(), day.date()))
                        .map(day -> new DayOutlook.Asked(it.employee(), day.date())))
                .toList());
        var acted = team.deputyships().actedFor(who);
        return pages.rows(waiting, LocalDate.MIN).stream()
                .map(row -> {
                    var change = row.change();
                    var person = known.get(change.employee());
                    var as = acted.getOrDefault(change.employee(), "");
                    var unit = person == null ? "" : person.unit().name();
                    return new WaitingDaysPage.Row(
                            row,
                            person == null ? "" : person.name(),
                            as.isEmpty() ? unit : unit + " · " + as,
                            now.getOrDefault(change.employee(), List.of()),
                            counters.stream()
                                    .filter(it -> it.person().equals(change.employee())
                                            && change.days().stream()
                                                    .anyMatch(day -> day.date().equals(it.day())))
                                    .toList());
                })
                .toList();
    }

    private static boolean isAway(Map<EmployeeId, List<AgreedDay>> now, EmployeeId person, LocalDate day) {
        return now.getOrDefault(person, List.of()).stream()
                .anyMatch(it -> it.day().equals(day) && it.isAway());
    }
}
