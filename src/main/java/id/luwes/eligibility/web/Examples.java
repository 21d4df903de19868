package id.luwes.eligibility.web;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.PerformancePredicate;
import id.luwes.eligibility.Cases;
import id.luwes.policy.Fact;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Examples that the policy itself judges: for a rule, two neighbouring values of which it refuses one. */
final class Examples {

    private Examples() {}

    /** The values of a fact on both sides of a rule. */
    record Pair(Fact fact, String refused, String passed) {}

    /** The pair of neighbours nearest to the rule's border; empty for a rule that asks more than one fact. */
    static Optional<Pair> of(Policy policy, Rule rule) {
        if (rule.facts().size() != 1) {
            return Optional.empty();
        }
        var fact = rule.facts().getFirst();
        var values = values(fact);
        return IntStream.range(1, values.size())
                .boxed()
                .flatMap(at -> Stream.of(
                        new Pair(fact, values.get(at - 1), values.get(at)),
                        new Pair(fact, values.get(at), values.get(at - 1))))
                .filter(it -> Cases.refuses(policy, rule, fact, it.refused())
                        && !Cases.refuses(policy, rule, fact, it.passed()))
                .findFirst();
    }

    private static List<String> values(Fact fact) {
        return switch (fact) {
            case EMPLOYMENT -> List.of("PNS", "PPPK");
            case DIRECT_PUBLIC_SERVICE, LAPTOP -> List.of("no", "yes");
            case TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION ->
                Arrays.stream(Assessment.values()).map(Enum::name).toList();
            case PREDICATE ->
                Arrays.stream(PerformancePredicate.values()).map(Enum::name).toList();
            case DISCIPLINE ->
                Arrays.stream(DisciplineStatus.values()).map(Enum::name).toList();
            case NINE_BOX -> numbers(1, 9);
            case REMOTE_CAPACITY -> numbers(0, 100);
            case UNEXCUSED_ABSENCE_DAYS -> numbers(0, 60);
            case MONTHS_IN_POSITION -> numbers(0, 60);
            case BANDWIDTH_MBPS ->
                IntStream.rangeClosed(0, 1_000)
                        .mapToObj(it -> it / 10 + "." + it % 10)
                        .toList();
        };
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
