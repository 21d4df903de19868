package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever goes on as before never promises less, however long the periods are and however often a thing is due. */
class PaceProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Property
    void the_same_each_month_is_never_less(
            @ForAll @IntRange(min = 1, max = 6) int before,
            @ForAll @IntRange(min = 1, max = 6) int now,
            @ForAll @IntRange(min = 1, max = 50) int each) {
        assertThat(promising(now, each, before, each).outputs()).noneMatch(PromisedOutput::isLess);
    }

    @Property
    void one_less_each_month_is_less_in_every_promise(
            @ForAll @IntRange(min = 1, max = 6) int before,
            @ForAll @IntRange(min = 1, max = 6) int now,
            @ForAll @IntRange(min = 2, max = 50) int each) {
        assertThat(promising(now, each - 1, before, each).outputs()).allMatch(PromisedOutput::isLess);
    }

    @Property
    void a_period_of_months_has_so_many(
            @ForAll @IntRange(min = 0, max = 700) int later, @ForAll @IntRange(min = 1, max = 6) int months) {
        var first = FIRST.plusDays(later);
        assertThat(Pace.months(new DateRange(first, first.plusMonths(months).minusDays(1))))
                .isEqualTo(months);
    }

    @Example
    void a_few_days_are_compared_as_a_month() {
        assertThat(Pace.months(0)).isEqualTo(1);
        assertThat(Pace.months(5)).isEqualTo(1);
    }

    private static Proposal promising(int months, int each, int monthsBefore, int eachBefore) {
        var period = new DateRange(FIRST, FIRST.plusMonths(months).minusDays(1));
        var outputs = IntStream.rangeClosed(1, months)
                .mapToObj(month -> output(
                        FIRST.plusMonths(month).minusDays(1), Integer.toString(each), PromisedOutput.Comparison.NONE))
                .toList();
        var past = Collections.nCopies(
                monthsBefore,
                new TrackRecord.PastOutput(
                        "PETA proses  bisnis", "peta", BigDecimal.TEN, BigDecimal.valueOf(eachBefore)));
        return new Proposal(period, week(DayOfWeek.TUESDAY), outputs)
                .comparedWith(new TrackRecord.Past(period, monthsBefore, List.copyOf(past), Optional.empty()));
    }
}
