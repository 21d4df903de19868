package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.demo.Truth.Problem;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a promise: how much is delivered and when, and what the superior says to it.
 *
 * @param begun when the first progress is noted
 * @param quantity how much; 0 where nothing is ever handed in
 * @param returned when the superior sends it back with a word; null for most
 * @param again when what came back is handed in again
 * @param judged when the superior accepts; null where nobody does
 * @param accepted how much of it counts
 */
record Delivery(
        LocalDate begun,
        LocalDate delivered,
        int quantity,
        @Nullable LocalDate returned,
        @Nullable LocalDate again,
        @Nullable LocalDate judged,
        int accepted) {

    private static final double RETURNED = 0.05;
    private static final double NEVER_JUDGED = 0.025;
    private static final double CUT = 0.06;

    /**
     * The delivery of a promised quantity.
     *
     * @param output the number of the promise in the story of a person, so that each goes its own way
     */
    static Delivery of(Person person, int promised, LocalDate due, int output, Optional<Truth> truth, Told told) {
        var chance = Chance.of(told.seed(), "delivery " + output, (long) person.number() * 65_536 + due.toEpochDay());
        double merit = Dossier.merit(told.seed(), person.number());
        double falling = truth.filter(it -> it.problem() == Problem.FALLING_OUTPUT)
                .map(it -> it.on(due))
                .orElse(0.0);
        double ratio = Math.clamp(chance.around(0.99 + 0.05 * merit, 0.1), 0.2, 1.3) * (1 - falling);
        int quantity = Math.max(0, (int) Math.round(promised * ratio));
        var before = told.calendar().workingDays(new DateRange(due.minusDays(25), due));
        var delivered = before.get(Math.max(0, before.size() - 1 - chance.between(0, 3)));
        var begun = before.get(Math.max(0, before.size() / 2 - chance.between(0, 3)));
        var after = told.calendar().workingDays(new DateRange(due.plusDays(1), due.plusDays(24)));
        int wait = chance.between(0, 4);
        boolean returns = chance.happens(RETURNED);
        boolean never = chance.happens(NEVER_JUDGED);
        int accepted = chance.happens(CUT) ? (int) Math.round(quantity * 0.8) : quantity;
        return new Delivery(
                begun,
                delivered,
                quantity,
                returns ? after.get(wait) : null,
                returns ? after.get(Math.min(after.size() - 1, wait + 1)) : null,
                never ? null : after.get(Math.min(after.size() - 1, wait + (returns ? 3 : 0))),
                accepted);
    }

    /**
     * The delivery of what a visitor's part promises week by week: what is due in one week waits long for a word, what is
     * due in the next comes back and stays, so that there is always one of both.
     */
    static Delivery weekly(int promised, LocalDate due, Told told) {
        var after = told.calendar().workingDays(new DateRange(due.plusDays(1), due.plusDays(45)));
        boolean returns = due.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
        return new Delivery(
                due.minusDays(1),
                due,
                promised,
                returns ? after.get(1) : null,
                returns ? after.get(11) : null,
                after.get(returns ? 13 : 10),
                promised);
    }

    /** By which seed and calendar a life is told. */
    record Told(long seed, WorkingCalendar calendar) {}
}
