package id.luwes.agency;

import java.time.LocalDate;

/**
 * What an agency itself has changed in a list: a day off that became known later, or one that was taken back. Nothing is
 * removed; a day that was taken back is off in every calendar of an earlier knowledge.
 *
 * @param entry the day, known from the date of the change
 * @param withdraws whether the day is no longer off
 */
public record CalendarChange(CalendarEntry entry, boolean withdraws) {

    boolean isKnownOn(LocalDate day) {
        return entry.isKnownOn(day);
    }

    /** Whether it is about this line of the list. */
    boolean concerns(CalendarEntry other) {
        return entry.date().equals(other.date())
                && entry.kind() == other.kind()
                && entry.name().equals(other.name());
    }
}
