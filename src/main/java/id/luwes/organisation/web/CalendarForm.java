package id.luwes.organisation.web;

import id.luwes.agency.DayKind;
import id.luwes.organisation.AmendingCalendar.Amendment;
import id.luwes.web.Faults;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of the calendar as a form sends it, all of it text until it was checked. */
public record CalendarForm(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String known,
        @Nullable String basis,
        @Nullable String reason) {

    static final CalendarForm EMPTY = new CalendarForm("", "CUTI_BERSAMA", "", "", "", "");

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;
    private static final int SHORTEST_REASON = 10;
    private static final int YEARS_AHEAD = 3;

    Faults faults(LocalDate today) {
        return Faults.NONE
                .andIf(
                        date(day)
                                .filter(it -> it.getYear() <= today.getYear() + YEARS_AHEAD)
                                .isEmpty(),
                        "day",
                        "organisation.calendar.fault.day")
                .andIf(dayKind().isEmpty(), "kind", "organisation.calendar.fault.kind")
                .andIf(!fits(name, SHORTEST, LONGEST_NAME), "name", "organisation.calendar.fault.name")
                .andIf(
                        !UnitForm.text(known).isEmpty() && date(known).isEmpty(),
                        "known",
                        "organisation.calendar.fault.known")
                .andIf(!fits(basis, SHORTEST, LONGEST), "basis", "organisation.calendar.fault.basis")
                .andIf(
                        !fits(reason, SHORTEST_REASON, LONGEST),
                        "reason",
                        "organisation.fault.reason",
                        SHORTEST_REASON,
                        LONGEST);
    }

    /** The change, of a form without faults. */
    Amendment amendment() {
        return new Amendment(
                date(day).orElseThrow(),
                dayKind().orElseThrow(),
                UnitForm.text(name),
                date(known).orElse(null),
                UnitForm.text(basis),
                UnitForm.text(reason));
    }

    private static boolean fits(@Nullable String sent, int shortest, int longest) {
        int length = UnitForm.text(sent).length();
        return length >= shortest && length <= longest;
    }

    private static Optional<LocalDate> date(@Nullable String sent) {
        try {
            return Optional.of(LocalDate.parse(UnitForm.text(sent)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<DayKind> dayKind() {
        return switch (UnitForm.text(kind)) {
            case "HOLIDAY" -> Optional.of(DayKind.HOLIDAY);
            case "CUTI_BERSAMA" -> Optional.of(DayKind.CUTI_BERSAMA);
            default -> Optional.empty();
        };
    }
}
