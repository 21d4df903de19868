package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.NO_RIGHT;
import static id.luwes.arrangement.Proposals.RIGHT;
import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static id.luwes.arrangement.Proposals.standing;
import static id.luwes.arrangement.Proposals.week;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApplyingTest {

    @Test
    void two_days_of_two_with_a_promise_keep_to_every_rule() {
        assertThat(check(standing(2), proposal(TUESDAY, THURSDAY))).isEmpty();
    }

    @Test
    void whoever_is_not_eligible_is_told_so_at_the_first_step() {
        var standing = new Standing(TODAY, NO_RIGHT, new Quota(0), CALENDAR, List.of(), Set.of());
        assertThat(rules(standing, proposal(TUESDAY)))
                .as("not the quota is in the way")
                .containsExactly(Rule.ELIGIBLE);
    }

    @Nested
    class ThePeriod {

        @Test
        void may_begin_today() {
            assertThat(check(standing(2), proposal(period("2026-11-23", "2026-12-31"), TUESDAY)))
                    .isEmpty();
        }

        @Test
        void does_not_begin_yesterday() {
            assertThat(rules(standing(2), proposal(period("2026-11-22", "2026-12-31"), TUESDAY)))
                    .containsExactly(Rule.NOT_IN_THE_PAST);
        }

        @Test
        void of_a_thousand_years_is_refused_before_its_days_are_walked() {
            assertThat(rules(standing(2), proposal(period("2026-12-01", "2999-12-31"), TUESDAY)))
                    .containsExactly(Rule.SIX_MONTHS);
        }

        @Test
        void is_six_months_at_most() {
            assertThat(check(standing(2), proposal(period("2026-12-01", "2027-05-31"), TUESDAY)))
                    .isEmpty();
            assertThat(rules(standing(2), proposal(period("2026-12-01", "2027-06-01"), TUESDAY)))
                    .containsExactly(Rule.SIX_MONTHS);
        }

        @Test
        void ends_with_february_when_it_begins_on_the_last_of_august() {
            var standing = new Standing(LocalDate.of(2026, 8, 1), RIGHT, new Quota(2), CALENDAR, List.of(), Set.of());
            assertThat(check(standing, proposal(period("2026-08-31", "2027-02-27"), TUESDAY)))
                    .isEmpty();
            assertThat(rules(standing, proposal(period("2026-08-31", "2027-02-28"), TUESDAY)))
                    .containsExactly(Rule.SIX_MONTHS);
        }

        @Test
        void does_not_overlap_what_runs_or_waits() {
            var standing = new Standing(
                    TODAY, RIGHT, new Quota(2), CALENDAR, List.of(period("2026-11-01", "2026-12-07")), Set.of());
            assertThat(rules(standing, proposal(period("2026-12-07", "2026-12-31"), TUESDAY)))
                    .containsExactly(Rule.NO_OVERLAP);
            assertThat(check(standing, proposal(period("2026-12-08", "2026-12-31"), TUESDAY)))
                    .isEmpty();
        }
    }

    @Nested
    class TheDays {

        @Test
        void are_no_more_than_the_quota() {
            assertThat(rules(standing(2), proposal(TUESDAY, WEDNESDAY, THURSDAY)))
                    .containsExactly(Rule.QUOTA);
        }

        @Test
        void are_at_least_one() {
            assertThat(rules(standing(2), proposal())).containsExactly(Rule.SOMETHING_ASKED);
        }

        @Test
        void of_two_agreements_that_share_a_week_are_counted_together() {
            // Monday and Tuesday are away by an agreement that ends on Wednesday.
            var standing = new Standing(
                    TODAY,
                    RIGHT,
                    new Quota(2),
                    CALENDAR,
                    List.of(period("2026-11-01", "2026-12-02")),
                    Set.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1)));
            assertThat(check(standing, proposal(period("2026-12-03", "2026-12-31"), THURSDAY)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(Rule.QUOTA);
                        assertThat(finding.arguments())
                                .containsExactly(3L, 2, QuotaSource.Named.CAP, LocalDate.of(2026, 11, 30));
                    });
            assertThat(check(standing, proposal(period("2026-12-03", "2026-12-31"), MONDAY)))
                    .isEmpty();
        }

        @Test
        void that_have_passed_while_a_case_waited_are_asked_by_nobody() {
            // TODAY is a Monday. The case asked for two days of last week, of which an agreement had one already.
            var standing = new Standing(
                    TODAY,
                    RIGHT,
                    new Quota(2),
                    CALENDAR,
                    List.of(period("2026-11-01", "2026-11-17")),
                    Set.of(LocalDate.of(2026, 11, 17)));
            assertThat(rules(standing, proposal(period("2026-11-18", "2026-12-31"), WEDNESDAY, THURSDAY)))
                    .containsExactly(Rule.NOT_IN_THE_PAST);
            assertThat(standing.toCome(period("2026-11-18", "2026-12-31")))
                    .contains(period("2026-11-23", "2026-12-31"));
            assertThat(standing.toCome(period("2026-11-01", "2026-11-22"))).isEmpty();
        }

        @Test
        void that_come_back_first_when_a_right_is_reduced_are_the_last_of_the_week() {
            assertThat(week(MONDAY, WEDNESDAY, FRIDAY).reducedTo(2).awayWeekdays())
                    .containsExactly(MONDAY, WEDNESDAY);
            assertThat(week(MONDAY).reducedTo(0).daysAway()).isZero();
            assertThat(week(MONDAY).reducedTo(3)).isEqualTo(week(MONDAY));
        }
    }

    @Nested
    class TheHours {

        @Test
        void suffice_for_what_the_day_asks() {
            var tooShort = new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0));
            var findings = check(standing(2), with(week(tooShort, TUESDAY)));
            assertThat(findings)
                    .extracting(Finding::rule, Finding::subject)
                    .contains(org.assertj.core.groups.Tuple.tuple(Rule.HOURS_SUFFICE, "day-1"));
            // Friday's break is half an hour longer.
            assertThat(findings.stream().map(finding -> finding.arguments().getFirst()))
                    .containsExactly(30, 30, 30, 30, 60);
        }

        @Test
        void may_be_shorter_where_the_whole_period_is_ramadan() {
            var hours = new Hours(LocalTime.of(8, 0), LocalTime.of(15, 30));
            var period = period("2027-02-08", "2027-03-09");
            var proposal = new Proposal(period, week(hours, TUESDAY), List.of(output(LocalDate.of(2027, 3, 9))));
            assertThat(check(standing(2), proposal)).isEmpty();
        }

        @Test
        void end_after_twelve_at_most() {
            var tooLong = new Hours(LocalTime.of(6, 0), LocalTime.of(18, 1));
            assertThat(rules(standing(2), with(week(tooLong, TUESDAY)))).containsOnly(Rule.HOURS_BOUNDED);
        }

        private Proposal with(WeekPattern week) {
            var period = period("2026-12-07", "2026-12-31");
            return new Proposal(period, week, List.of(output(period.last())));
        }
    }

    @Nested
    class ThePromises {

        private final LocalDate last = LocalDate.of(2026, 12, 31);

        @Test
        void are_at_least_one() {
            assertThat(rules(standing(2), promising())).containsExactly(Rule.OUTPUT_PROMISED);
        }

        @Test
        void are_due_inside_the_period() {
            assertThat(rules(standing(2), promising(output(last.plusDays(1))))).containsExactly(Rule.DUE_IN_PERIOD);
            assertThat(check(standing(2), promising(output(last)))).isEmpty();
        }

        @Test
        void are_more_than_nothing() {
            assertThat(rules(standing(2), promising(output(last, "0", PromisedOutput.Comparison.NONE))))
                    .containsExactly(Rule.POSITIVE);
        }

        @Test
        void name_the_goal_they_serve() {
            var aimless = new PromisedOutput(
                    "Peta", "peta", BigDecimal.ONE, last, BigDecimal.ONE, " ", PromisedOutput.Comparison.NONE);
            assertThat(rules(standing(2), promising(aimless))).containsExactly(Rule.GOAL_NAMED);
        }

        @Test
        void that_are_less_than_before_say_why() {
            assertThat(rules(standing(2), compared("4", output(last, "3", PromisedOutput.Comparison.NONE))))
                    .containsExactly(Rule.LESS_EXPLAINED);
            var explained = new PromisedOutput.Comparison(Optional.empty(), "Cuti melahirkan");
            assertThat(check(standing(2), compared("4", output(last, "3", explained))))
                    .isEmpty();
            assertThat(check(standing(2), compared("4", output(last, "4", PromisedOutput.Comparison.NONE))))
                    .isEmpty();
        }

        @Test
        void of_one_name_are_compared_together() {
            var each = output(last, "2", PromisedOutput.Comparison.NONE);
            assertThat(check(standing(2), compared("4", each, each))).isEmpty();
            assertThat(check(standing(2), compared("5", each, each)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(Rule.LESS_EXPLAINED);
                        assertThat(finding.subject()).isEqualTo("output-1");
                        assertThat(finding.arguments())
                                .containsExactly(new BigDecimal("5"), 25L, new BigDecimal("4"), 25L);
                    });
            var explained = output(last, "2", new PromisedOutput.Comparison(Optional.empty(), "Satu pegawai pindah"));
            assertThat(check(standing(2), compared("5", each, explained)))
                    .as("one reason is enough for a name")
                    .isEmpty();
        }

        @Test
        void are_found_again_however_they_are_typed() {
            var typed = new PromisedOutput(
                    "  peta  PROSES bisnis",
                    "Peta ",
                    BigDecimal.ONE,
                    last,
                    BigDecimal.ONE,
                    "Sasaran",
                    PromisedOutput.Comparison.NONE);
            assertThat(rules(standing(2), compared("4", typed))).containsExactly(Rule.LESS_EXPLAINED);
        }

        private Proposal compared(String accepted, PromisedOutput... outputs) {
            var days = period("2026-11-12", "2026-12-06");
            var before = new TrackRecord.PastOutput(
                    "Peta proses bisnis",
                    "peta",
                    new BigDecimal(accepted),
                    new BigDecimal(accepted),
                    new TrackRecord.Stretch(days, 25));
            return promising(outputs).comparedWith(new TrackRecord.Past(days, List.of(before), Optional.empty()));
        }

        @Test
        void are_told_apart_by_their_number() {
            assertThat(check(standing(2), promising(output(last), output(last.plusDays(9)))))
                    .extracting(Finding::subject)
                    .containsExactly("output-2");
        }

        private Proposal promising(PromisedOutput... outputs) {
            return new Proposal(period("2026-12-07", "2026-12-31"), week(TUESDAY), List.of(outputs));
        }
    }

    private static List<Finding> check(Standing standing, Proposal proposal) {
        return new ProposalCheck(standing).of(proposal);
    }

    private static List<Rule> rules(Standing standing, Proposal proposal) {
        return check(standing, proposal).stream().map(Finding::rule).toList();
    }

    @Test
    void every_weekday_has_a_place_in_the_week() {
        assertThat(WeekPattern.WEEKDAYS).containsExactly(DayOfWeek.MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    }
}
