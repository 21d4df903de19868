package id.luwes.attendance;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.attendance.RulingOnCorrections.Outcome;
import id.luwes.workforce.Employees;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rules on corrections so that it can be undone for some seconds. */
@Component
public class RulingOnCorrectionsWithUndo implements Undoable {

    static final String KIND = "correction";

    private static final String ACCEPT = "accept";

    private final RulingOnCorrections ruling;
    private final Undoing undoing;
    private final Corrections corrections;
    private final Employees employees;

    RulingOnCorrectionsWithUndo(
            RulingOnCorrections ruling, Undoing undoing, Corrections corrections, Employees employees) {
        this.ruling = ruling;
        this.undoing = undoing;
        this.corrections = corrections;
        this.employees = employees;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    public Outcome rule(Authority who, CorrectionId id, boolean accepts, String word) {
        return undoing.decide(
                        who,
                        () -> ruling.rule(who, id, accepts, word),
                        Outcome.Ruled.class::isInstance,
                        done -> new Wish(KIND, id.value(), accepts ? ACCEPT : "refuse", Map.of("word", word), name(id)))
                .orRefuse();
    }

    private String name(CorrectionId id) {
        return corrections.find(id).map(it -> employees.nameOf(it.employee())).orElse("");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "attendance.undo";
    }

    @Override
    public String address(long subject) {
        return "/attendance/corrections/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        var accepts = wish.choice().equals(ACCEPT);
        return switch (ruling.rule(who, new CorrectionId(wish.subject()), accepts, wish.said("word"))) {
            case Outcome.Ruled ruled -> Optional.empty();
            case Outcome.RuledAlready already -> Optional.of("closed");
            case Outcome.WordMissing missing -> Optional.of("broken");
            case Outcome.NotYours notYours -> Optional.of("not-yours");
        };
    }
}
