package id.luwes.evaluation;

import id.luwes.policy.Proposal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A right today, and what each decision makes of it if it is taken today.
 *
 * @param now days a week; 0 where no agreement runs
 * @param changes by decision; none where a decision changes nothing
 */
public record RightAhead(int now, Map<Proposal, Change> changes) {

    public RightAhead {
        changes = Map.copyOf(changes);
    }

    /**
     * The first change that a decision makes.
     *
     * @param daysLeft days a week from that day on; 0 is the end of the right
     */
    public record Change(LocalDate from, int daysLeft) {}

    /** What that decision does; empty where the right stays, or is over before it could be changed. */
    public Optional<Change> after(Proposal outcome) {
        return Optional.ofNullable(changes.get(outcome));
    }
}
