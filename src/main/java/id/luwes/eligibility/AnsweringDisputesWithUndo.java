package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers that a disputed fact stands so that it can be undone for some seconds. To record another value is to record a fact,
 * which is recorded again where that was wrong.
 */
@Component
public class AnsweringDisputesWithUndo implements Undoable {

    static final String KIND = "fact-dispute";

    private final AnsweringDisputes answering;
    private final Undoing undoing;
    private final FactDisputes disputes;

    AnsweringDisputesWithUndo(AnsweringDisputes answering, Undoing undoing, FactDisputes disputes) {
        this.answering = answering;
        this.undoing = undoing;
        this.disputes = disputes;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    public void stands(Authority who, long dispute, String reason) {
        undoing.decide(
                who,
                () -> answering.stands(who, dispute, reason),
                () -> new Wish(KIND, dispute, "stands", Map.of("reason", reason), name(dispute)));
    }

    private String name(long dispute) {
        return disputes.find(dispute).map(FactDispute::name).orElse("");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "eligibility.undo";
    }

    @Override
    public String address(long subject) {
        return "/eligibility/disputes/" + subject;
    }

    /** What stands against it is thrown. */
    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        answering.stands(who, wish.subject(), wish.said("reason"));
        return Optional.empty();
    }
}
