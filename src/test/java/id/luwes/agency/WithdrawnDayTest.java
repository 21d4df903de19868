package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawnDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final CalendarEntry LISTED = CalendarEntry.cutiBersama(DAY, "Cuti bersama");

    private static WorkingCalendar with(CalendarChange... changes) {
        return new WorkingCalendar(List.of(LISTED), List.of(), Set.of(2026), List.of(changes));
    }

    private static CalendarChange change(boolean withdraws, LocalDate from) {
        return new CalendarChange(LISTED.knownFrom(from), withdraws);
    }

    @Test
    void works_again_for_whoever_knows_and_stays_off_for_an_earlier_knowledge() {
        var told = LocalDate.of(2026, 12, 1);
        var calendar = with(change(true, told));

        assertThat(calendar.isWorkingDay(DAY)).isTrue();
        assertThat(calendar.knownOn(told).isWorkingDay(DAY)).isTrue();
        assertThat(calendar.knownOn(told.minusDays(1)).isWorkingDay(DAY)).isFalse();
        assertThat(calendar.lists(LISTED)).isFalse();
    }

    @Test
    void may_be_off_once_more_by_a_later_change() {
        var calendar = with(change(true, LocalDate.of(2026, 12, 1)), change(false, LocalDate.of(2026, 12, 10)));

        assertThat(calendar.isWorkingDay(DAY)).isFalse();
        assertThat(calendar.knownOn(LocalDate.of(2026, 12, 5)).isWorkingDay(DAY))
                .isTrue();
        assertThat(calendar.knownOn(LocalDate.of(2026, 12, 10)).lists(LISTED)).isTrue();
    }
}
