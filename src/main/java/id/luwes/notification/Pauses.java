package id.luwes.notification;

import java.time.Duration;
import java.util.List;

/** How long is waited after an attempt that failed: longer each time, about two days in all. */
final class Pauses {

    private static final List<Duration> AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    // A server that is up again is noticed within a quarter of an hour.
    private static final int LONGEST_OF_A_CHANNEL = 3;

    private Pauses() {}

    /** Whether an outlet that failed so often in a row is given up. */
    static boolean exhausted(int failures) {
        return failures > AFTER.size();
    }

    /** How long after the failure of that number, from 1, an outlet is tried again. */
    static Duration ofOutlet(int failure) {
        return AFTER.get(Math.min(failure, AFTER.size()) - 1);
    }

    /** The same for a whole channel whose other side cannot be reached; it is never given up. */
    static Duration ofChannel(int failure) {
        return AFTER.get(Math.min(failure - 1, LONGEST_OF_A_CHANNEL));
    }
}
