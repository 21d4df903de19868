package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.eligibility.Verdict;
import id.luwes.policy.Policies;
import id.luwes.policy.PolicySource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The right by the verdict in force; whoever was never judged has none. */
@Component
class VerdictRights implements Rights {

    private final Eligibility eligibility;
    private final PolicySource policies;

    VerdictRights(Eligibility eligibility, PolicySource policies) {
        this.eligibility = eligibility;
        this.policies = policies;
    }

    @Override
    public Right of(EmployeeId person) {
        return right(eligibility.current(person), policies.policies());
    }

    @Override
    public Map<EmployeeId, Right> all(Collection<EmployeeId> people) {
        var verdicts = eligibility.current(people);
        var known = policies.policies();
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> right(Optional.ofNullable(verdicts.get(it)), known)));
    }

    private static Right right(Optional<Verdict> current, Policies known) {
        return current.map(verdict -> right(verdict, ground(verdict, known)))
                .orElseGet(() -> new Right(false, 0, OptionalLong.empty()));
    }

    private static Right right(Verdict verdict, Ground ground) {
        return new Right(
                verdict.eligible(),
                verdict.days().ordinary(),
                verdict.days().lifts(),
                OptionalLong.of(verdict.id().value()),
                verdict.reasons(),
                source(verdict, ground),
                Optional.of(ground));
    }

    /** The policy of the verdict, and its row that gave the days. */
    private static Ground ground(Verdict verdict, Policies known) {
        var row = known.byId(verdict.policyId())
                .filter(it -> it.contentHash().equals(verdict.policyHash()))
                .flatMap(it -> it.days().stream()
                        .filter(step -> step.row().equals(verdict.daysRow()))
                        .findFirst())
                .map(it -> new Ground.Row(it.row(), verdict.policyDays(), it.basis(), it.exampleThreshold()));
        return new Ground(verdict.policyId(), verdict.policyHash(), row);
    }

    /** The cap where it is less than the policy gives, else the row of the policy that gives so many days. */
    private static QuotaSource.Named source(Verdict verdict, Ground ground) {
        if (verdict.days().ordinary() < verdict.policyDays()) {
            return QuotaSource.Named.CAP;
        }
        return ground.row().map(it -> cited(ground.policy(), it)).orElse(QuotaSource.Named.CAP);
    }

    private static QuotaSource.Named cited(String policy, Ground.Row row) {
        return new QuotaSource.Named(
                row.example() ? QuotaSource.POLICY_EXAMPLE : QuotaSource.POLICY,
                List.of(policy, row.basis().citation()));
    }
}
