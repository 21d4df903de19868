package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.access.SignedIn;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a decision that can be undone for some seconds. It is tried out at once, so that whoever decides is told of what
 * stands against it, and all of that is rolled back; what is kept is only the decision to come.
 */
@Component
public class DecidingWithUndo {

    private final Deciding deciding;
    private final KeepingToCome kept;
    private final TransactionTemplate transaction;
    private final Employees employees;

    DecidingWithUndo(Deciding deciding, KeepingToCome kept, TransactionTemplate transaction, Employees employees) {
        this.deciding = deciding;
        this.kept = kept;
        this.transaction = transaction;
        this.employees = employees;
    }

    /** Whether decisions can be undone here. */
    public boolean canUndo() {
        return !kept.length().isZero();
    }

    /**
     * What became of the attempt.
     *
     * @param outcome where it can be undone, {@link Deciding.Outcome.Decided} tells what will be
     * @param faster the name of somebody else who has decided just now and may still undo it; nothing is decided then
     */
    public record Attempt(Deciding.Outcome outcome, Optional<String> faster) {}

    public Attempt decide(Authority who, ApplicationId id, Choice choice, String reason) {
        if (!canUndo()) {
            return new Attempt(deciding.decide(who, id, choice, reason), Optional.empty());
        }
        var outcome = tried(who, id, choice, reason);
        return outcome instanceof Deciding.Outcome.Decided
                ? new Attempt(outcome, taken(who.person(), id, choice, reason).map(this::name))
                : new Attempt(outcome, Optional.empty());
    }

    private Optional<SignedIn> taken(SignedIn by, ApplicationId id, Choice choice, String reason) {
        return required(transaction.execute(status -> kept.take(by, id, choice, reason)));
    }

    private static <T> T required(@Nullable T result) {
        if (result == null) {
            throw new IllegalStateException("A transaction gave nothing.");
        }
        return result;
    }

    /** What would become of it now; only the news that somebody else has to decide is kept. */
    private Deciding.Outcome tried(Authority who, ApplicationId id, Choice choice, String reason) {
        return required(transaction.execute(status -> {
            var outcome = deciding.decide(who, id, choice, reason);
            if (outcome instanceof Deciding.Outcome.Decided) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private String name(SignedIn other) {
        return other.employeeId().flatMap(employees::find).map(Employee::name).orElse("");
    }

    /** Undoes those that are not carried out yet; gives how many. */
    public int undo(SignedIn by, Collection<Long> ids) {
        return kept.undo(by, ids);
    }

    /** Whoever decided has read that these could not be carried out. */
    public void read(SignedIn by, Collection<Long> ids) {
        kept.read(by, ids);
    }

    /** Carries out what is due, of whomever, and gives what the reader can undo or must be told of. */
    public List<DecisionToCome> of(SignedIn reader) {
        return canUndo() ? kept.of(reader) : List.of();
    }
}
