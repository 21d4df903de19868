package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.OpenWindow;
import id.luwes.arrangement.OpenWindows;
import id.luwes.arrangement.Place;
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
    private final ComingDays days;
    private final OpenWindows windows;
    private final DayChanges changes;
    private final Offices offices;

    DayPages(Agencies agencies, ComingDays days, OpenWindows windows, DayChanges changes, Offices offices) {
        this.agencies = agencies;
        this.days = days;
        this.windows = windows;
        this.changes = changes;
        this.offices = offices;
    }

    /** The own page, with the day of the form opened where it can be changed. */
    @Transactional(readOnly = true)
    public DaysPage of(EmployeeId me, DayForm form, Faults faults) {
        var today = agencies.today();
        var tomorrow = today.plusDays(1);
        var open = windows.of(me);
        var chosen = form.date().filter(it -> it.isAfter(today)).flatMap(it -> chosen(me, it, today, open));
        var unknown = faults.isEmpty() && !form.day().isEmpty() && chosen.isEmpty();
        return new DaysPage(
                today,
                days.of(me, new DateRange(tomorrow, today.plusDays(COMING))),
                open,
                chosen,
                rows(changes.of(me), today),
                form,
                !offices.all().isEmpty(),
                faults.andIf(unknown, "day", "arrangement.days.fault.day", tomorrow));
    }

    /** Where the day of the form is worked by now, if away. */
    @Transactional(readOnly = true)
    public Optional<Place> now(EmployeeId me, DayForm form) {
        return form.date().flatMap(it -> days.one(me, it, List.of())).flatMap(ComingDay::place);
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

    /** Only days that an agreement covers are exchanged. */
    private Optional<DaysPage.Chosen> chosen(EmployeeId me, LocalDate day, LocalDate today, List<OpenWindow> open) {
        return days.one(me, day, open).map(it -> {
            var others = it.agreed() ? days.of(me, DateRange.weekOf(day)) : List.<ComingDay>of();
            return new DaysPage.Chosen(
                    it,
                    others.stream()
                            .filter(other ->
                                    other.agreed() && other.day().isAfter(today) && other.isAway() != it.isAway())
                            .toList());
        });
    }
}
