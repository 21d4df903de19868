package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.RIGHT;
import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.officeHours;
import static id.luwes.arrangement.Proposals.proposal;
import static id.luwes.arrangement.Proposals.standing;
import static id.luwes.arrangement.Proposals.week;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.CoreHours;
import id.luwes.core.Minutes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HalfDaysTest {

    @Test
    void count_as_days_of_the_quota() {
        var halves = asked(half(TUESDAY, THURSDAY), Optional.empty());
        assertThat(new ProposalCheck(standing(2)).pattern(halves)).isEmpty();
        assertThat(new ProposalCheck(standing(1)).pattern(halves))
                .extracting(Finding::rule)
                .containsExactly(Rule.QUOTA);
    }

    @Test
    void are_worked_half_here_and_half_there() {
        var whole = week(TUESDAY).first();
        var half = half(TUESDAY);
        assertThat(half.away().value()).isEqualTo(whole.away().value() / 2);
        assertThat(half.away().value() + half.atOffice().value())
                .isEqualTo(whole.away().value() + whole.atOffice().value());
    }

    @Test
    void come_back_to_the_office_as_a_whole_when_a_right_is_reduced() {
        var reduced = WeekPattern.every(half(TUESDAY, THURSDAY)).reducedTo(1);
        assertThat(reduced.first().on(THURSDAY)).isEqualTo(new DayPlan.AtOffice(officeHours()));
        assertThat(reduced.first().on(TUESDAY).part()).isEqualTo(AwayPart.MORNING);
    }

    @Test
    void are_told_where_versions_differ() {
        var before = asked(week(TUESDAY).first(), Optional.empty());
        var after = asked(half(TUESDAY), core(9, 15));
        assertThat(ProposalChange.between(before, after))
                .hasSize(2)
                .hasAtLeastOneElementOfType(ProposalChange.Day.class)
                .hasAtLeastOneElementOfType(ProposalChange.Core.class);
    }

    @Nested
    class TheHoursToBeReachedIn {

        @Test
        void lie_within_those_of_the_agency_and_of_each_day() {
            assertThat(check(9, 15)).isEmpty();
            assertThat(check(10, 14)).isEmpty();
            assertThat(check(10, 13)).extracting(Finding::rule).containsExactly(Rule.CORE_HOURS);
            assertThat(check(8, 15)).isNotEmpty();
            assertThat(check(11, 16)).isNotEmpty();
        }

        @Test
        void are_asked_of_nobody_where_the_agency_sets_none() {
            assertThat(new ProposalCheck(standing(2))
                            .core(WeekPattern.every(half(TUESDAY)).reachedIn(core(1, 2))))
                    .isEmpty();
        }

        private static List<Finding> check(int from, int until) {
            var agency = new CoreHours(LocalTime.of(9, 0), LocalTime.of(15, 0), Minutes.of(240));
            var standing = new Standing(
                    TODAY,
                    RIGHT,
                    new Quota(2),
                    CALENDAR,
                    List.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.of(agency),
                    Participation.EVERYBODY);
            return new ProposalCheck(standing).of(asked(half(TUESDAY), core(from, until)));
        }
    }

    private static Optional<Hours> core(int from, int until) {
        return Optional.of(new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0)));
    }

    private static Proposal asked(Week week, Optional<Hours> core) {
        var like = proposal(TUESDAY);
        return new Proposal(like.period(), WeekPattern.every(week).reachedIn(core), like.outputs());
    }

    private static Week half(DayOfWeek... days) {
        var week = new HashMap<>(week().first().days());
        for (var day : days) {
            week.put(day, new DayPlan.Away(officeHours(), new Place.Residence(), AwayPart.MORNING));
        }
        return new Week(week);
    }
}
