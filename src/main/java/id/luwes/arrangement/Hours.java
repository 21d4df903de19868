package id.luwes.arrangement;

import id.luwes.agency.OfficeHours;
import id.luwes.core.Minutes;
import java.time.Duration;
import java.time.LocalTime;

/** From when to when somebody works and can be reached, on the wall clock of the home agency. */
public record Hours(LocalTime starts, LocalTime ends) {

    /** The longest span from start to end, in minutes; a threshold of our own (<i>ambang contoh</i>). */
    static final int LONGEST_SPAN = 720;

    public Hours {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException(
                    "Hours from %s to %s end before they begin. Maybe the two are exchanged.".formatted(starts, ends));
        }
    }

    /** The hours of the office on such a day. */
    public static Hours of(OfficeHours office) {
        return new Hours(office.start(), office.end());
    }

    /** What is left for work when the day's break is taken. */
    public Minutes net(Minutes breakTime) {
        return Minutes.of(Math.max(0, span() - breakTime.value()));
    }

    int span() {
        return Math.toIntExact(Duration.between(starts, ends).toMinutes());
    }
}
