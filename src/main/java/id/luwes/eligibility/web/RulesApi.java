package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.access.SignedIn;
import id.luwes.eligibility.Eligibility;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicySource;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policies for programs, and what they decided of the person in whose name one asks. */
@RestController
class RulesApi {

    private final Eligibility eligibility;
    private final PolicySource source;

    RulesApi(Eligibility eligibility, PolicySource source) {
        this.eligibility = eligibility;
        this.source = source;
    }

    /**
     * A policy; its text is at {@code /policies/{id}.dmn}.
     *
     * @param validTo the last day, also where another one takes over; null until further notice
     */
    record PolicyAnswer(
            String id,
            String title,
            String instrument,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String contentHash) {}

    /** The policies, the newest first. */
    record PoliciesAnswer(List<PolicyAnswer> items) {}

    @GetMapping("/api/v1/policies")
    @Needs
    @Allow
    PoliciesAnswer policies() {
        var known = source.policies();
        return new PoliciesAnswer(
                known.all().reversed().stream().map(it -> answer(known, it)).toList());
    }

    @GetMapping("/api/v1/verdict")
    @Needs(Scope.APPLICATIONS_READ)
    @Allow(Role.EMPLOYEE)
    VerdictAnswer verdict(SignedIn person) {
        return person.employeeId()
                .flatMap(eligibility::current)
                .map(VerdictAnswer::of)
                .orElseThrow(NotFound::new);
    }

    private static PolicyAnswer answer(Policies known, Policy policy) {
        // One that never was in force tells what its file says.
        var inForce = known.inForce(policy).orElse(policy.validity());
        return new PolicyAnswer(
                policy.id(),
                policy.title().indonesian(),
                policy.basis().citation(),
                inForce.first(),
                inForce.last(),
                policy.contentHash());
    }
}
