package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.workforce.Employees;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on single days so that it can be undone for some seconds. */
@Component
public class DecidingDaysWithUndo implements Undoable {

    static final String KIND = "day";

    private static final String GRANT = "grant";

    private final DecidingDays deciding;
    private final Undoing undoing;
    private final DayChanges changes;
    private final Employees employees;

    DecidingDaysWithUndo(DecidingDays deciding, Undoing undoing, DayChanges changes, Employees employees) {
        this.deciding = deciding;
        this.undoing = undoing;
        this.changes = changes;
        this.employees = employees;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    public DecidingDays.Outcome rule(Authority who, DayChangeId id, boolean grants, String word) {
        return undoing.decide(
                        who,
                        () -> decide(who, id, grants, word),
                        DecidingDaysWithUndo::isDecided,
                        done -> new Wish(KIND, id.value(), grants ? GRANT : "refuse", Map.of("word", word), name(id)))
                .orRefuse();
    }

    private String name(DayChangeId id) {
        return changes.find(id).map(it -> employees.nameOf(it.employee())).orElse("");
    }

    private DecidingDays.Outcome decide(Authority who, DayChangeId id, boolean grants, String word) {
        return grants ? deciding.grant(who, id, word) : deciding.refuse(who, id, word);
    }

    private static boolean isDecided(DecidingDays.Outcome outcome) {
        return outcome instanceof DecidingDays.Outcome.Granted || outcome instanceof DecidingDays.Outcome.Refused;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "arrangement.days.undo";
    }

    @Override
    public String address(long subject) {
        return "/days/waiting/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        var id = new DayChangeId(wish.subject());
        return switch (decide(who, id, wish.choice().equals(GRANT), wish.said("word"))) {
            case DecidingDays.Outcome.Granted done -> Optional.empty();
            case DecidingDays.Outcome.Refused done -> Optional.empty();
            case DecidingDays.Outcome.AlreadyClosed closed -> Optional.of("closed");
            case DecidingDays.Outcome.NotYours notYours -> Optional.of("not-yours");
            case DecidingDays.Outcome.ReasonMissing missing -> Optional.of("changed");
            case DecidingDays.Outcome.OnlyTheUnitHead head -> Optional.of("changed");
            case DecidingDays.Outcome.NoLongerAllowed no -> Optional.of("changed");
        };
    }
}
