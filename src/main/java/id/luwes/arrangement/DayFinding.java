package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule that a wish for a single day breaks.
 *
 * @param day which day
 * @param arguments what the message mentions
 */
public record DayFinding(DayRule rule, LocalDate day, List<Object> arguments) {

    public DayFinding {
        arguments = List.copyOf(arguments);
    }

    static DayFinding of(DayRule rule, LocalDate day, Object... arguments) {
        return new DayFinding(rule, day, List.of(arguments));
    }
}
