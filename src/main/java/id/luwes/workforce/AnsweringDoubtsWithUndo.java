package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers that the recorded superior is right so that it can be undone for some seconds. To name another one is to mend the
 * record, which is mended again where that was wrong.
 */
@Component
public class AnsweringDoubtsWithUndo implements Undoable {

    static final String KIND = "doubt";

    private final AnsweringDoubts answering;
    private final Undoing undoing;
    private final SuperiorDoubts doubts;

    AnsweringDoubtsWithUndo(AnsweringDoubts answering, Undoing undoing, SuperiorDoubts doubts) {
        this.answering = answering;
        this.undoing = undoing;
        this.doubts = doubts;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    public void stands(Authority who, long doubt, String reason) {
        undoing.decide(
                who,
                () -> answering.stands(who, doubt, reason),
                () -> new Wish(KIND, doubt, "stands", Map.of("reason", reason), name(who, doubt)));
    }

    private String name(Authority who, long doubt) {
        return doubts.find(Scope.of(who, Role.BKD), doubt)
                .map(it -> it.employee().name())
                .orElse("");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "workforce.undo";
    }

    @Override
    public String address(long subject) {
        return "/people/doubts";
    }

    /** What stands against it is thrown. */
    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        answering.stands(who, wish.subject(), wish.said("reason"));
        return Optional.empty();
    }
}
