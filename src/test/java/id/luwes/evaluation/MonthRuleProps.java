package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.evaluation.Finding.Reason;
import id.luwes.evaluation.OutputInput.State;
import id.luwes.policy.Policies;
import id.luwes.policy.Proposal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MonthRuleProps {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private final MonthRule rule = new MonthRule(Policies.shipped());

    @Property
    void the_first_row_that_fits_is_proposed_and_a_threshold_that_is_just_met_is_met(
            @ForAll @IntRange(max = 120) int attained, @ForAll @IntRange(max = 100) int kept) {
        var finding =
                rule.of(OCTOBER, new MonthInputs(days(kept, 100), List.of(output(attained, 100, State.ACCEPTED))));
        assertThat(result(finding)).isEqualTo(expected(attained, kept));
    }

    private static Proposal expected(int attained, int kept) {
        if (attained >= 80 && kept >= 95) {
            return Proposal.CONTINUE;
        }
        if (attained >= 60 && kept >= 90) {
            return Proposal.COACH;
        }
        return attained >= 40 && kept >= 80 ? Proposal.REDUCE : Proposal.REVOKE;
    }

    @Property
    void nothing_is_rounded_before_it_is_compared(@ForAll @IntRange(min = 1, max = 1_000_000) int thirds) {
        // 79.99...9 per cent is below 80, however near.
        var promised = new BigDecimal(3L * thirds);
        var below = promised.multiply(new BigDecimal("0.8")).subtract(new BigDecimal("0.01"));
        var inputs = new MonthInputs(days(20, 20), List.of(output(below, promised, State.ACCEPTED)));
        assertThat(result(rule.of(OCTOBER, inputs))).isNotEqualTo(Proposal.CONTINUE);
    }

    @Property
    void one_output_counts_a_fifth_more_than_promised_at_most(@ForAll @IntRange(min = 120, max = 100_000) int much) {
        // 1.2 and 0 by equal weights is 60 per cent, whatever lies above 1.2.
        var inputs =
                new MonthInputs(days(20, 20), List.of(output(much, 100, State.ACCEPTED), output(0, 100, State.OPEN)));
        assertThat(inputs.attainment().orElseThrow().percent()).isEqualByComparingTo("60");
        assertThat(result(rule.of(OCTOBER, inputs))).isEqualTo(Proposal.COACH);
    }

    @Property
    void compliance_of_thirds_is_exact(@ForAll @IntRange(min = 1, max = 22) int due) {
        for (int met = 0; met <= due; met++) {
            var inputs = new MonthInputs(days(met, due), List.of(output(1, 1, State.ACCEPTED)));
            boolean enough = met * 100 >= due * 95;
            assertThat(result(rule.of(OCTOBER, inputs)) == Proposal.CONTINUE).isEqualTo(enough);
        }
    }

    @Example
    void a_delivery_that_waits_leaves_the_attainment_and_holds_back() {
        var inputs =
                new MonthInputs(days(20, 20), List.of(output(5, 10, State.ACCEPTED), output(0, 10, State.WAITING)));
        assertThat(inputs.attainment().orElseThrow().percent()).isEqualByComparingTo("50");
        assertThat(rule.of(OCTOBER, inputs)).isInstanceOf(Finding.HeldBack.class);
        var alone = new MonthInputs(days(20, 20), List.of(output(0, 10, State.WAITING)));
        assertThat(rule.of(OCTOBER, alone)).isInstanceOf(Finding.HeldBack.class);
    }

    @Example
    void returned_and_never_delivered_count_nothing_and_lapsed_does_not_count() {
        var inputs = new MonthInputs(
                days(20, 20),
                List.of(
                        output(10, 10, State.ACCEPTED),
                        output(0, 10, State.RETURNED),
                        output(0, 10, State.OPEN),
                        output(0, 10, State.LAPSED)));
        assertThat(inputs.attainment().orElseThrow().percent().toPlainString()).startsWith("33.33333333333333");
        assertThat(result(rule.of(OCTOBER, inputs))).isEqualTo(Proposal.REVOKE);
    }

    @Example
    void nothing_due_gives_no_proposal_but_a_reason() {
        var output = output(1, 1, State.ACCEPTED);
        assertThat(rule.of(OCTOBER, new MonthInputs(days(20, 20), List.of())))
                .isEqualTo(new Finding.Nothing(Reason.NO_OUTPUTS));
        assertThat(rule.of(OCTOBER, new MonthInputs(days(20, 20), List.of(output(1, 1, State.LAPSED)))))
                .isEqualTo(new Finding.Nothing(Reason.NO_OUTPUTS));
        assertThat(rule.of(OCTOBER, new MonthInputs(leave(21), List.of(output))))
                .isEqualTo(new Finding.Nothing(Reason.NO_DAYS));
        assertThat(rule.of(YearMonth.of(2023, 5), new MonthInputs(days(20, 20), List.of(output))))
                .isEqualTo(new Finding.Nothing(Reason.NO_POLICY));
    }

    @Example
    void the_policy_is_the_one_of_the_last_day_of_the_month() {
        var inputs = new MonthInputs(days(20, 20), List.of(output(1, 1, State.ACCEPTED)));
        assertThat(policy(rule.of(YearMonth.of(2025, 3), inputs))).isEqualTo("jabar-mkd-2023");
        assertThat(policy(rule.of(YearMonth.of(2025, 4), inputs))).isEqualTo("jabar-mkd-2025");
    }

    @Example
    void a_day_of_ramadan_needs_its_own_minutes() {
        var day = LocalDate.of(2026, 3, 2);
        assertThat(new DayInput(day, "AWAY", 390, null, null, 390).met()).isTrue();
        assertThat(new DayInput(day, "AWAY", 390, null, null, 389).met()).isFalse();
        assertThat(new DayInput(day, "OFFICE", 450, null, null, null).met()).isFalse();
        assertThat(new DayInput(day, "LEAVE", 0, null, null, 500).met()).isFalse();
    }

    @Property
    void a_lesser_right_holds_from_the_next_month_and_never_sooner_than_five_working_days_after_being_told(
            @ForAll @IntRange(max = 60) int after) {
        var calendar = ShippedCalendars.indonesia();
        var told = LocalDate.of(2026, 10, 20).plusDays(after);
        var effect = MonthRule.effect(OCTOBER, told, calendar);
        assertThat(effect).isAfterOrEqualTo(LocalDate.of(2026, 11, 1)).isAfter(told);
        assertThat(told.plusDays(1)
                        .datesUntil(effect.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isGreaterThanOrEqualTo(5);
        if (effect.isAfter(LocalDate.of(2026, 11, 1))) {
            assertThat(calendar.isWorkingDay(effect)).isTrue();
        }
    }

    private static Proposal result(Finding finding) {
        return Proposal.valueOf(((Finding.Proposed) finding).step().result());
    }

    private static String policy(Finding finding) {
        return ((Finding.Proposed) finding).policy().id();
    }

    private static OutputInput output(int accepted, int promised, State state) {
        return output(new BigDecimal(accepted), new BigDecimal(promised), state);
    }

    private static OutputInput output(BigDecimal accepted, BigDecimal promised, State state) {
        return new OutputInput(
                1,
                OCTOBER.atEndOfMonth(),
                BigDecimal.ONE,
                promised,
                null,
                state == State.ACCEPTED ? accepted : null,
                state);
    }

    private static List<DayInput> days(int met, int due) {
        var days = new ArrayList<DayInput>();
        for (int i = 0; i < due; i++) {
            var day = OCTOBER.atDay(1).plusDays(i);
            var mode = day.getDayOfWeek() == DayOfWeek.MONDAY ? "AWAY" : "OFFICE";
            days.add(new DayInput(day, mode, 450, null, null, i < met ? 450 : 449));
        }
        return days;
    }

    private static List<DayInput> leave(int days) {
        return OCTOBER.atDay(1)
                .datesUntil(OCTOBER.atDay(1).plusDays(days))
                .map(day -> new DayInput(day, "LEAVE", 0, null, null, null))
                .toList();
    }
}
