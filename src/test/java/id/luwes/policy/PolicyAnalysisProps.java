package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the analysis says of tables is what judging does with people. */
class PolicyAnalysisProps {

    private static final Map<Map<PolicyText.Place, String>, Policy> COMPILED = new ConcurrentHashMap<>();

    /** Some cells of the shares: below which one is refused, and what gives days. */
    record Shares(int refusedBelow, int from, int to) {

        Policy policy() {
            var cells = new HashMap<PolicyText.Place, String>();
            cells.put(new PolicyText.Place("refusal-capacity", "remote_capacity"), "< " + refusedBelow);
            cells.put(new PolicyText.Place("days-1", "remote_capacity"), "[%d..%d]".formatted(from, to));
            cells.put(new PolicyText.Place("days-2", "remote_capacity"), "> " + to);
            return COMPILED.computeIfAbsent(cells, it -> {
                var head = new PolicyText.Head("uji", "Uji", "Test", LocalDate.of(2027, 1, 1), null, "SK 1/2027", "H");
                return Policy.of(PolicyText.written(People.policyOf2025().file(), head, List.of(), it));
            });
        }

        boolean leavesOut(int share) {
            return share >= refusedBelow && share < from;
        }
    }

    @Property(tries = 150)
    void a_gap_is_found_where_there_is_one_and_nowhere_else(
            @ForAll("shares") Shares shares, @ForAll @IntRange(max = 100) int share) {
        var policy = shares.policy();
        boolean gap = shares.refusedBelow() < shares.from();
        assertThat(policy.findings().stream().anyMatch(PolicyFinding.NoDays.class::isInstance))
                .isEqualTo(gap);
        var person =
                People.facts("PNS", "no", String.valueOf(share), "9", "SANGAT_BAIK", "0", "NONE", "60", "yes", "50");
        assertThat(policy.decide(person).reasons().contains(Decision.NO_ROW)).isEqualTo(shares.leavesOut(share));
    }

    @Property(tries = 300)
    void a_policy_that_may_take_force_answers_for_everybody(
            @ForAll("shares") Shares shares,
            @ForAll("people") Facts person,
            @ForAll("figures") List<BigDecimal> month) {
        var policy = shares.policy();
        if (policy.findings().stream().noneMatch(PolicyFinding::blocks)) {
            assertThat(policy.decide(person).reasons()).doesNotContain(Decision.NO_ROW);
            assertThat(policy.evaluate(month.getFirst(), month.getLast())).isNotNull();
        }
    }

    @Provide
    Arbitrary<Shares> shares() {
        var tens = Arbitraries.integers().between(1, 9).map(it -> it * 10);
        return Combinators.combine(tens, tens, tens)
                .as((below, one, other) -> new Shares(below, Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<Facts> people() {
        return new ShippedPoliciesProps().people();
    }

    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(130))
                .ofScale(2)
                .list()
                .ofSize(2);
    }
}
