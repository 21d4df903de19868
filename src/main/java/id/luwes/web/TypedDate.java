package id.luwes.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as a form sends it: {@code 2026-03-31}, of this century. */
public final class TypedDate {

    private TypedDate() {}

    /** Empty where it is no date of the calendar. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        try {
            return typed != null && typed.matches("20\\d{2}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(typed))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
