package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever goes on as before never promises less, however often a thing is due; the comparison is exact to the day. */
class PaceProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Property
    void the_same_each_month_is_never_less(
            @ForAll @IntRange(min = 1, max = 6) int months,
            @ForAll @IntRange(min = 1, max = 50) int each,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        assertThat(promising(months, each, each).outputs()).noneMatch(PromisedOutput::isLess);
        assertThat(promising(months, each + more, each).outputs()).noneMatch(PromisedOutput::isLess);
    }

    @Property
    void one_less_each_month_is_less_in_every_promise(
            @ForAll @IntRange(min = 1, max = 6) int months, @ForAll @IntRange(min = 2, max = 50) int each) {
        assertThat(promising(months, each - 1, each).outputs()).allMatch(PromisedOutput::isLess);
    }

    @Property
    void as_much_in_more_days_is_less_and_in_fewer_or_as_many_is_not(
            @ForAll @IntRange(min = 1, max = 184) int before,
            @ForAll @IntRange(min = 1, max = 184) int now,
            @ForAll @IntRange(min = 1, max = 50) int quantity) {
        assertThat(hours(quantity, now).isBelow(hours(quantity, before))).isEqualTo(now > before);
    }

    @Property
    void less_of_two_is_one_at_most(
            @ForAll @IntRange(min = 0, max = 50) int first,
            @ForAll @IntRange(min = 1, max = 184) int firstDays,
            @ForAll @IntRange(min = 0, max = 50) int second,
            @ForAll @IntRange(min = 1, max = 184) int secondDays) {
        assertThat(pace(first, firstDays).isBelow(pace(second, secondDays))
                        && pace(second, secondDays).isBelow(pace(first, firstDays)))
                .isFalse();
        var one = hours(first, firstDays);
        var other = hours(second, secondDays);
        assertThat(one.isBelow(other) && other.isBelow(one)).isFalse();
        assertThat(one.isBelow(other) || other.isBelow(one))
                .isNotEqualTo((2 * first + 1) * secondDays == (2 * second + 1) * firstDays);
    }

    @Property
    void whole_pieces_are_less_where_a_whole_piece_is_missing(
            @ForAll @IntRange(min = 0, max = 50) int promised,
            @ForAll @IntRange(min = 1, max = 184) int days,
            @ForAll @IntRange(min = 0, max = 50) int accepted,
            @ForAll @IntRange(min = 1, max = 184) int worked) {
        assertThat(pace(promised, days).isBelow(pace(accepted, worked)))
                .isEqualTo(promised < Math.floorDiv(accepted * days, worked));
    }

    @Example
    void days_are_not_rounded_to_months() {
        assertThat(pace(4, 75).isBelow(pace(4, 46))).isTrue();
        assertThat(pace(5, 46).isBelow(pace(4, 45))).isFalse();
        assertThat(pace(1, 123).isBelow(pace(1, 111))).isFalse();
        assertThat(hours(1, 46).isBelow(hours(1, 45))).isTrue();
    }

    /** A quantity that has parts. */
    private static Pace hours(int whole, int days) {
        return new Pace(BigDecimal.valueOf(whole).add(new BigDecimal("0.5")), days);
    }

    private static Pace pace(int quantity, int days) {
        return new Pace(BigDecimal.valueOf(quantity), days);
    }

    private static Proposal promising(int months, int each, int eachBefore) {
        var period = new DateRange(FIRST, FIRST.plusMonths(months).minusDays(1));
        var outputs = IntStream.rangeClosed(1, months)
                .mapToObj(month -> output(
                        FIRST.plusMonths(month).minusDays(1), Integer.toString(each), PromisedOutput.Comparison.NONE))
                .toList();
        var days = new DateRange(FIRST.minusMonths(months), FIRST.minusDays(1));
        var whole = new TrackRecord.Stretch(days, days.days().count());
        var past = Collections.nCopies(
                months,
                new TrackRecord.PastOutput(
                        "PETA proses  bisnis", "peta", BigDecimal.TEN, BigDecimal.valueOf(eachBefore), whole));
        return new Proposal(period, week(DayOfWeek.TUESDAY), outputs)
                .comparedWith(new TrackRecord.Past(days, past, Optional.empty()));
    }
}
