package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoEntriesOnOneDateTest {

    private static final LocalDate THURSDAY = LocalDate.of(2008, 5, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2008, 5, 3);

    private static WorkingCalendar of(CalendarEntry... entries) {
        return new WorkingCalendar(List.of(entries), List.of(), Set.of(2008));
    }

    @Test
    void are_a_holiday_when_one_of_them_is() {
        var calendar = of(
                CalendarEntry.cutiBersama(THURSDAY, "Cuti bersama"),
                CalendarEntry.holiday(THURSDAY, "Kenaikan Isa Almasih"));
        assertThat(calendar.day(THURSDAY))
                .isEqualTo(new CalendarDay(THURSDAY, DayKind.HOLIDAY, "Kenaikan Isa Almasih", false));
    }

    @Test
    void are_both_named_when_both_are_holidays() {
        var calendar = of(
                CalendarEntry.holiday(THURSDAY, "Hari Buruh"), CalendarEntry.holiday(THURSDAY, "Kenaikan Isa Almasih"));
        assertThat(calendar.day(THURSDAY).name()).isEqualTo("Hari Buruh / Kenaikan Isa Almasih");
    }

    @Test
    void leave_a_weekend_a_weekend_with_the_name_of_the_holiday() {
        var calendar =
                of(CalendarEntry.cutiBersama(SATURDAY, "Cuti bersama"), CalendarEntry.holiday(SATURDAY, "Idulfitri"));
        assertThat(calendar.day(SATURDAY)).isEqualTo(new CalendarDay(SATURDAY, DayKind.WEEKEND, "Idulfitri", false));
    }

    @Test
    void count_from_when_each_became_known() {
        var announced = LocalDate.of(2008, 4, 20);
        var calendar = of(
                CalendarEntry.cutiBersama(THURSDAY, "Cuti bersama"),
                CalendarEntry.holiday(THURSDAY, "Pemilu").knownFrom(announced));
        assertThat(calendar.knownOn(announced.minusDays(1)).day(THURSDAY).kind())
                .isEqualTo(DayKind.CUTI_BERSAMA);
        assertThat(calendar.knownOn(announced).day(THURSDAY).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void are_refused_with_a_kind_that_no_list_gives() {
        assertThatThrownBy(() -> new CalendarEntry(THURSDAY, DayKind.WORKING, "Kerja", null))
                .hasMessageContaining("2008-05-01")
                .hasMessageContaining("WORKING");
    }
}
