package id.luwes.workforce.web;

import id.luwes.core.DateRange;
import id.luwes.web.Faults;
import id.luwes.web.TypedDate;
import id.luwes.workforce.NamingDeputies;
import java.time.LocalDate;

/**
 * The days of the form as far as they can be read.
 *
 * @param faults the fields that could not be read; the days then hold anything
 */
record DeputyReading(DateRange days, Faults faults) {

    static DeputyReading of(DeputyForm form, LocalDate today) {
        var first = TypedDate.of(form.value(form.first()));
        var last = TypedDate.of(form.value(form.last()));
        var faults = Faults.NONE
                .andIf(first.isEmpty(), "first", "workforce.deputy.fault.date")
                .andIf(last.isEmpty(), "last", "workforce.deputy.fault.date");
        if (first.isEmpty() || last.isEmpty()) {
            return new DeputyReading(new DateRange(today, today), faults);
        }
        var from = first.get();
        var to = last.get();
        faults = faults.andIf(from.isBefore(today), "first", "workforce.deputy.fault.past", today)
                .andIf(to.isBefore(from), "last", "workforce.deputy.fault.order")
                .andIf(
                        to.isAfter(from.plusDays(NamingDeputies.LONGEST - 1L)),
                        "last",
                        "workforce.deputy.fault.too-long",
                        NamingDeputies.LONGEST);
        return new DeputyReading(faults.isEmpty() ? new DateRange(from, to) : new DateRange(today, today), faults);
    }
}
