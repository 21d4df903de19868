package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.eligibility.Objection.Outcome;
import id.luwes.workforce.Scope;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers objections so that it can be undone for some seconds. */
@Component
public class AnsweringObjectionsWithUndo implements Undoable {

    static final String KIND = "objection";

    private final AnsweringObjections answering;
    private final Undoing undoing;
    private final Objections objections;

    AnsweringObjectionsWithUndo(AnsweringObjections answering, Undoing undoing, Objections objections) {
        this.answering = answering;
        this.undoing = undoing;
        this.objections = objections;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    public void answer(Authority who, long objection, Outcome outcome, String words) {
        undoing.decide(
                who,
                () -> answering.answer(who, objection, outcome, words),
                () -> new Wish(
                        KIND,
                        objection,
                        outcome.name().toLowerCase(Locale.ROOT),
                        Map.of("words", words),
                        name(who, objection)));
    }

    private String name(Authority who, long objection) {
        return objections
                .find(Scope.of(who, Role.BKD), objection)
                .map(Objection::name)
                .orElse("");
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
        return "/eligibility/objections";
    }

    /** What stands against it is thrown, and told by {@link Undoing}'s own words. */
    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        answering.answer(
                who, wish.subject(), Outcome.valueOf(wish.choice().toUpperCase(Locale.ROOT)), wish.said("words"));
        return Optional.empty();
    }
}
