package id.luwes.arrangement.web;

import id.luwes.arrangement.ApplicationId;
import java.util.List;
import java.util.stream.Stream;

/** What the superior sends from the list: which cases, and the decision on all of them. */
public record TogetherForm(List<String> application, String decision, String reason) {

    public TogetherForm {
        application = application == null ? List.of() : List.copyOf(application);
        decision = decision == null ? "" : decision;
        reason = reason == null ? "" : reason;
    }

    static final TogetherForm EMPTY = new TogetherForm(List.of(), "", "");

    DecisionForm decided() {
        return new DecisionForm(decision, reason);
    }

    boolean chose(ApplicationId id) {
        return application.contains(id.toString());
    }

    /** As many as a page holds; whatever is no number is none of them. */
    Stream<ApplicationId> ids(int most) {
        return application.stream()
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .distinct()
                .limit(most)
                .map(it -> new ApplicationId(Long.parseLong(it)));
    }
}
