package id.luwes.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock. A demonstration may move it to another date with {@code LUWES_TODAY}, by the calendar on the wall in
 * Jakarta, where it plays; it then runs on from there.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Bean
    Clock clock(@Value("${LUWES_TODAY:}") @Nullable String today) {
        var real = Clock.systemUTC();
        if (today == null || today.isBlank()) {
            return real;
        }
        var shift = Duration.ofDays(LocalDate.parse(today).toEpochDay()
                - LocalDate.ofInstant(real.instant(), JAKARTA).toEpochDay());
        return Clock.offset(real, shift);
    }
}
