package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.PeopleAtRest.Person;
import id.luwes.eligibility.Swing.Totals;
import id.luwes.policy.Facts;
import id.luwes.policy.Lever;
import id.luwes.policy.LeverPositions;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyText;
import id.luwes.rulebook.Fate;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.RuleBook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a draft would do to everybody while its numbers move; nothing of it is kept but the people, for some minutes. */
@Component
public class MovingNumbers {

    private final PeopleAtRest people;
    private final RuleBook book;
    private final Agencies agencies;

    MovingNumbers(PeopleAtRest people, RuleBook book, Agencies agencies) {
        this.people = people;
        this.book = book;
        this.agencies = agencies;
    }

    /**
     * The totals on the draft's first day, or today where that has passed. The number of statements does not grow with the people, and after the first time
     * the people are not read again.
     *
     * @param positions that pass no other lever
     */
    @Transactional(readOnly = true)
    public Swing swing(PolicyDraft draft, LeverPositions positions) {
        var policy = draft.policy();
        var first = policy.validity().first();
        var today = agencies.today();
        var date = first.isBefore(today) ? today : first;
        var inForce = book.without(date, draft);
        var rest = people.on(date);
        var before = new Tally(inForce.<ToIntFunction<Facts>>map(
                        it -> facts -> it.decide(facts).maxDays())
                .orElse(facts -> 0));
        var unmoved = new Tally(policy.sketch());
        var moved = new Tally(moved(policy, positions).sketch());
        var shifts = new EnumMap<Shift, Integer>(Shift.class);
        for (var person : rest.people()) {
            int now = before.add(person, Integer.MAX_VALUE);
            unmoved.add(person, now);
            shifts.merge(Shift.of(now, moved.add(person, now)), 1, Integer::sum);
        }
        return new Swing(
                date,
                inForce.map(Policy::id).orElse(""),
                rest.readAt(),
                new Counts(shifts),
                before.totals(),
                unmoved.totals(),
                moved.totals());
    }

    private static Policy moved(Policy policy, LeverPositions positions) {
        var cells = policy.moved(positions);
        return cells.isEmpty()
                ? policy
                : Policy.of(PolicyText.written(policy.file(), PolicyText.Head.of(policy), List.of(), cells));
    }

    /** Counts what one policy gives, person by person. */
    private static final class Tally {

        private final ToIntFunction<Facts> days;
        private final int[] byDays = new int[Lever.Days.MOST + 1];
        private int lost;
        private int lessened;

        Tally(ToIntFunction<Facts> days) {
            this.days = days;
        }

        /** Counts somebody to whom the policy before gives so many days; gives what this one does. */
        int add(Person person, int before) {
            int given = days.applyAsInt(person.facts());
            byDays[Math.min(given, Lever.Days.MOST)]++;
            if (Fate.breaks(person.agreed(), before, given)) {
                lost += given == 0 ? 1 : 0;
                lessened += given == 0 ? 0 : 1;
            }
            return given;
        }

        Totals totals() {
            int most = IntStream.range(0, byDays.length)
                    .filter(it -> byDays[it] > 0)
                    .max()
                    .orElse(0);
            return new Totals(Arrays.stream(byDays).limit(most + 1L).boxed().toList(), lost, lessened);
        }
    }
}
