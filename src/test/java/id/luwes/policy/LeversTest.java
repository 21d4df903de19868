package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.policy.PolicyText.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What can be moved in a policy, and what is written then. */
class LeversTest {

    private final Policy policy = People.policyOf2025();

    @Test
    void the_numbers_of_a_policy_are_its_levers() {
        assertThat(policy.levers())
                .extracting(Lever::key)
                .containsExactly(
                        "refusal-box",
                        "unexcused_absence_days.2",
                        "bandwidth_mbps.10",
                        "remote_capacity.20",
                        "remote_capacity.40",
                        "months_in_position.6",
                        "days-1",
                        "days-2");
    }

    @Test
    void a_number_that_stands_in_several_rows_moves_in_all_of_them() {
        assertThat(policy.moved(numbers(Map.of("remote_capacity.20", new BigDecimal("25")))))
                .isEqualTo(Map.of(
                        new Place("refusal-capacity", "remote_capacity"), "< 25",
                        new Place("days-1", "remote_capacity"), "[25..40)"));
    }

    @Test
    void where_all_numbers_end_nothing_can_be_moved() {
        assertThat(bound("remote_capacity.40").most()).isEqualByComparingTo("100");
        assertThat(policy.levers()).extracting(Lever::key).doesNotContain("remote_capacity.100");
        assertThat(bound("unexcused_absence_days.2").most()).isEqualByComparingTo("10");
        assertThat(bound("bandwidth_mbps.10").most()).isEqualByComparingTo("30");
    }

    @Test
    void boxes_and_days_are_written_as_they_were() {
        var positions = new LeverPositions(
                Map.of("days-2", BigDecimal.ONE), Map.of("refusal-box", new TreeSet<>(List.of(4, 5, 6, 8, 9))));
        assertThat(policy.moved(positions))
                .isEqualTo(Map.of(
                        new Place("refusal-box", "nine_box"), "not(4, 5, 6, 8, 9)",
                        new Place("days-2", PolicyDifference.RESULT), "1"));
    }

    @Test
    void what_stands_where_it_stood_is_not_written() {
        assertThat(policy.moved(LeverPositions.UNMOVED)).isEmpty();
        assertThat(policy.moved(numbers(Map.of("bandwidth_mbps.10", new BigDecimal("10.0")))))
                .isEmpty();
    }

    @Test
    void a_bound_may_not_pass_the_next_one_of_the_same_fact() {
        var positions = numbers(Map.of("remote_capacity.20", new BigDecimal("40")));
        assertThat(positions.passedBy(bound("remote_capacity.20"), policy.levers()))
                .contains(bound("remote_capacity.40"));
        assertThat(LeverPositions.UNMOVED.passedBy(bound("remote_capacity.20"), policy.levers()))
                .isEmpty();
    }

    private static LeverPositions numbers(Map<String, BigDecimal> numbers) {
        return new LeverPositions(numbers, Map.of());
    }

    private Lever.Bound bound(String key) {
        return policy.levers().stream()
                .filter(it -> it.key().equals(key))
                .map(Lever.Bound.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
