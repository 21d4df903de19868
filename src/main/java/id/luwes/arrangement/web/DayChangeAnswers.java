package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.ReadingDays;
import id.luwes.core.EmployeeId;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import org.springframework.stereotype.Component;

/** Reads changes of single days for programs, as far as their person may read them. */
@Component
class DayChangeAnswers {

    private static final String OWN = "day-changes";
    private static final String WAITING = "day-changes/waiting";

    private final ReadingDays reading;
    private final DayChanges changes;
    private final Employees employees;
    private final Cursors cursors;

    DayChangeAnswers(ReadingDays reading, DayChanges changes, Employees employees, Cursors cursors) {
        this.reading = reading;
        this.changes = changes;
        this.employees = employees;
        this.cursors = cursors;
    }

    /** One, or {@link NotFound} where there is none or not for this person. */
    DayChangeAnswer one(Authority who, long id) {
        return DayChangeAnswer.of(reading.open(who, new DayChangeId(id)).orElseThrow(NotFound::new), null);
    }

    /** One's own, the newest first; as many as the page of one's own has. */
    Listing<DayChangeAnswer> own(EmployeeId me, String cursor, int limit) {
        var all = changes.of(me);
        var from = cursors.mark(OWN, cursor)
                .map(Long::valueOf)
                .map(it -> all.stream().dropWhile(one -> one.id().value() >= it).toList())
                .orElse(all);
        var shown = from.stream()
                .limit(limit)
                .map(it -> DayChangeAnswer.of(it, null))
                .toList();
        return new Listing<>(
                shown, from.size() > limit ? cursors.behind(OWN, shown.getLast().id()) : null);
    }

    /** What waits for this person, the nearest day first, a page of the page's size. */
    Listing<DayChangeAnswer> waiting(Authority who, String cursor) {
        int page = cursors.mark(WAITING, cursor).map(Integer::valueOf).orElse(1);
        var found = changes.waitingFor(who.person(), page);
        var people = found.stream().map(DayChange::employee).distinct().toList();
        var names = employees.all(people).stream().collect(toMap(Employee::id, Employee::name));
        return new Listing<>(
                found.stream()
                        .map(it -> DayChangeAnswer.of(it, names.getOrDefault(it.employee(), "")))
                        .toList(),
                found.size() == DayChanges.SIZE ? cursors.behind(WAITING, Integer.toString(page + 1)) : null);
    }
}
