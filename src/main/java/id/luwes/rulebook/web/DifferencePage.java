package id.luwes.rulebook.web;

import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.web.Choice;
import java.util.List;
import java.util.Optional;

/**
 * A version of a policy beside another one that the reader chooses.
 *
 * @param back where the version itself is read
 * @param with the other; empty where there is none to choose
 */
public record DifferencePage(Policy policy, String back, Policies known, Optional<Policy> with) {

    static final String TEMPLATE = "rulebook/difference-page";

    /** Those that it can be compared with, the newest first. */
    public List<Choice> choices() {
        return others(policy, known).stream()
                .map(it -> new Choice(it.id(), it.id()))
                .toList();
    }

    public Optional<DifferenceView> difference() {
        return with.map(it -> new DifferenceView(it, policy));
    }

    /** The one that was chosen, or the one before it, or whichever there is. */
    static Optional<Policy> chosen(Policy policy, Policies known, String with) {
        var others = others(policy, known);
        return others.stream()
                .filter(it -> it.id().equals(with))
                .findFirst()
                .or(() -> others.stream()
                        .filter(it ->
                                it.validity().first().isBefore(policy.validity().first()))
                        .findFirst())
                .or(() -> others.stream().findFirst());
    }

    private static List<Policy> others(Policy policy, Policies known) {
        return known.all().reversed().stream()
                .filter(it -> !it.contentHash().equals(policy.contentHash()))
                .toList();
    }
}
