package id.luwes.eligibility.web;

import id.luwes.policy.Policy;
import java.util.List;

/** The policies, the newest first. */
public record PoliciesPage(List<Policy> policies) {

    public PoliciesPage {
        policies = List.copyOf(policies);
    }
}
