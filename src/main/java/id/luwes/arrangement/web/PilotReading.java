package id.luwes.arrangement.web;

import id.luwes.agency.NamedUnits;
import id.luwes.agency.Units.Unit;
import id.luwes.arrangement.Pilot;
import id.luwes.core.DateRange;
import id.luwes.core.UnitId;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.List;

/**
 * A pilot as far as the form can be read.
 *
 * @param faults the fields that could not be read; the rest then means nothing
 */
record PilotReading(String name, String basis, DateRange days, List<UnitId> units, Faults faults) {

    static PilotReading of(PilotForm form, LocalDate today, List<Unit> all) {
        var name = form.line(form.name());
        var basis = form.line(form.basis());
        var days = days(form, today);
        var named = NamedUnits.atLeastOne(form.text(), all);
        var faults = days.faults()
                .andIf(!Letters.between(name, 3, 120), "name", "arrangement.pilots.fault.name")
                .andIf(!Letters.between(basis, 0, 200), "basis", "arrangement.pilots.fault.basis")
                .and(named.faults());
        return new PilotReading(
                name, basis, days.range(), named.units().stream().map(Unit::id).toList(), faults);
    }

    private record Days(DateRange range, Faults faults) {}

    private static Days days(PilotForm form, LocalDate today) {
        var first = TypedDate.of(form.line(form.first()));
        var last = TypedDate.of(form.line(form.last()));
        var faults = Faults.NONE
                .andIf(first.isEmpty(), "first", "arrangement.fault.date")
                .andIf(last.isEmpty(), "last", "arrangement.fault.date");
        if (!faults.isEmpty()) {
            return new Days(new DateRange(today, today), faults);
        }
        var from = first.orElse(today);
        var to = last.orElse(today);
        var latest = from.plusYears(Pilot.LONGEST_YEARS).minusDays(1);
        faults = faults.andIf(to.isBefore(from), "last", "arrangement.fault.order")
                .andIf(to.isBefore(today), "last", "arrangement.pilots.fault.over", today)
                .andIf(to.isAfter(latest), "last", "arrangement.pilots.fault.long", latest);
        return new Days(faults.isEmpty() ? new DateRange(from, to) : new DateRange(today, today), faults);
    }
}
