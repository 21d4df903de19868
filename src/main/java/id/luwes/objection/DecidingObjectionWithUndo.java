package id.luwes.objection;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.objection.DecidingObjection.Outcome;
import id.luwes.workforce.Employees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on objections so that it can be undone for some seconds. */
@Component
public class DecidingObjectionWithUndo implements Undoable {

    static final String KIND = "formal-objection";

    private static final String WORDS = "words";

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
    public Outcome decide(Authority who, long id, BodyWord word) {
        return undoing.decide(
                        who,
                        () -> deciding.decide(who, id, word),
                        DecidingObjectionWithUndo::isDone,
                        done -> new Wish(KIND, id, word.ending().word(), said(word), name(id)))
                .orRefuse();
    }

    /** The findings stand by their names beside the reasons. */
    private static Map<String, String> said(BodyWord word) {
        var said = new HashMap<>(word.findings().kept());
        said.put(WORDS, word.reasons());
        return said;
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
        var word = new BodyWord(ending, wish.said(WORDS), Findings.of(wish.said()));
        return switch (deciding.decide(who, wish.subject(), word)) {
            case DECIDED, PROPOSED -> Optional.empty();
            case NOT_OPEN -> Optional.of("closed");
            case NOT_YOURS, NO_PARTS, NO_FACTS -> Optional.of("not-yours");
        };
    }
}
