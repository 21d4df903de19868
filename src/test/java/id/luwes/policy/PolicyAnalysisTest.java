package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Gaps, masked rows and overlaps are found before a policy takes force. */
class PolicyAnalysisTest {

    private static final String RESULT = PolicyDifference.RESULT;

    @Test
    void the_shipped_policies_leave_nobody_out_and_have_no_idle_row() {
        assertThat(Policies.shipped().all())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.findings()).as(it.id()).isEmpty());
    }

    @Test
    void whoever_is_refused_nothing_and_given_no_day_is_a_gap_told_by_an_example() {
        // Refused below 20 per cent, given days from 40 per cent on: nothing is said of those between.
        var findings =
                changed(Map.of(at("days-1", "remote_capacity"), "[40..60)")).findings();
        assertThat(findings).singleElement().satisfies(it -> {
            assertThat(it.blocks()).isTrue();
            assertThat(((PolicyFinding.NoDays) it).example().english())
                    .contains("share of the work that can be done away from the office: 20 %")
                    .contains("talent box (nine-box): 4")
                    .contains("laptop for work: available");
        });
    }

    @Test
    void a_refusal_that_asks_more_leaves_those_out_whom_it_no_longer_fits() {
        // Whoever has no laptop is refused whatever the share; whoever has one is not, below 20 per cent.
        var findings = changed(Map.of(
                        at("refusal-capacity", "laptop"), "false",
                        at("refusal-capacity", "remote_capacity"), "< 20"))
                .findings();
        assertThat(findings)
                .filteredOn(PolicyFinding::blocks)
                .singleElement()
                .satisfies(
                        it -> assertThat(((PolicyFinding.NoDays) it).example().english())
                                .contains("laptop for work: available")
                                .contains("share of the work that can be done away from the office: 0 %"));
    }

    @Test
    void a_policy_with_a_gap_answers_all_the_same_and_gives_no_day() {
        var policy = changed(Map.of(at("days-1", "remote_capacity"), "[40..60)"));
        var between = People.facts("PNS", "no", "30", "9", "SANGAT_BAIK", "0", "NONE", "60", "yes", "50");
        assertThat(policy.decide(between)).isEqualTo(new Decision(0, List.of(Decision.NO_ROW)));
        assertThat(policy.judge(between).decision()).isEqualTo(new Decision(0, List.of(Decision.NO_ROW)));
    }

    @Test
    void a_month_that_no_row_evaluates_is_a_gap() {
        var findings =
                changed(Map.of(at("evaluation-revoke", "attainment"), "< 40")).findings();
        assertThat(findings).hasSize(1).first().satisfies(it -> {
            assertThat(it.blocks()).isTrue();
            assertThat(((PolicyFinding.NoProposal) it).example().english()).contains("compliance");
        });
    }

    @Test
    void a_row_behind_one_that_fits_the_same_is_masked() {
        assertThat(changed(Map.of(at("days-1", "remote_capacity"), "[20..100]")).findings())
                .containsExactly(new PolicyFinding.Masked("days", "days-2"));
    }

    @Test
    void a_row_that_fits_no_value_that_there_can_be_fits_nobody() {
        assertThat(changed(Map.of(at("refusal-box", "nine_box"), "> 9")).findings())
                .containsExactly(new PolicyFinding.FitsNobody("refusals", "refusal-box"));
        assertThat(changed(Map.of(at("refusal-laptop", "laptop"), "not(true, false)"))
                        .findings())
                .containsExactly(new PolicyFinding.FitsNobody("refusals", "refusal-laptop"));
    }

    @Test
    void a_refusal_within_another_of_the_same_reason_is_masked_and_of_another_reason_is_not() {
        var within = Map.of(at("refusal-bandwidth", "bandwidth_mbps"), "-", at("refusal-bandwidth", "laptop"), "false");
        assertThat(changed(within).findings()).isEmpty();
        var same = new java.util.HashMap<>(within);
        same.put(at("refusal-bandwidth", RESULT), "LAPTOP");
        assertThat(changed(same).findings()).containsExactly(new PolicyFinding.Masked("refusals", "refusal-bandwidth"));
    }

    @Test
    void two_rows_of_which_neither_is_the_exception_of_the_other_are_told_with_a_case_of_both() {
        assertThat(changed(Map.of(at("evaluation-coach", "attainment"), "< 90")).findings())
                .contains(new PolicyFinding.OrderDecides(
                        "evaluation",
                        "evaluation-continue",
                        "evaluation-coach",
                        new Bilingual(
                                "capaian hasil kerja: 80 %; kepatuhan jam kerja: 95 %",
                                "attainment of outputs: 80 %; compliance with working hours: 95 %")));
    }

    private static PolicyText.Place at(String row, String column) {
        return new PolicyText.Place(row, column);
    }

    private static Policy changed(Map<PolicyText.Place, String> cells) {
        var head = new PolicyText.Head("uji", "Uji", "Test", LocalDate.of(2027, 1, 1), null, "SK 1/2027", "H");
        return Policy.of(PolicyText.written(People.policyOf2025().file(), head, List.of(), cells));
    }
}
