package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.officeHours;
import static id.luwes.arrangement.Proposals.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Two weeks that take turns, whenever they begin and across whatever end of a year. */
class WeeksByTurnsProps {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    @Property
    void each_week_is_followed_by_the_other(
            @ForAll @IntRange(max = 20_000) int days,
            @ForAll @Size(max = 5) Set<DayOfWeek> one,
            @ForAll @Size(max = 5) Set<DayOfWeek> other) {
        var day = SOME_DAY.plusDays(days);
        var pattern =
                WeekPattern.inTurns(day, week(of(one)).first(), week(of(other)).first());
        assertThat(pattern.in(day)).isEqualTo(week(of(one)).first());
        assertThat(pattern.after(day)).isEqualTo(week(of(other)).first());
        DateRange.weekOf(day).days().forEach(it -> {
            assertThat(pattern.in(it)).isEqualTo(pattern.in(day));
            assertThat(pattern.in(it.plusWeeks(1))).isEqualTo(pattern.after(day));
            assertThat(pattern.in(it.plusWeeks(2))).isEqualTo(pattern.in(day));
        });
    }

    @Property
    void no_week_has_more_days_away_than_the_pattern_says_and_one_has_as_many(
            @ForAll @IntRange(max = 5_000) int days,
            @ForAll @Size(max = 5) Set<DayOfWeek> one,
            @ForAll @Size(max = 5) Set<DayOfWeek> other,
            @ForAll @IntRange(max = 5) int most) {
        var day = SOME_DAY.plusDays(days);
        var pattern =
                WeekPattern.inTurns(day, week(of(one)).first(), week(of(other)).first());
        assertThat(pattern.weeks()).extracting(Week::daysAway).contains(pattern.daysAway());
        var reduced = pattern.reducedTo(most);
        assertThat(reduced.daysAway()).isEqualTo(Math.min(most, pattern.daysAway()));
        var quarter = new DateRange(day, day.plusMonths(3));
        assertThat(pattern.awayOn(quarter, CALENDAR)).containsAll(reduced.awayOn(quarter, CALENDAR));
        assertThat(new Quota(most).exceededBy(reduced.awayOn(quarter, CALENDAR)))
                .isEmpty();
    }

    @Property
    void what_is_kept_is_read_again(
            @ForAll @IntRange(max = 5_000) int days,
            @ForAll @Size(max = 5) Set<DayOfWeek> one,
            @ForAll @Size(max = 5) Set<DayOfWeek> other) {
        var pattern = WeekPattern.inTurns(
                SOME_DAY.plusDays(days), week(of(one)).first(), week(of(other)).first());
        var rows = pattern.alternates() ? 10 : 5;
        assertThat(WeekRows.json(pattern).split("\"weekday\"", -1)).hasSize(rows + 1);
        assertThat(pattern.alternates()).isEqualTo(!Set.of(of(one)).equals(Set.of(of(other))));
    }

    @Example
    void a_year_of_53_weeks_has_no_two_odd_weeks_in_a_row() {
        var tuesday = week(DayOfWeek.TUESDAY).first();
        var pattern = WeekPattern.inTurns(
                LocalDate.of(2026, 12, 28), tuesday, week(officeHours()).first());
        // Week 53 of 2026 and week 1 of 2027 are both odd.
        assertThat(pattern.isAway(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(pattern.isAway(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(pattern.isAway(LocalDate.of(2027, 1, 12))).isTrue();
    }

    private static DayOfWeek[] of(Set<DayOfWeek> weekdays) {
        return weekdays.stream().filter(WeekPattern.WEEKDAYS::contains).toArray(DayOfWeek[]::new);
    }
}
