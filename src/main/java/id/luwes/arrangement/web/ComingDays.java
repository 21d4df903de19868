package id.luwes.arrangement.web;

import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.BesideDays;
import id.luwes.arrangement.OpenWindow;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days to come of somebody that can be changed singly: those of agreements, and those of windows that were granted. */
@Component
class ComingDays {

    private final AgreedDays agreed;
    private final BesideDays beside;
    private final WorkingCalendars calendars;

    ComingDays(AgreedDays agreed, BesideDays beside, WorkingCalendars calendars) {
        this.agreed = agreed;
        this.beside = beside;
        this.calendars = calendars;
    }

    /** The working days of a range, in their order. */
    @Transactional(readOnly = true)
    public List<ComingDay> of(EmployeeId person, DateRange range) {
        var calendar = calendars.current();
        var days = new TreeMap<LocalDate, ComingDay>();
        agreed.of(person, range).forEach(it -> days.put(it.day(), ComingDay.of(it)));
        beside.of(List.of(person), range.days().toList()).forEach(it -> days.put(it.day(), ComingDay.of(it)));
        return days.values().stream()
                .filter(it -> calendar.isWorkingDay(it.day()))
                .toList();
    }

    /** One day, which may also be one that a window offers. */
    @Transactional(readOnly = true)
    public Optional<ComingDay> one(EmployeeId person, LocalDate day, List<OpenWindow> windows) {
        return of(person, new DateRange(day, day)).stream()
                .findFirst()
                .or(() -> windows.stream()
                        .flatMap(it -> it.days().stream())
                        .filter(it -> it.isOpen() && it.date().equals(day))
                        .map(it -> ComingDay.offered(day))
                        .findFirst());
    }
}
