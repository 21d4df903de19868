package id.luwes.access;

import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out decisions that can no longer be undone, each in a transaction of its own and checked once more as if it were
 * taken at that moment. Whoever reads comes before the round, so that nobody sees an older state than is due; what a
 * server left undone when it died is done by the next.
 */
@Component
class CarryingOut {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);

    /** No account has this number. */
    private static final long NOBODY = 0;

    private final DecisionsToCome decisions;
    private final UndoableKinds kinds;
    private final Authorities authorities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CarryingOut(
            DecisionsToCome decisions,
            UndoableKinds kinds,
            Authorities authorities,
            TransactionTemplate transaction,
            Clock clock) {
        this.decisions = decisions;
        this.kinds = kinds;
        this.authorities = authorities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Carries out all that is due in the current agency; gives those of one account that are left to be told of. */
    List<DecisionToCome> dueAndOf(long account) {
        var now = clock.instant();
        var found = decisions.dueOrOf(account, now);
        var due = found.stream().filter(it -> it.isDue(now)).toList();
        if (due.isEmpty()) {
            return found;
        }
        due.forEach(it -> carryOut(it.id()));
        return decisions.dueOrOf(account, now).stream()
                .filter(it -> it.by().account() == account && !it.isDue(now))
                .toList();
    }

    private void carryOut(long id) {
        try {
            transaction.executeWithoutResult(
                    status -> decisions.lockDue(id, clock.instant()).ifPresent(this::carryOut));
        } catch (TransientDataAccessException busy) {
            LOG.warn("Decision {} to come waits for the next round.", id, busy);
        } catch (NotFound gone) {
            fail(id, "not-yours");
        } catch (Refusal refused) {
            fail(id, "closed");
        } catch (RuntimeException broken) {
            // It must not keep everybody's pages away; whoever decided is told, and can decide again.
            LOG.error("Decision {} to come could not be carried out.", id, broken);
            fail(id, "broken");
        }
    }

    private void carryOut(DecisionToCome decision) {
        var who = authorities.of(decision.by());
        Optional<String> failed = kinds.of(decision.wish()).carryOut(who, decision.wish());
        failed.ifPresentOrElse(why -> decisions.failed(decision.id(), why), () -> decisions.carriedOut(decision));
    }

    private void fail(long id, String why) {
        transaction.executeWithoutResult(status -> decisions.failed(id, why));
    }

    /** The same for a round, which tells nobody. */
    void due() {
        dueAndOf(NOBODY);
    }
}
