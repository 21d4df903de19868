package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.Offices;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody sees of single days. */
@Component
class DayPages {

    private static final int COMING = 14;

    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final AgreedDays days;
    private final DayChanges changes;
    private final Offices offices;

    DayPages(Agencies agencies, WorkingCalendars calendars, AgreedDays days, DayChanges changes, Offices offices) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.days = days;
        this.changes = changes;
        this.offices = offices;
    }

    /** The own page, with the day of the form opened where it can be changed. */
    @Transactional(readOnly = true)
    public DaysPage of(EmployeeId me, DayForm form, Faults faults) {
        var today = agencies.today();
        var calendar = calendars.current();
        var tomorrow = today.plusDays(1);
        var coming = working(days.of(me, new DateRange(tomorrow, today.plusDays(COMING))), calendar);
        var chosen = form.date().flatMap(it -> chosen(me, it, today, calendar));
        var unknown = faults.isEmpty() && !form.day().isEmpty() && chosen.isEmpty();
        return new DaysPage(
                today,
                coming,
                chosen,
                rows(changes.of(me), today),
                form,
                !offices.all().isEmpty(),
                faults.andIf(unknown, "day", "arrangement.days.fault.day", tomorrow));
    }

    /** How the day of the form is worked by now. */
    @Transactional(readOnly = true)
    public Optional<AgreedDay> now(EmployeeId me, DayForm form) {
        return form.date()
                .flatMap(it -> days.of(me, new DateRange(it, it)).stream().findFirst());
    }

    @Transactional(readOnly = true)
    public List<Offices.Office> offices() {
        return offices.all();
    }

    /** Changes as they stand in a list; the offices are asked only where one is named. */
    @Transactional(readOnly = true)
    public List<DayRow> rows(List<DayChange> all, LocalDate today) {
        var named = all.stream()
                .flatMap(it -> it.days().stream())
                .anyMatch(it -> it.place().isPresent());
        Map<Long, String> names =
                named ? offices.all().stream().collect(toMap(Offices.Office::id, Offices.Office::name)) : Map.of();
        return all.stream().map(it -> new DayRow(it, today, names)).toList();
    }

    private Optional<DaysPage.Chosen> chosen(EmployeeId me, LocalDate day, LocalDate today, WorkingCalendar calendar) {
        var week = working(days.of(me, DateRange.weekOf(day)), calendar).stream()
                .filter(it -> it.day().isAfter(today))
                .toList();
        return week.stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .map(it -> new DaysPage.Chosen(
                        it,
                        week.stream()
                                .filter(other -> other.isAway() != it.isAway())
                                .toList()));
    }

    private static List<AgreedDay> working(List<AgreedDay> all, WorkingCalendar calendar) {
        return all.stream().filter(it -> calendar.isWorkingDay(it.day())).toList();
    }
}
