package id.luwes.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One working day under the agreement, as the ledger told it.
 *
 * @param mode OFFICE or AWAY, or why the person was not due: LEAVE, SICKNESS, DUTY_TRAVEL
 * @param required net minutes, 0 if not due
 * @param worked net minutes; null without a coming and a going
 */
public record DayInput(
        LocalDate day,
        String mode,
        int required,
        @Nullable LocalTime in,
        @Nullable LocalTime out,
        @Nullable Integer worked) {

    /** Whether the person was due, at the office or away. */
    public boolean due() {
        return mode.equals("OFFICE") || mode.equals("AWAY");
    }

    /** Whether a day that was due has the required minutes. */
    public boolean met() {
        return due() && worked != null && worked >= required;
    }
}
