package id.luwes.objection;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.objection.DecidingObjection.Outcome;
import id.luwes.workforce.Employees;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on objections so that it can be undone for some seconds. */
@Component
public class DecidingObjectionWithUndo implements Undoable {

    static final String KIND = "formal-objection";

    private final DecidingObjection deciding;
    private final Undoing undoing;
    private final FormalObjections objections;
    private final Employees employees;

    DecidingObjectionWithUndo(
            DecidingObjection deciding, Undoing undoing, FormalObjections objections, Employees employees) {
        this.deciding = deciding;
        this.undoing = undoing;
        this.objections = objections;
        this.employees = employees;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    /** @throws id.luwes.web.Refusal where another member has just decided and may still undo it */
    public Outcome decide(Authority who, long id, Ending ending, String reasons) {
        return undoing.decide(
                        who,
                        () -> deciding.decide(who, id, ending, reasons),
                        DecidingObjectionWithUndo::isDone,
                        done -> new Wish(KIND, id, ending.word(), Map.of("words", reasons), name(id)))
                .orRefuse();
    }

    private static boolean isDone(Outcome outcome) {
        return outcome == Outcome.DECIDED || outcome == Outcome.PROPOSED;
    }

    private String name(long id) {
        return objections
                .find(id)
                .map(it -> employees.nameOf(it.facts().employee()))
                .orElse("");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "objection.undo";
    }

    @Override
    public String address(long subject) {
        return "/objections/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        var ending = Ending.of(wish.choice()).orElseThrow();
        return switch (deciding.decide(who, wish.subject(), ending, wish.said("words"))) {
            case DECIDED, PROPOSED -> Optional.empty();
            case NOT_OPEN -> Optional.of("closed");
            case NOT_YOURS, NO_PARTS -> Optional.of("not-yours");
        };
    }
}
