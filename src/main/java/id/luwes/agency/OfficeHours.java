package id.luwes.agency;

import id.luwes.core.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Start, break and end of a working day in the agency's own zone. Starts and breaks are Perpres 21/2023 Ps. 4(3)-(6); the
 * end follows from them when the week's hours are spread evenly, which is the default: the decree leaves the detail to
 * the head of the agency.
 */
public record OfficeHours(LocalTime start, LocalTime end, Minutes breakTime) {

    private static final LocalTime START = LocalTime.of(7, 30);
    private static final LocalTime START_IN_RAMADAN = LocalTime.of(8, 0);

    static Optional<OfficeHours> on(LocalDate date, DayKind kind) {
        boolean friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
        return switch (kind) {
            case WORKING -> Optional.of(from(START, friday ? 90 : 60, kind));
            case RAMADAN -> Optional.of(from(START_IN_RAMADAN, friday ? 60 : 30, kind));
            case WEEKEND, HOLIDAY, CUTI_BERSAMA -> Optional.empty();
        };
    }

    private static OfficeHours from(LocalTime start, int breakMinutes, DayKind kind) {
        var end = start.plusMinutes(kind.required().value()).plusMinutes(breakMinutes);
        return new OfficeHours(start, end, Minutes.of(breakMinutes));
    }
}
