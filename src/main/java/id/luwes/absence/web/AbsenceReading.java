package id.luwes.absence.web;

import id.luwes.absence.AbsenceKind;
import id.luwes.core.DateRange;
import id.luwes.web.Faults;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The form as far as it can be read.
 *
 * @param faults the fields that could not be read; the others then hold anything
 */
record AbsenceReading(AbsenceKind kind, DateRange days, Optional<String> reference, Faults faults) {

    private static final int LONGEST_REFERENCE = 100;

    static AbsenceReading of(AbsenceForm form) {
        var kind = Arrays.stream(AbsenceKind.values())
                .filter(it -> it.name().equals(form.kind()))
                .findFirst();
        var first = TypedDate.of(form.value(form.first()));
        var last = form.value(form.last()).isEmpty() ? first : TypedDate.of(form.value(form.last()));
        var reference = form.value(form.reference());
        var faults = Faults.NONE
                .andIf(kind.isEmpty(), "kind", "absence.fault.kind")
                .andIf(first.isEmpty(), "first", "absence.fault.date")
                .andIf(last.isEmpty(), "last", "absence.fault.date")
                .andIf(reference.length() > LONGEST_REFERENCE, "reference", "absence.fault.reference");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            faults = faults.and("last", "absence.fault.order");
        }
        var days = faults.isEmpty() && first.isPresent() && last.isPresent()
                ? new DateRange(first.get(), last.get())
                : new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);
        return new AbsenceReading(
                kind.orElse(AbsenceKind.LEAVE), days, Optional.of(reference).filter(it -> !it.isEmpty()), faults);
    }

    /** These faults and that nobody was found for the name or number given. */
    Faults faultsWith(String key) {
        return faults.and("employee", key);
    }
}
