package id.luwes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The server's clock as it is, until a test turns it: what a day looks like must not depend on the day of the test. */
public final class TestClock implements BeanPostProcessor {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static volatile @Nullable Instant turned;

    /** Turns the clock to a moment in Jakarta, such as {@code 2026-11-24T07:21}; closing it lets the clock go on. */
    public static Turned at(String moment) {
        turned = LocalDateTime.parse(moment).atZone(WIB).toInstant();
        return () -> turned = null;
    }

    /** The clock stands until this is closed. */
    @FunctionalInterface
    public interface Turned extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock real ? new Standing(real, ZoneOffset.UTC) : bean;
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
