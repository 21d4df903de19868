package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.core.Sha256;
import id.luwes.policy.Fact;
import id.luwes.policy.Judgement;
import id.luwes.policy.Policy;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.KnownFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A judgement of one person, with everything it stands on. */
record Judged(
        EmployeeId employee,
        LocalDate on,
        String policyId,
        String policyHash,
        Judgement judgement,
        List<Evidence> evidence,
        String digest) {

    static Judged of(KnownFacts known, Policy policy) {
        var evidence = Gathering.evidence(known);
        var judgement = policy.judge(Gathering.facts(evidence));
        return new Judged(
                known.employee(),
                known.on(),
                policy.id(),
                policy.contentHash(),
                judgement,
                evidence,
                digest(known, policy, judgement, evidence));
    }

    /**
     * Equal exactly when nothing on which the verdict stands has changed. The months in the position pass by
     * themselves; not they count but the date from which they are counted, and whether the result is another.
     */
    private static String digest(KnownFacts known, Policy policy, Judgement judgement, List<Evidence> evidence) {
        var since = known.of(FactKind.POSITION_SINCE).map(it -> it.value()).orElse("");
        var text = evidence.stream()
                .map(it -> it.fact() == Fact.MONTHS_IN_POSITION
                        ? "%s=%s|%s|%s".formatted(it.fact(), since, it.source(), it.observedOn())
                        : "%s=%s|%s|%s".formatted(it.fact(), it.value(), it.source(), it.observedOn()))
                .collect(Collectors.joining("\n"));
        var all = "%s\n%d %s\n%s\n%s"
                .formatted(
                        policy.contentHash(),
                        judgement.maxDays(),
                        judgement.reasons(),
                        judgement.matchedRows().entrySet().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList(),
                        text);
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    Optional<Integer> box() {
        return evidence.stream()
                .filter(it -> it.fact() == Fact.NINE_BOX)
                .map(it -> Integer.valueOf(it.value()))
                .findFirst();
    }
}
