package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeeklyDaysProps {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    @Property
    void an_exception_never_leaves_less_than_there_is_without_it(
            @ForAll @IntRange(min = 0, max = 5) int ordinary,
            @ForAll @IntRange(min = 2, max = 5) int lifted,
            @ForAll @IntRange(min = 0, max = 100) int length,
            @ForAll @IntRange(min = -20, max = 130) int day) {
        var days = new WeeklyDays(ordinary, List.of(lift(lifted, length)));
        assertThat(days.on(FIRST.plusDays(day))).isBetween(ordinary, 5);
    }

    @Property
    void whoever_is_not_eligible_has_none_whatever_the_exception(
            @ForAll @IntRange(min = 2, max = 5) int lifted, @ForAll @IntRange(min = 0, max = 100) int day) {
        var days = new WeeklyDays(0, List.of(lift(lifted, 100)));
        assertThat(days.on(FIRST.plusDays(day))).isZero();
        assertThat(days.lift(FIRST.plusDays(day))).isEmpty();
    }

    @Property
    void nothing_is_given_before_the_first_day_and_after_the_last(
            @ForAll @IntRange(min = 1, max = 5) int ordinary,
            @ForAll @IntRange(min = 2, max = 5) int lifted,
            @ForAll @IntRange(min = 0, max = 100) int length,
            @ForAll @IntRange(min = 1, max = 30) int beyond) {
        var days = new WeeklyDays(ordinary, List.of(lift(lifted, length)));
        assertThat(days.on(FIRST.minusDays(beyond))).isEqualTo(ordinary);
        assertThat(days.on(FIRST.plusDays(length + beyond))).isEqualTo(ordinary);
        assertThat(days.on(FIRST.plusDays(length))).isEqualTo(Math.max(ordinary, lifted));
    }

    @Property
    void a_period_has_as_many_as_its_day_with_the_fewest(
            @ForAll @IntRange(min = 1, max = 5) int ordinary,
            @ForAll @IntRange(min = 2, max = 5) int one,
            @ForAll @IntRange(min = 2, max = 5) int next,
            @ForAll @IntRange(min = 1, max = 20) int gap,
            @ForAll @IntRange(min = -10, max = 60) int start,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        var second = FIRST.plusDays(20 + gap);
        var days = new WeeklyDays(
                ordinary, List.of(lift(one, 20), new Lift(next, new DateRange(second, second.plusDays(20)))));
        var period = new DateRange(FIRST.plusDays(start), FIRST.plusDays(start + length));
        assertThat(days.throughout(period))
                .isEqualTo(period.days().mapToInt(days::on).min().orElseThrow())
                .isEqualTo(days.throughout(period.days().toList()));
    }

    private static Lift lift(int days, int length) {
        return new Lift(days, new DateRange(FIRST, FIRST.plusDays(length)));
    }
}
