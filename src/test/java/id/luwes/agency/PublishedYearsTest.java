package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.core.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working calendar as counted from the published lists of 2023 to 2026. */
class PublishedYearsTest {

    private final WorkingCalendar calendar = ShippedCalendars.indonesia();

    @ParameterizedTest
    @CsvSource({
        "2023, 239, 17, 45, 1775.5, 21 20 21 14 21 17 20 22 20 22 22 19",
        "2024, 238, 17, 47, 1768.0, 22 18 18 16 18 18 23 22 20 23 20 20",
        "2025, 237, 19, 48, 1758.5, 19 20 19 16 17 18 23 20 21 23 20 21",
        "2026, 240, 19, 48, 1781.0, 20 18 17 21 16 20 23 19 22 22 21 21"
    })
    void have_the_counted_days_and_hours(
            int year, int workingDays, int inRamadan, int thursdays, double hours, String perMonth) {
        var wholeYear = DateRange.ofYear(year);
        var working = calendar.days(wholeYear).filter(CalendarDay::isWorking).toList();

        assertThat(working).hasSize(workingDays);
        assertThat(working.stream().filter(day -> day.kind() == DayKind.RAMADAN))
                .hasSize(inRamadan);
        assertThat(working.stream().filter(day -> day.date().getDayOfWeek() == DayOfWeek.THURSDAY))
                .hasSize(thursdays);
        assertThat(calendar.required(wholeYear)).isEqualTo(Minutes.of((int) (hours * 60)));
        assertThat(workingDaysPerMonth(year)).isEqualTo(perMonth);
    }

    private String workingDaysPerMonth(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> DateRange.of(Year.of(year).atMonth(month)))
                .map(month -> Integer.toString(calendar.workingDays(month).size()))
                .reduce((months, month) -> months + " " + month)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2250, a week without holidays",
        "2026-02-23, 1950, a week of Ramadan",
        "2026-02-16, 1230, collective leave and Imlek and one normal day and two of Ramadan",
        "2026-03-16, 780, two days of Ramadan before Nyepi",
        "2025-03-31, 0, Idulfitri"
    })
    void add_up_special_weeks_day_by_day(LocalDate monday, int minutes, String week) {
        assertThat(calendar.required(DateRange.weekOf(monday))).as(week).isEqualTo(Minutes.of(minutes));
    }

    @Test
    void know_each_day_of_the_week_of_nyepi_2026() {
        assertThat(calendar.days(DateRange.weekOf(LocalDate.of(2026, 3, 19))).map(CalendarDay::kind))
                .containsExactly(
                        DayKind.RAMADAN,
                        DayKind.RAMADAN,
                        DayKind.CUTI_BERSAMA,
                        DayKind.HOLIDAY,
                        DayKind.CUTI_BERSAMA,
                        DayKind.WEEKEND,
                        DayKind.WEEKEND);
    }

    @Test
    void are_final() {
        assertThat(calendar.publishedYears()).containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
        assertThat(calendar.firstProvisionalYear(new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31))))
                .isEmpty();
        assertThat(calendar.day(LocalDate.of(2026, 12, 31)).provisional()).isFalse();
    }

    @Test
    void keep_the_name_of_a_holiday_on_a_weekend() {
        var independence = calendar.day(LocalDate.of(2025, 8, 17));
        assertThat(independence.kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(independence.name()).isEqualTo("Kemerdekaan");
    }

    @Test
    void let_collective_leave_hide_the_first_day_of_ramadan() {
        assertThat(calendar.day(LocalDate.of(2023, 3, 23)).kind()).isEqualTo(DayKind.CUTI_BERSAMA);
    }
}
