package id.luwes.absence;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * Days on which somebody is not due.
 *
 * @param reference the letter that it rests on, if any
 */
public record Absence(
        AbsenceId id,
        EmployeeId employee,
        String name,
        AbsenceKind kind,
        DateRange days,
        Origin origin,
        Optional<String> reference) {

    /** Who told it. */
    public enum Origin {
        BKD,
        SUPERIOR,
        IMPORT
    }
}
