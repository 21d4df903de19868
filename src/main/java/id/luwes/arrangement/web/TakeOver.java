package id.luwes.arrangement.web;

import id.luwes.arrangement.Amended;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of what runs once something else takes its place.
 *
 * @param from the first day of the change
 * @param staying promises that are due before, and stay
 * @param lapsing promises that are due later and are not taken over under their name
 */
public record TakeOver(LocalDate from, List<PromisedOutput> staying, List<PromisedOutput> lapsing) {

    public TakeOver {
        staying = List.copyOf(staying);
        lapsing = List.copyOf(lapsing);
    }

    static Optional<TakeOver> of(Prospect prospect) {
        return prospect.amended().map(it -> of(it, prospect.proposal(), prospect.begins()));
    }

    static TakeOver of(Amended amended, Proposal next, LocalDate from) {
        return new TakeOver(from, amended.staying(from), amended.lapsing(next, from));
    }

    /** The last day of what runs. */
    public LocalDate last() {
        return from.minusDays(1);
    }
}
