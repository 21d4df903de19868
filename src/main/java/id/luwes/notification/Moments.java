package id.luwes.notification;

import id.luwes.agency.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * Until when news must have been told to be sent now.
 *
 * @param settled for what is sent at once
 * @param morning for what is sent once a day, in the morning of a working day
 * @param oldest news from before is not sent any more
 * @param hour the hour on the wall of the agency
 */
record Moments(Instant settled, Instant morning, Instant oldest, LocalTime hour) {

    /** When those who hear once a day hear. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    // What was done by mistake is taken back within seconds, and then nobody should have heard of it.
    private static final Duration SETTLES = Duration.ofMinutes(1);

    // Longer than any row of days off, so that what waits for a working day is still sent on it.
    private static final Duration OLD = Duration.ofDays(21);

    static Moments at(Instant now, ZoneId zone, WorkingCalendar calendar) {
        var local = now.atZone(zone);
        var today = local.toLocalDate();
        var latest = local.toLocalTime().isBefore(MORNING) ? today.minusDays(1) : today;
        var morning = Stream.iterate(latest, day -> day.minusDays(1))
                .limit(OLD.toDays())
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElse(latest.minusDays(OLD.toDays()));
        return new Moments(now.minus(SETTLES), before(morning, zone), now.minus(OLD), local.toLocalTime());
    }

    private static Instant before(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant().minus(SETTLES);
    }
}
