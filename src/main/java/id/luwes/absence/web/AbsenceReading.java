package id.luwes.absence.web;

import id.luwes.absence.AbsenceKind;
import id.luwes.core.DateRange;
import id.luwes.web.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        var first = date(form, form.first());
        var last = form.value(form.last()).isEmpty() ? first : date(form, form.last());
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

    private static Optional<LocalDate> date(AbsenceForm form, @Nullable String typed) {
        try {
            var text = form.value(typed);
            return text.matches("20\\d{2}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
