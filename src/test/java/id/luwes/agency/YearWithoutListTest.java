package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class YearWithoutListTest {

    private final WorkingCalendar calendar = ShippedCalendars.indonesia();

    @Test
    void has_the_holidays_whose_date_never_moves() {
        assertThat(calendar.days(DateRange.ofYear(2027))
                        .filter(day -> !day.name().isEmpty()))
                .extracting(CalendarDay::date, CalendarDay::name)
                .containsExactly(
                        named(1, 1, "Tahun Baru"),
                        named(5, 1, "Hari Buruh"),
                        named(6, 1, "Hari Lahir Pancasila"),
                        named(8, 17, "Kemerdekaan"),
                        named(12, 25, "Natal"));
    }

    private static Tuple named(int month, int day, String name) {
        return tuple(LocalDate.of(2027, month, day), name);
    }

    @Test
    void is_provisional_on_every_day() {
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(calendar.days(DateRange.ofYear(2027))).allMatch(CalendarDay::provisional);
    }

    @Test
    void is_found_in_a_range_that_touches_it() {
        var range = new DateRange(LocalDate.of(2026, 12, 31), LocalDate.of(2028, 1, 1));
        assertThat(calendar.firstProvisionalYear(range)).hasValue(2027);
    }

    @Test
    void stays_provisional_when_an_agency_adds_a_day_of_its_own() {
        var election = CalendarEntry.holiday(LocalDate.of(2027, 6, 9), "Pilkada");
        var own = new WorkingCalendar(List.of(election), List.of(), Set.of(2026));
        assertThat(own.day(election.date()).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(own.isProvisional(2027)).isTrue();
        assertThat(own.day(LocalDate.of(2027, 8, 17)).name()).isEqualTo("Kemerdekaan");
    }
}
