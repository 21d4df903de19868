package id.luwes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The server's clock, which begins on a Monday morning in Jakarta, goes on from there, and stands where a test turns it:
 * what a day looks like must not depend on the day of the test.
 */
public final class TestClock implements BeanPostProcessor {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final String BEGINNING = "2026-11-23T09:00";

    private static volatile @Nullable Instant turned;
    private static @Nullable Duration fromToday;

    /** Turns the clock to a moment in Jakarta, such as {@code 2026-11-24T07:21}; closing it lets the clock go on. */
    public static Turned at(String moment) {
        turned = moment(moment);
        return () -> turned = null;
    }

    /** From the real time to that of the tests, the same for every clock of this virtual machine. */
    public static synchronized Duration fromToday() {
        var found = fromToday;
        if (found == null) {
            found = Duration.between(Clock.systemUTC().instant(), moment(BEGINNING));
            fromToday = found;
        }
        return found;
    }

    private static Instant moment(String inJakarta) {
        return LocalDateTime.parse(inJakarta).atZone(WIB).toInstant();
    }

    /** The clock stands until this is closed. */
    @FunctionalInterface
    public interface Turned extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock real ? new Standing(Clock.offset(real, fromToday()), ZoneOffset.UTC) : bean;
    }

    private static final class Standing extends Clock {

        private final Clock real;
        private final ZoneId zone;

        Standing(Clock real, ZoneId zone) {
            this.real = real;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Standing(real, other);
        }

        @Override
        public Instant instant() {
            var moment = turned;
            return moment == null ? real.instant() : moment;
        }
    }
}
