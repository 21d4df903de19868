package id.luwes.attendance;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.OfficeHours;
import id.luwes.core.Minutes;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a day counts, wherever it is worked: whoever works flexibly still meets the hours (Perpres 21/2023 Ps. 9).
 *
 * @param required net minutes due by the working calendar, 0 on a day off
 * @param worked from coming to going less the break of that day
 */
public record DayAccount(Minutes required, Minutes worked) {

    /** The account of a day; nothing is counted until somebody has come and gone. */
    public static DayAccount of(CalendarDay day, Optional<LocalTime> in, Optional<LocalTime> out) {
        var worked = in.flatMap(from -> out.map(until -> worked(day, from, until)));
        return new DayAccount(day.required(), worked.orElse(Minutes.ZERO));
    }

    /** Minutes worked = out - in - the day's break, never less than none. A day off has no break. */
    public static Minutes worked(CalendarDay day, LocalTime in, LocalTime out) {
        long span = Duration.between(in, out).toMinutes();
        return Minutes.of(Math.toIntExact(Math.max(0, span - breakOf(day).value())));
    }

    /** When somebody who came at this time will have worked what is due; empty on a day off or after midnight. */
    public static Optional<LocalTime> metAt(CalendarDay day, LocalTime in) {
        int needed = day.required().value() + breakOf(day).value();
        return day.isWorking() && Duration.between(in, LocalTime.MAX).toMinutes() >= needed
                ? Optional.of(in.plusMinutes(needed))
                : Optional.empty();
    }

    public boolean isMet() {
        return worked.compareTo(required) >= 0;
    }

    /** What is missing to the minutes due. */
    public Minutes missing() {
        return Minutes.of(Math.max(0, required.value() - worked.value()));
    }

    private static Minutes breakOf(CalendarDay day) {
        return day.hours().map(OfficeHours::breakTime).orElse(Minutes.ZERO);
    }
}
