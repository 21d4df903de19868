package id.luwes.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a demonstration. Whoever tells what happened three months ago tells it at that time, so that the use
 * cases date it as they would have; for everybody else it is now.
 */
final class StoryClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    private final Clock clock;

    StoryClock(Clock clock) {
        this.clock = clock;
    }

    /** Does something at another time, in this thread alone. */
    static <T> T at(Instant time, Supplier<T> work) {
        TOLD.set(time);
        try {
            return work.get();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        var told = TOLD.get();
        return told == null ? clock.instant() : told;
    }
}
