package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A granted agreement that is to be followed by another one before its end.
 *
 * @param stands what holds on its last days: the week with what an evaluation took, and all that was promised
 */
public record Amended(AgreementLife life, Proposal stands) {

    /** Whether it still holds on a day, so that something else can take its place from then on. */
    public boolean runsOn(LocalDate day) {
        return life.reaches(day);
    }

    /** What would hold from a day on if nothing were changed. */
    public Proposal from(LocalDate first) {
        var last = stands.period().last();
        var left = stands.outputs().stream()
                .filter(it -> !it.due().isBefore(first))
                .map(PromisedOutput::anew)
                .toList();
        return new Proposal(new DateRange(first, last.isBefore(first) ? first : last), stands.pattern(), left);
    }

    /** What is different from the first day of the change on. */
    public List<ProposalChange> changes(Proposal next) {
        return ProposalChange.between(from(next.period().first()), next);
    }

    /** The promises that are due before a day, and stay as they are. */
    public List<PromisedOutput> staying(LocalDate first) {
        return stands.outputs().stream().filter(it -> it.due().isBefore(first)).toList();
    }

    /** The promises that are due later and that the change does not take over under their name; they lapse. */
    public List<PromisedOutput> lapsing(Proposal next, LocalDate first) {
        var names = next.outputs().stream().map(PromisedOutput::name).toList();
        return stands.outputs().stream()
                .filter(it -> !it.due().isBefore(first) && !names.contains(it.name()))
                .toList();
    }

    /** Days a week that an evaluation has left; empty where none took any. */
    OptionalInt left() {
        return life.terms().stream()
                .filter(it -> !it.cause().ends())
                .reduce((earlier, later) -> later)
                .filter(it -> it.daysPerWeek() < life.terms().getFirst().daysPerWeek())
                .map(it -> OptionalInt.of(it.daysPerWeek()))
                .orElseGet(OptionalInt::empty);
    }
}
