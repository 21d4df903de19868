package id.luwes.arrangement;

import id.luwes.policy.Policy;
import id.luwes.rulebook.Publication;
import java.util.List;

/**
 * The version of a policy that judges today.
 *
 * @param before the policy from which it took over
 * @param published by whom, and what they chose for agreements that it breaks
 */
record VersionInForce(Policy policy, Policy before, Publication published) {

    /** What a decision under it stands on, as it is cited: the articles of the rows that refuse, or of the row that gives the days. */
    String cited(int days, List<String> reasons) {
        var refusing = policy.rules().stream()
                .filter(it -> reasons.contains(it.code()))
                .map(it -> it.basis().citation());
        var giving = policy.days().stream()
                .filter(it -> it.result().equals(Integer.toString(days)))
                .map(it -> it.basis().citation())
                .limit(1);
        var articles = (reasons.isEmpty() ? giving : refusing).distinct().toList();
        return policy.id()
                + ": "
                + String.join("; ", articles.isEmpty() ? List.of(policy.basis().citation()) : articles);
    }
}
