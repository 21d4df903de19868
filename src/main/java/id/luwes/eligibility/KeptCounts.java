package id.luwes.eligibility;

import id.luwes.core.AgencyId;
import id.luwes.eligibility.Overview.Counts;
import id.luwes.eligibility.Overview.Filter;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts of a whole workforce, for a minute: to count 37,000 people anew for every look takes longer than a page may.
 * Whoever looks is told when they were counted; a verdict that changes on this server ends them at once.
 */
@Component
public class KeptCounts {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final Overview overview;
    private final Clock clock;
    private final Map<Question, Counted> kept = new ConcurrentHashMap<>();

    KeptCounts(Overview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    private record Question(AgencyId agency, Scope scope, Filter filter) {}

    /** Counts and the moment at which they were true. */
    public record Counted(Counts counts, Instant at) {}

    /** The counts of all whom the filter leaves, at most a minute old. */
    public Counted of(Scope scope, Filter filter) {
        var question = new Question(CurrentAgency.required(), scope, filter);
        var now = clock.instant();
        var known = kept.get(question);
        if (known != null && known.at().plus(KEPT).isAfter(now)) {
            return known;
        }
        var counted = new Counted(overview.counts(scope, filter), now);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(question, counted);
        return counted;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(VerdictsChanged changed) {
        kept.keySet().removeIf(it -> it.agency().equals(changed.agency()));
    }
}
