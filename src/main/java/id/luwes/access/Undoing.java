package id.luwes.access;

import id.luwes.web.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a decision that can be undone for some seconds. It is tried out at once, so that whoever decides is told of what
 * stands against it, and all of that is rolled back; what is kept is only the decision to come.
 */
@Component
public class Undoing {

    private final DecisionsToCome decisions;
    private final CarryingOut carryingOut;
    private final UndoTime time;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Undoing(
            DecisionsToCome decisions,
            CarryingOut carryingOut,
            UndoTime time,
            TransactionTemplate transaction,
            Clock clock) {
        this.decisions = decisions;
        this.carryingOut = carryingOut;
        this.time = time;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether decisions can be undone here. */
    public boolean canUndo() {
        return !time.length().isZero();
    }

    /**
     * What became of the attempt.
     *
     * @param outcome where it can be undone, what will be
     * @param faster the name of somebody else who has decided just now and may still undo it; nothing is decided then
     */
    public record Attempt<O>(O outcome, Optional<String> faster) {

        /** The outcome, where nobody else was faster. */
        public O orRefuse() {
            if (faster.isPresent()) {
                throw Refusal.conflict("access.undo.faster", faster.get()).leadingTo("/inbox", "access.undo.inbox");
            }
            return outcome;
        }
    }

    /**
     * Decides, or keeps the decision for as long as it can be undone.
     *
     * @param deciding does it at once
     * @param decided whether an outcome means that it is done
     * @param wish what is kept of such an outcome
     */
    public <O> Attempt<O> decide(
            Authority who, Supplier<O> deciding, Predicate<O> decided, Function<O, Undoable.Wish> wish) {
        if (!canUndo()) {
            return new Attempt<>(deciding.get(), Optional.empty());
        }
        var outcome = tried(deciding, decided);
        return new Attempt<>(
                outcome, decided.test(outcome) ? taken(who.person(), wish.apply(outcome)) : Optional.empty());
    }

    /**
     * The same for a decision that answers nothing: what stands against it is thrown.
     *
     * @param wish what is kept of it
     */
    public void decide(Authority who, Runnable deciding, Supplier<Undoable.Wish> wish) {
        decide(
                        who,
                        () -> {
                            deciding.run();
                            return true;
                        },
                        it -> it,
                        done -> wish.get())
                .orRefuse();
    }

    private Optional<String> taken(SignedIn by, Undoable.Wish wish) {
        var now = clock.instant();
        return required(transaction.execute(status -> decisions.take(by, wish, now, now.plus(time.length()))));
    }

    /** What would become of it now; of what fails the news is kept, such as that somebody else has to decide. */
    private <O> O tried(Supplier<O> deciding, Predicate<O> decided) {
        return required(transaction.execute(status -> {
            var outcome = deciding.get();
            if (decided.test(outcome)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private static <T> T required(@Nullable T result) {
        if (result == null) {
            throw new IllegalStateException("A transaction gave nothing.");
        }
        return result;
    }

    /** Undoes those that are not carried out yet; gives how many. */
    public int undo(SignedIn by, Collection<Long> ids) {
        return decisions.undo(by, ids, clock.instant());
    }

    /** Whoever decided has read that these could not be carried out. */
    public void read(SignedIn by, Collection<Long> ids) {
        decisions.read(by, ids);
    }

    /** Carries out what is due, of whomever, and gives what the reader can undo or must be told of. */
    public List<DecisionToCome> of(SignedIn reader) {
        return canUndo() ? carryingOut.dueAndOf(reader.account()) : List.of();
    }
}
