package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.RIGHT;
import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.regime.ClosedDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private static final Participation SPRING =
            Participation.during(List.of(period("2027-04-01", "2027-06-30"), period("2027-01-04", "2027-03-31")));

    @Test
    void everybody_takes_part_on_any_date_where_the_agency_tries_nothing_out() {
        assertThat(Participation.EVERYBODY.allows(period("2026-12-07", "2027-06-04")))
                .isTrue();
    }

    @Test
    void pilots_that_follow_one_another_are_one() {
        assertThat(SPRING.allows(period("2027-03-01", "2027-04-30"))).isTrue();
        assertThat(SPRING.allows(period("2027-01-03", "2027-01-10"))).isFalse();
        assertThat(SPRING.allows(period("2027-06-30", "2027-07-01"))).isFalse();
    }

    @Test
    void a_period_that_reaches_out_is_told_the_dates_of_the_pilot() {
        assertThat(findings(SPRING, period("2026-12-07", "2027-02-05")))
                .containsExactly(
                        Finding.of(Rule.PILOT_DAYS, "period", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 30)));
        assertThat(findings(SPRING, period("2026-12-07", "2026-12-18")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PILOT_DAYS);
    }

    @Test
    void a_unit_without_a_pilot_to_come_is_told_so() {
        assertThat(findings(Participation.during(List.of()), period("2026-12-07", "2027-02-05")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PILOT_UNIT);
        assertThat(findings(SPRING, period("2027-07-01", "2027-08-31")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PILOT_UNIT);
    }

    @Property
    void the_longest_open_days_hold_no_closed_one_and_none_beside_them_is_open(
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> starts,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(max = 30) int more) {
        var closed = starts.stream()
                .sorted()
                .map(it ->
                        new ClosedDays(new DateRange(TODAY.plusDays(it), TODAY.plusDays(it + length - 1L)), List.of()))
                .toList();
        var asked = new DateRange(TODAY.plusDays(10), TODAY.plusDays(10L + more));
        var participation = Participation.EVERYBODY.without(closed);
        var open = participation.longestOpen(asked);
        var free = asked.days()
                .filter(day -> closed.stream().noneMatch(it -> it.days().contains(day)))
                .toList();
        assertThat(open.isPresent()).isEqualTo(!free.isEmpty());
        assertThat(participation.firstClosed(asked).isPresent())
                .isEqualTo(free.size() < asked.days().count());
        open.ifPresent(it -> {
            assertThat(free).containsAll(it.days().toList());
            assertThat(free).doesNotContain(it.first().minusDays(1), it.last().plusDays(1));
        });
    }

    /** Joined or not, a period is allowed when each of its days is a day of some pilot. */
    @Property
    void a_period_is_allowed_when_each_of_its_days_is(
            @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> starts,
            @ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(max = 45) int first,
            @ForAll @IntRange(max = 12) int more) {
        var pilots = starts.stream()
                .map(it -> new DateRange(TODAY.plusDays(it), TODAY.plusDays(it + length - 1L)))
                .toList();
        var asked = new DateRange(TODAY.plusDays(first), TODAY.plusDays(first + more));
        assertThat(Participation.during(pilots).allows(asked))
                .isEqualTo(asked.days().allMatch(day -> pilots.stream().anyMatch(it -> it.contains(day))));
    }

    private static List<Finding> findings(Participation participation, DateRange period) {
        var standing = new Standing(
                TODAY,
                RIGHT,
                new Quota(2),
                CALENDAR,
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                participation);
        return new ProposalCheck(standing).period(proposal(period, DayOfWeek.TUESDAY));
    }
}
