package id.luwes.arrangement;

import java.util.OptionalInt;

/**
 * Whether a grant needs the consent of the level above too. The agency sets it; without a setting it does not.
 *
 * @param fromDays from so many days away a week on; empty for never
 */
public record SecondLevel(OptionalInt fromDays) {

    public static final int MOST = 5;

    public static final SecondLevel NEVER = new SecondLevel(OptionalInt.empty());

    public SecondLevel {
        if (fromDays.orElse(1) < 1 || fromDays.orElse(1) > MOST) {
            throw new IllegalArgumentException("Nobody is away on %d days of a week.".formatted(fromDays.getAsInt()));
        }
    }

    public static SecondLevel from(int days) {
        return new SecondLevel(OptionalInt.of(days));
    }

    boolean isNeededFor(int daysAway) {
        return fromDays.isPresent() && daysAway >= fromDays.getAsInt();
    }
}
