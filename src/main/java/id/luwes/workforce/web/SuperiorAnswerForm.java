package id.luwes.workforce.web;

import id.luwes.core.NipFault;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What BKD answers to whoever said that the recorded superior is wrong. */
public record SuperiorAnswerForm(
        @Nullable String outcome,
        @Nullable String nip,
        @Nullable String reason) {

    static final String CORRECT = "correct";
    static final String STANDS = "stands";
    static final SuperiorAnswerForm EMPTY = new SuperiorAnswerForm("", "", "");

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 300;

    Faults faults() {
        return Faults.NONE
                .andIf(!corrects() && !said(outcome).equals(STANDS), "outcome", "workforce.doubt.fault.outcome")
                .andIf(
                        corrects()
                                && !digits().isEmpty()
                                && NipFault.of(digits()).isPresent(),
                        "nip",
                        "workforce.doubt.fault.nip")
                .andIf(
                        !Letters.between(said(reason), SHORTEST_REASON, LONGEST_REASON),
                        "reason",
                        "workforce.mend.fault.reason",
                        SHORTEST_REASON,
                        LONGEST_REASON);
    }

    boolean corrects() {
        return said(outcome).equals(CORRECT);
    }

    /** The NIP of the right superior; empty leaves it to the organisation. */
    Optional<String> superior() {
        return Optional.of(digits()).filter(it -> !it.isEmpty());
    }

    private String digits() {
        return said(nip).replace(" ", "");
    }

    public static String said(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
