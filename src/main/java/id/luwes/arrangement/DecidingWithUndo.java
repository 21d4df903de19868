package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on applications so that it can be undone for some seconds. */
@Component
public class DecidingWithUndo implements Undoable {

    static final String KIND = "application";

    private static final String CONSENT = "consent";

    private final Deciding deciding;
    private final Undoing undoing;
    private final Applications applications;
    private final Employees employees;

    DecidingWithUndo(Deciding deciding, Undoing undoing, Applications applications, Employees employees) {
        this.deciding = deciding;
        this.undoing = undoing;
        this.applications = applications;
        this.employees = employees;
    }

    /** Whether decisions can be undone here. */
    public boolean canUndo() {
        return undoing.canUndo();
    }

    public Undoing.Attempt<Deciding.Outcome> decide(Authority who, ApplicationId id, Choice choice, String reason) {
        return undoing.decide(
                who,
                () -> deciding.decide(who, id, choice, reason),
                Deciding.Outcome.Decided.class::isInstance,
                done -> new Wish(KIND, id.value(), word(choice, done), Map.of("reason", reason), applicant(id)));
    }

    /** Whoever agrees as one of several is told no more than that. */
    private static String word(Choice choice, Deciding.Outcome done) {
        return done instanceof Deciding.Outcome.Decided decided
                        && decided.application() instanceof Application.Submitted
                ? CONSENT
                : choice.name().toLowerCase(Locale.ROOT);
    }

    private static Choice choice(Wish wish) {
        return wish.choice().equals(CONSENT)
                ? Choice.APPROVE
                : Choice.valueOf(wish.choice().toUpperCase(Locale.ROOT));
    }

    private String applicant(ApplicationId id) {
        return Optional.ofNullable(applications.applicants(List.of(id)).get(id))
                .flatMap(employees::find)
                .map(Employee::name)
                .orElse("");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "arrangement.undo";
    }

    @Override
    public String address(long subject) {
        return "/applications/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        return switch (deciding.decide(who, new ApplicationId(wish.subject()), choice(wish), wish.said("reason"))) {
            case Deciding.Outcome.Decided decided -> Optional.empty();
            case Deciding.Outcome.AlreadyClosed closed -> Optional.of("closed");
            case Deciding.Outcome.NotYours notYours -> Optional.of("not-yours");
            case Deciding.Outcome.ReasonMissing missing -> Optional.of("reason");
            case Deciding.Outcome.OnlyTheUnitHead head -> Optional.of("unit-head");
            case Deciding.Outcome.NoLongerAllowed no -> Optional.of("not-allowed");
            case Deciding.Outcome.SuperiorDoubted doubted -> Optional.of("doubted");
        };
    }
}
