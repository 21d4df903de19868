package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.PerformancePredicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShippedPoliciesProps {

    @Property(tries = 1000)
    void decide_by_classes_as_the_engine_does_row_by_row(@ForAll("people") Facts person) {
        for (var policy : Policies.shipped().all()) {
            assertThat(policy.decide(person)).isEqualTo(policy.decideRowByRow(person));
        }
    }

    @Property
    void give_days_exactly_to_those_whom_no_rule_refuses(@ForAll("people") Facts person) {
        for (var policy : Policies.shipped().all()) {
            var judgement = policy.judge(person);
            assertThat(judgement.decision()).isEqualTo(policy.decide(person));
            assertThat(judgement.maxDays() > 0)
                    .isEqualTo(
                            judgement.outcomes().stream().noneMatch(it -> it.answer() == RuleOutcome.Answer.REFUSED));
            assertThat(judgement.reasons()).isSorted();
        }
    }

    @Property
    void become_no_milder_in_2025(@ForAll("people") Facts person) {
        var before = People.policyOf2023().decide(person);
        var after = People.policyOf2025().decide(person);

        assertThat(after.reasons()).containsAll(before.reasons());
        assertThat(after.maxDays()).isLessThanOrEqualTo(before.maxDays());
    }

    @Example
    void answer_many_threads_at_once_from_a_cold_start() throws Exception {
        var policy = Policy.of(People.policyOf2025().file());
        var people = people().list().ofSize(500).sample();
        var alone = people.stream().map(People.policyOf2025()::decide).toList();
        var clients = new ArrayList<Callable<List<Decision>>>();
        for (int i = 0; i < 8; i++) {
            clients.add(() -> people.stream().map(policy::decide).toList());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var together : threads.invokeAll(clients)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }

    @Provide
    Arbitrary<Facts> people() {
        var known = Combinators.combine(
                        Arbitraries.of(Employment.class),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(4, 5, 7, 8, 9, 1, 2, 3, 6),
                        Arbitraries.of(PerformancePredicate.class),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.integers().greaterOrEqual(0)),
                        Arbitraries.of(DisciplineStatus.class),
                        Arbitraries.integers().between(0, 400))
                .as((a, b, c, d, e, f, g, h) -> new Facts(a, b, c, d, e, f, g, h, true, null));
        return Combinators.combine(
                        known,
                        Arbitraries.of(true, true, false),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN.pow(4))
                                .ofScale(3),
                        tasks())
                .as((facts, laptop, bandwidth, task) -> new Facts(
                        facts.employment(),
                        facts.directPublicService(),
                        facts.remoteCapacity(),
                        facts.nineBox(),
                        facts.predicate(),
                        facts.unexcusedAbsenceDays(),
                        facts.discipline(),
                        facts.monthsInPosition(),
                        laptop,
                        bandwidth,
                        task));
    }

    /** Most criteria are met, so that people remain whom none refuses. */
    @Provide
    Arbitrary<TaskCriteria> tasks() {
        var assessed = Arbitraries.of(
                Assessment.MET, Assessment.MET, Assessment.MET, Assessment.UNASSESSED, Assessment.NOT_MET);
        return Combinators.combine(assessed, assessed, assessed, assessed, assessed)
                .as(TaskCriteria::new);
    }
}
