package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 2025-08-18 became collective leave on 2025-08-07, eleven days ahead. */
class LateAmendmentTest {

    private static final LocalDate ADDED = LocalDate.of(2025, 8, 18);
    private static final LocalDate ANNOUNCED = LocalDate.of(2025, 8, 7);

    private final WorkingCalendar calendar = ShippedCalendars.indonesia();

    @Test
    void is_a_working_day_until_the_day_before_it_was_announced() {
        var before = calendar.knownOn(ANNOUNCED.minusDays(1));
        assertThat(before.day(ADDED)).isEqualTo(new CalendarDay(ADDED, DayKind.WORKING, "", false));
        assertThat(before.required(DateRange.weekOf(ADDED))).isEqualTo(Minutes.of(2250));
    }

    @Test
    void is_collective_leave_from_the_day_of_the_announcement() {
        var after = calendar.knownOn(ANNOUNCED);
        assertThat(after.day(ADDED).kind()).isEqualTo(DayKind.CUTI_BERSAMA);
        assertThat(after.required(DateRange.weekOf(ADDED))).isEqualTo(Minutes.of(1800));
    }

    @Test
    void is_collective_leave_when_nobody_asks_what_was_known() {
        assertThat(calendar.day(ADDED).kind()).isEqualTo(DayKind.CUTI_BERSAMA);
    }

    @Test
    void changes_no_other_date() {
        var before = calendar.knownOn(LocalDate.of(2000, 1, 1));
        var changed = DateRange.ofYear(2025)
                .days()
                .filter(date -> !before.day(date).equals(calendar.day(date)))
                .toList();
        assertThat(changed).containsExactly(ADDED);
    }

    @Test
    void leaves_the_original_calendar_as_it_was() {
        calendar.knownOn(ANNOUNCED.minusDays(1));
        assertThat(calendar.day(ADDED).kind()).isEqualTo(DayKind.CUTI_BERSAMA);
    }
}
