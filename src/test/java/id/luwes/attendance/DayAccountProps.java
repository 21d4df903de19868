package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.DayKind;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever day it is and whenever somebody comes and goes. */
class DayAccountProps {

    @Property
    void minutes_worked_are_never_negative_and_never_more_than_the_time_between(
            @ForAll("days") CalendarDay day, @ForAll("minutes") LocalTime one, @ForAll("minutes") LocalTime other) {
        var worked = DayAccount.worked(day, one, other).value();
        var between = (other.toSecondOfDay() - one.toSecondOfDay()) / 60;
        assertThat(worked).isBetween(0, Math.max(0, between));
    }

    @Property
    void going_later_never_counts_less(
            @ForAll("days") CalendarDay day,
            @ForAll("minutes") LocalTime in,
            @ForAll("minutes") LocalTime one,
            @ForAll("minutes") LocalTime other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(DayAccount.worked(day, in, later)).isGreaterThanOrEqualTo(DayAccount.worked(day, in, earlier));
    }

    @Property
    void going_when_it_is_met_is_enough_and_a_minute_before_is_not(
            @ForAll("working") CalendarDay day, @ForAll("minutes") LocalTime in) {
        DayAccount.metAt(day, in).ifPresent(out -> {
            assertThat(DayAccount.of(day, Optional.of(in), Optional.of(out)).isMet())
                    .isTrue();
            assertThat(DayAccount.of(day, Optional.of(in), Optional.of(out.minusMinutes(1)))
                            .missing())
                    .isEqualTo(Minutes.of(1));
        });
    }

    @Property
    void half_a_day_counts_nothing_until_it_ends(@ForAll("days") CalendarDay day, @ForAll("minutes") LocalTime in) {
        assertThat(DayAccount.of(day, Optional.of(in), Optional.empty()).worked())
                .isEqualTo(Minutes.ZERO);
    }

    @Provide
    Arbitrary<LocalTime> minutes() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(it -> LocalTime.MIN.plusMinutes(it));
    }

    @Provide
    Arbitrary<CalendarDay> days() {
        return days(DayKind.values());
    }

    @Provide
    Arbitrary<CalendarDay> working() {
        return days(DayKind.WORKING, DayKind.RAMADAN);
    }

    private static Arbitrary<CalendarDay> days(DayKind... kinds) {
        var monday = LocalDate.of(2026, 11, 23);
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(kinds))
                .as((weekday, kind) -> new CalendarDay(monday.plusDays(weekday), kind, "", false));
    }
}
