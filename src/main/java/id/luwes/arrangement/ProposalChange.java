package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is different in a new version of an application. */
public sealed interface ProposalChange {

    /** Other days. */
    record Period(DateRange before, DateRange after) implements ProposalChange {}

    /**
     * Another place or other hours on a weekday.
     *
     * @param day the first day of this name, to tell which week it is
     * @param inTurns whether it is so every other week only
     */
    record Day(LocalDate day, boolean inTurns, DayPlan before, DayPlan after) implements ProposalChange {}

    /** Other hours in which the person can be reached; either side is empty where none were chosen. */
    record Core(Optional<Hours> before, Optional<Hours> after) implements ProposalChange {}

    /** A promise that is new, gone, or has another quantity, day, weight or goal. */
    record Promise(Optional<PromisedOutput> before, Optional<PromisedOutput> after) implements ProposalChange {}

    /** Everything that differs, in the order of the form. */
    static List<ProposalChange> between(Proposal before, Proposal after) {
        var changes = new ArrayList<ProposalChange>();
        if (!before.period().equals(after.period())) {
            changes.add(new Period(before.period(), after.period()));
        }
        var inTurns = before.pattern().alternates() || after.pattern().alternates();
        var week = DateRange.weekOf(after.period().first());
        Stream.iterate(week.first(), it -> it.plusDays(1))
                .limit(inTurns ? 14 : 7)
                .filter(it -> WeekPattern.WEEKDAYS.contains(it.getDayOfWeek()))
                .map(it -> new Day(
                        it, inTurns, before.pattern().on(it), after.pattern().on(it)))
                .filter(it -> !it.before().equals(it.after()))
                .forEach(changes::add);
        if (!before.pattern().core().equals(after.pattern().core())) {
            changes.add(new Core(before.pattern().core(), after.pattern().core()));
        }
        changes.addAll(promises(before.outputs(), after.outputs()));
        return changes;
    }

    /** Each new promise beside the first old one of its name that is not taken yet. */
    private static List<ProposalChange> promises(List<PromisedOutput> before, List<PromisedOutput> after) {
        var left = new ArrayList<>(before);
        var changes = new ArrayList<ProposalChange>();
        for (var promise : after) {
            var was =
                    left.stream().filter(it -> it.name().equals(promise.name())).findFirst();
            was.ifPresent(left::remove);
            if (was.filter(it -> isSame(it, promise)).isEmpty()) {
                changes.add(new Promise(was, Optional.of(promise)));
            }
        }
        left.forEach(gone -> changes.add(new Promise(Optional.of(gone), Optional.empty())));
        return changes;
    }

    private static boolean isSame(PromisedOutput one, PromisedOutput other) {
        return one.quantity().compareTo(other.quantity()) == 0
                && one.weight().compareTo(other.weight()) == 0
                && one.due().equals(other.due())
                && one.goal().equals(other.goal());
    }
}
