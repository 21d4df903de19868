package id.luwes.arrangement;

import java.util.OptionalInt;

/**
 * From when on a grant needs the consent of somebody else too. The agency sets it; without a setting it does not.
 *
 * @param fromDays from so many days away a week on; empty for never
 */
public record FromDays(OptionalInt fromDays) {

    public static final int MOST = 5;

    public static final FromDays NEVER = new FromDays(OptionalInt.empty());

    public FromDays {
        if (fromDays.orElse(1) < 1 || fromDays.orElse(1) > MOST) {
            throw new IllegalArgumentException("Nobody is away on %d days of a week.".formatted(fromDays.getAsInt()));
        }
    }

    public static FromDays from(int days) {
        return new FromDays(OptionalInt.of(days));
    }

    boolean isNeededFor(int daysAway) {
        return fromDays.isPresent() && daysAway >= fromDays.getAsInt();
    }
}
