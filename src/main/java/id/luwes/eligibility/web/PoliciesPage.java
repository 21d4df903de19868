package id.luwes.eligibility.web;

import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.web.Wording;
import java.util.List;

/** The policies, the newest first. */
public record PoliciesPage(Policies known) {

    public List<Policy> policies() {
        return known.all().reversed();
    }

    /** From when to when it is in force, where another one may take over. */
    public String validity(Wording words, Policy policy) {
        return PolicyPage.validity(words, known.inForce(policy));
    }
}
