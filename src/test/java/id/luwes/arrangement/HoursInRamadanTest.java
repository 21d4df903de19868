package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HoursInRamadanTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 24);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(), List.of(new DateRange(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20))), Set.of(2026));

    @Test
    void are_the_office_s_of_that_month_for_whoever_agreed_the_office_s() {
        assertThat(hours("07:30", "16:00").on(CALENDAR.day(TUESDAY))).isEqualTo(hours("08:00", "15:00"));
        assertThat(hours("07:30", "16:30").on(CALENDAR.day(TUESDAY.plusDays(3))))
                .isEqualTo(hours("08:00", "15:30"));
    }

    @Test
    void begin_as_agreed_and_last_as_long_as_the_day_asks_for_others() {
        assertThat(hours("09:00", "17:30").on(CALENDAR.day(TUESDAY))).isEqualTo(hours("09:00", "16:00"));
    }

    @Test
    void are_as_agreed_on_other_days() {
        assertThat(hours("07:30", "16:00").on(CALENDAR.day(TUESDAY.plusWeeks(6))))
                .isEqualTo(hours("07:30", "16:00"));
        assertThat(hours("09:00", "17:30").on(CALENDAR.day(TUESDAY.plusDays(4))))
                .isEqualTo(hours("09:00", "17:30"));
    }

    @Property
    void suffice_for_what_is_due_whenever_they_suffice_on_an_ordinary_day(
            @ForAll @IntRange(min = 300, max = 700) int start,
            @ForAll @IntRange(min = 0, max = 120) int more,
            @ForAll @IntRange(min = 0, max = 29) int days) {
        var day = CALENDAR.day(LocalDate.of(2026, 2, 19).plusDays(days));
        if (!day.isWorking()) {
            return;
        }
        var ordinary = CALENDAR.day(day.date().plusWeeks(6));
        var starts = LocalTime.MIN.plusMinutes(start);
        int asked = ordinary.required().value()
                + ordinary.hours().orElseThrow().breakTime().value();
        var agreed = new Hours(starts, starts.plusMinutes(asked + more));

        var shown = agreed.on(day);

        assertThat(shown.net(day.hours().orElseThrow().breakTime())).isEqualTo(Minutes.of(390));
        assertThat(shown.ends()).isBeforeOrEqualTo(agreed.ends());
    }

    private static Hours hours(String starts, String ends) {
        return new Hours(LocalTime.parse(starts), LocalTime.parse(ends));
    }
}
