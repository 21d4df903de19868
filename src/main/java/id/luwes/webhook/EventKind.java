package id.luwes.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What another server can be told of. */
public enum EventKind {
    APPLICATION_SUBMITTED,
    APPLICATION_APPROVED,
    APPLICATION_REFUSED,
    APPLICATION_RETURNED,
    APPLICATION_WITHDRAWN,
    APPLICATION_CONSENTED,
    AGREEMENT_ENDED,
    AGREEMENT_REDUCED,
    AGREEMENT_REVOKED,
    AGREEMENT_PAUSED,
    AGREEMENT_RESUMED,
    AGREEMENT_RESTORED,
    OBJECTION_RAISED,
    OBJECTION_WITHDRAWN,
    OBJECTION_DECIDED,
    OPINION_ASKED,
    OPINION_GIVEN,
    OUTPUT_DELIVERED,
    OUTPUT_ACCEPTED,
    OUTPUT_RETURNED,
    VERDICT_CHANGED,
    POLICY_PUBLISHED,
    REGIME_PUBLISHED,
    REGIME_ENDED,
    EMERGENCY_DECLARED;

    /** As messages name it, such as {@code application.submitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Optional<EventKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** What the number in a message is one of. */
    String subject() {
        return word().substring(0, word().indexOf('.'));
    }
}
