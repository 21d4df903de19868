package id.luwes.notification;

import java.time.LocalTime;

/** The hours in which nothing is sent to somebody, perhaps over midnight; from and to alike is none. */
public record QuietHours(LocalTime from, LocalTime to) {

    /** What holds for whoever chose nothing. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(19, 0), LocalTime.of(6, 0));

    /** Whether nothing is sent at this hour; the end does not belong to it. */
    public boolean include(LocalTime hour) {
        boolean begun = !hour.isBefore(from);
        boolean over = !hour.isBefore(to);
        return from.isBefore(to) ? begun && !over : !from.equals(to) && (begun || !over);
    }
}
