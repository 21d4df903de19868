package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The same again: what ran, asked for the period of the same length that follows. */
final class Renewal {

    /** Why a promise is no less than before; kept with it like a reason that the person wrote. */
    static final String AS_MUCH = "Tidak kurang dari semua yang diterima dalam masa terakhir yang sama panjang.";

    private Renewal() {}

    /**
     * The proposal for the following period, each promise due as much later as the period begins later.
     *
     * @param ran what was asked for
     * @param week as it stands at the end, a reduction counted
     */
    static Proposal of(Proposal ran, WeekPattern week) {
        var period = following(ran.period());
        var outputs = ran.outputs().stream()
                .map(it -> moved(it, due(it.due(), ran.period(), period)))
                .toList();
        return new Proposal(period, week, outputs);
    }

    /** As many months and days again, though no longer than anything may be asked for. */
    static DateRange following(DateRange ran) {
        var first = ran.last().plusDays(1);
        var last = first.plus(Period.between(ran.first(), first)).minusDays(1);
        var latest = ProposalCheck.latest(first);
        return new DateRange(first, last.isAfter(latest) ? latest : last);
    }

    /**
     * The same with the reason written where a promise seems less only because the days of what runs are not over: as much is
     * promised as all that was accepted in a period of the same length.
     *
     * @param compared each promise beside the past
     */
    static Proposal explained(Proposal compared) {
        return new Proposal(
                compared.period(),
                compared.pattern(),
                compared.outputs().stream().map(Renewal::explained).toList());
    }

    private static PromisedOutput explained(PromisedOutput output) {
        var beside = output.comparison().beside();
        var asMuch = beside.filter(PromisedOutput.Beside::isLess)
                .filter(it -> it.accepted().quantity().compareTo(it.promised().quantity()) <= 0)
                .isPresent();
        return asMuch ? output.with(new PromisedOutput.Comparison(beside, AS_MUCH)) : output;
    }

    /** As much later as the period begins later, so that what was due on the last day is due on the last day. */
    private static LocalDate due(LocalDate due, DateRange ran, DateRange next) {
        var moved = due.plus(Period.between(ran.first(), next.first()));
        if (moved.isBefore(next.first())) {
            return next.first();
        }
        return moved.isAfter(next.last()) ? next.last() : moved;
    }

    /** What was promised stands beside the record anew; why it was less then is no reason now. */
    private static PromisedOutput moved(PromisedOutput output, LocalDate due) {
        return new PromisedOutput(
                output.what(),
                output.measure(),
                output.quantity(),
                due,
                output.weight(),
                output.goal(),
                new PromisedOutput.Comparison(Optional.empty(), ""));
    }
}
