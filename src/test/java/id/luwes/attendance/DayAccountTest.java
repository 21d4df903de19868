package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.DayKind;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayAccountTest {

    private static final CalendarDay TUESDAY = day(LocalDate.of(2026, 11, 24), DayKind.WORKING);
    private static final CalendarDay FRIDAY = day(LocalDate.of(2026, 11, 27), DayKind.WORKING);
    private static final CalendarDay FASTING = day(LocalDate.of(2026, 2, 24), DayKind.RAMADAN);
    private static final CalendarDay SATURDAY = day(LocalDate.of(2026, 11, 28), DayKind.WEEKEND);

    @Test
    void counts_the_time_between_less_the_break_of_the_day() {
        assertThat(account(TUESDAY, "07:21", "16:04").worked()).isEqualTo(Minutes.of(463));
        assertThat(account(FRIDAY, "07:21", "16:04").worked()).isEqualTo(Minutes.of(433));
        assertThat(account(FASTING, "08:00", "15:00").worked()).isEqualTo(Minutes.of(390));
    }

    @Test
    void the_hours_of_the_office_are_exactly_enough() {
        assertThat(account(TUESDAY, "07:30", "16:00").isMet()).isTrue();
        assertThat(account(FRIDAY, "07:30", "16:30").isMet()).isTrue();
        assertThat(account(FASTING, "08:00", "15:00").isMet()).isTrue();
        assertThat(account(TUESDAY, "07:31", "16:00").missing()).isEqualTo(Minutes.of(1));
    }

    @Test
    void less_than_the_break_is_no_work_and_never_a_debt() {
        assertThat(account(TUESDAY, "07:30", "08:00").worked()).isEqualTo(Minutes.ZERO);
        assertThat(account(TUESDAY, "16:00", "07:30").worked()).isEqualTo(Minutes.ZERO);
    }

    @Test
    void on_a_day_off_nothing_is_due_and_no_break_is_taken_off() {
        assertThat(account(SATURDAY, "09:00", "10:30")).isEqualTo(new DayAccount(Minutes.ZERO, Minutes.of(90)));
        assertThat(DayAccount.metAt(SATURDAY, LocalTime.of(9, 0))).isEmpty();
    }

    @Test
    void tells_when_the_day_is_met_unless_that_is_tomorrow() {
        assertThat(DayAccount.metAt(TUESDAY, LocalTime.of(7, 21))).contains(LocalTime.of(15, 51));
        assertThat(DayAccount.metAt(FRIDAY, LocalTime.of(7, 30))).contains(LocalTime.of(16, 30));
        assertThat(DayAccount.metAt(TUESDAY, LocalTime.of(15, 30))).isEmpty();
    }

    private static DayAccount account(CalendarDay day, String in, String out) {
        return DayAccount.of(day, Optional.of(LocalTime.parse(in)), Optional.of(LocalTime.parse(out)));
    }

    private static CalendarDay day(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, "", false);
    }
}
