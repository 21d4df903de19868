package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.evaluation.Confirming.Outcome;
import id.luwes.policy.Proposal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on evaluations so that it can be undone for some seconds. */
@Component
public class ConfirmingWithUndo implements Undoable {

    static final String KIND = "evaluation";

    private final Confirming confirming;
    private final Undoing undoing;
    private final Evaluations evaluations;

    ConfirmingWithUndo(Confirming confirming, Undoing undoing, Evaluations evaluations) {
        this.confirming = confirming;
        this.undoing = undoing;
        this.evaluations = evaluations;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    /** @param number of the proposal that the person has seen */
    public Outcome rule(Authority who, EvaluationId id, int number, Proposal outcome, String reason) {
        var said = Map.of("number", Integer.toString(number), "reason", reason);
        return undoing.decide(
                        who,
                        () -> confirming.rule(who, id, number, outcome, reason),
                        Outcome.Ruled.class::isInstance,
                        done -> new Wish(
                                KIND,
                                id.value(),
                                outcome.name().toLowerCase(Locale.ROOT),
                                said,
                                evaluations.nameOf(id)))
                .orRefuse();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "evaluation.undo";
    }

    @Override
    public String address(long subject) {
        return "/evaluations/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        return switch (confirming.rule(
                who,
                new EvaluationId(wish.subject()),
                Integer.parseInt(wish.said("number")),
                Proposal.valueOf(wish.choice().toUpperCase(Locale.ROOT)),
                wish.said("reason"))) {
            case Outcome.Ruled ruled -> Optional.empty();
            case Outcome.AlreadyRuled already -> Optional.of("closed");
            case Outcome.NewFigures changed -> Optional.of("changed");
            case Outcome.CorrectionsWait wait -> Optional.of("changed");
            case Outcome.NotYours notYours -> Optional.of("not-yours");
            case Outcome.ReasonMissing missing -> Optional.of("broken");
        };
    }
}
