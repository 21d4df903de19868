package id.luwes.arrangement;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.OfficeHours;
import id.luwes.core.Minutes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

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

    /** The columns {@code core_starts} and {@code core_ends}, empty where there are none. */
    public static Optional<Hours> core(ResultSet row) throws SQLException {
        var starts = row.getObject("core_starts", LocalTime.class);
        return starts == null
                ? Optional.empty()
                : Optional.of(new Hours(starts, row.getObject("core_ends", LocalTime.class)));
    }

    /** The hours of the office on such a day. */
    public static Hours of(OfficeHours office) {
        return new Hours(office.start(), office.end());
    }

    /**
     * These hours on a day that asks for less than others, as in Ramadan: the office's of that day where they are the
     * office's of others, else from the same start for as long as the day asks.
     */
    public Hours on(CalendarDay day) {
        var office = day.hours();
        if (office.isEmpty()) {
            return this;
        }
        if (equals(Hours.of(Week.ordinary(day.date().getDayOfWeek())))) {
            return Hours.of(office.get());
        }
        int asked = day.required().value() + office.get().breakTime().value();
        return asked < span() ? new Hours(starts, starts.plusMinutes(asked)) : this;
    }

    /** What of these hours lies within others; empty if nothing does. */
    public Optional<Hours> within(Hours others) {
        var from = starts.isBefore(others.starts) ? others.starts : starts;
        var until = ends.isAfter(others.ends) ? others.ends : ends;
        return until.isAfter(from) ? Optional.of(new Hours(from, until)) : Optional.empty();
    }

    /** What is left for work when the day's break is taken. */
    public Minutes net(Minutes breakTime) {
        return Minutes.of(Math.max(0, span() - breakTime.value()));
    }

    int span() {
        return Math.toIntExact(Duration.between(starts, ends).toMinutes());
    }
}
