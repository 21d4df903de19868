package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.RIGHT;
import static id.luwes.arrangement.Proposals.week;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuotaProps {

    @Property
    void what_may_be_sent_never_has_a_week_with_more_days_than_the_quota(
            @ForAll("weeks") Set<DayOfWeek> away,
            @ForAll("starts") LocalDate first,
            @ForAll @IntRange(min = 0, max = 180) int length,
            @ForAll @IntRange(min = 0, max = 5) int days) {
        var period = new DateRange(first, first.plusDays(length));
        var standing = new Standing(first, RIGHT, new Quota(days), CALENDAR, List.of(), Set.of());
        var findings = new ProposalCheck(standing).pattern(Proposals.proposal(period, of(away)));
        if (findings.isEmpty()) {
            var perWeek = week(of(away)).awayOn(period, CALENDAR).stream()
                    .collect(groupingBy(date ->
                            date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            assertThat(perWeek.values()).allMatch(dates -> dates.size() <= days);
        } else {
            assertThat(away.isEmpty() || away.size() > days).isTrue();
        }
    }

    @Property
    void two_agreements_side_by_side_keep_the_quota_of_the_week_they_share(
            @ForAll("weeks") Set<DayOfWeek> earlier,
            @ForAll("weeks") Set<DayOfWeek> later,
            @ForAll("starts") LocalDate change,
            @ForAll @IntRange(min = 1, max = 5) int days) {
        var before = new DateRange(change.minusDays(20), change.minusDays(1));
        var after = new DateRange(change, change.plusDays(20));
        var already = week(of(earlier)).awayOn(before, CALENDAR);
        var standing = new Standing(change, RIGHT, new Quota(days), CALENDAR, List.of(before), already);
        var findings = new ProposalCheck(standing).pattern(Proposals.proposal(after, of(later)));
        var both = new TreeSet<>(already);
        both.addAll(week(of(later)).awayOn(after, CALENDAR));
        if (findings.isEmpty()) {
            assertThat(new Quota(days).exceededBy(both).stream().filter(after::overlaps))
                    .isEmpty();
        }
    }

    @Property
    void periods_that_share_a_day_are_refused_and_neighbours_are_not(
            @ForAll("starts") LocalDate first,
            @ForAll @IntRange(min = 0, max = 90) int length,
            @ForAll @IntRange(min = -100, max = 100) int shift) {
        var running = new DateRange(first, first.plusDays(length));
        var asked = new DateRange(first.plusDays(shift), first.plusDays(shift + 30L));
        var standing = new Standing(asked.first(), RIGHT, new Quota(2), CALENDAR, List.of(running), Set.of());
        var rules = new ProposalCheck(standing)
                .period(Proposals.proposal(asked, DayOfWeek.MONDAY)).stream()
                        .map(Finding::rule)
                        .toList();
        assertThat(rules.contains(Rule.NO_OVERLAP)).isEqualTo(running.days().anyMatch(asked::contains));
    }

    @Property
    void the_longest_period_is_that_before_the_same_day_six_months_later(
            @ForAll("starts") LocalDate first, @ForAll @IntRange(min = 150, max = 200) int length) {
        var period = new DateRange(first, first.plusDays(length));
        var standing = new Standing(first, RIGHT, new Quota(2), CALENDAR, List.of(), Set.of());
        var tooLong = new ProposalCheck(standing)
                .period(Proposals.proposal(period, DayOfWeek.MONDAY)).stream()
                        .anyMatch(finding -> finding.rule() == Rule.SIX_MONTHS);
        assertThat(tooLong).isEqualTo(!period.last().isBefore(first.plusMonths(6)));
    }

    @Property
    void a_reduced_week_has_no_more_days_and_none_that_were_not_agreed(
            @ForAll("weeks") Set<DayOfWeek> away, @ForAll @IntRange(min = 0, max = 5) int days) {
        var week = week(of(away));
        var reduced = week.reducedTo(days);
        assertThat(reduced.daysAway()).isEqualTo(Math.min(days, week.daysAway()));
        assertThat(week.awayWeekdays()).containsAll(reduced.awayWeekdays());
        assertThat(week.awayWeekdays().subList(0, reduced.daysAway())).isEqualTo(reduced.awayWeekdays());
    }

    @Property
    void the_quota_is_the_smaller_of_verdict_and_agency(
            @ForAll @IntRange(min = 0, max = 5) int verdict, @ForAll @IntRange(min = 0, max = 5) int cap) {
        assertThat(Quota.of(verdict, OptionalInt.of(cap)).daysPerWeek()).isEqualTo(Math.min(verdict, cap));
        assertThat(Quota.of(verdict, OptionalInt.empty()).daysPerWeek()).isEqualTo(verdict);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> weeks() {
        return Arbitraries.of(new ArrayList<>(WeekPattern.WEEKDAYS)).set();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        var first = LocalDate.of(2026, 7, 1);
        return Arbitraries.longs().between(0, 400).map(first::plusDays);
    }

    private static DayOfWeek[] of(Set<DayOfWeek> days) {
        return days.toArray(DayOfWeek[]::new);
    }
}
