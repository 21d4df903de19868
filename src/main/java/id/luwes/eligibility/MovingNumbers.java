package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.Swing.Totals;
import id.luwes.policy.Facts;
import id.luwes.policy.Lever;
import id.luwes.policy.LeverPositions;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyText;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
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
    private final PolicyDrafts drafts;
    private final RuleBook book;
    private final Agencies agencies;

    MovingNumbers(PeopleAtRest people, PolicyDrafts drafts, RuleBook book, Agencies agencies) {
        this.people = people;
        this.drafts = drafts;
        this.book = book;
        this.agencies = agencies;
    }

    /** A draft whose numbers may be moved by somebody; as a dry run, it tells of everybody. */
    @Transactional(readOnly = true)
    public PolicyDraft open(Authority who, long id) {
        TryingPolicies.mustSeeAll(who);
        return drafts.find(id).orElseThrow(NotFound::new);
    }

    /**
     * The totals on the draft's first day, or today where that has passed. The number of statements does not grow with the
     * people, and after the first time the people are not read again.
     *
     * @param positions that pass no other lever
     * @throws OutsideSubset where the numbers make no policy: an interval of one of its cells would be empty
     */
    @Transactional(readOnly = true)
    public Swing swing(PolicyDraft draft, LeverPositions positions) {
        var policy = draft.policy();
        var first = policy.validity().first();
        var today = agencies.today();
        var date = first.isBefore(today) ? today : first;
        var inForce = book.without(date, draft);
        var rest = people.on(date);
        var before = new Tally(inForce.map(MovingNumbers::judged).orElse(facts -> 0));
        var unmoved = new Tally(judged(policy));
        var moved = new Tally(moved(policy, positions));
        var shifts = new EnumMap<Shift, Integer>(Shift.class);
        var harms = new Harms();
        for (var person : rest.people()) {
            int now = before.add(person);
            int then = moved.add(person);
            unmoved.add(person);
            shifts.merge(Shift.of(person.ceiling().of(now), person.ceiling().of(then)), 1, Integer::sum);
            harms.add(person.agreed(), now, then);
        }
        return new Swing(
                date,
                rest.cap(),
                inForce.map(Policy::id).orElse(""),
                rest.readAt(),
                new Counts(shifts),
                before.totals(),
                unmoved.totals(),
                moved.totals(),
                harms.lost(),
                harms.lessened());
    }

    /** By the engine, which knows the classes of a policy that was asked before. */
    private static ToIntFunction<Facts> judged(Policy policy) {
        return facts -> policy.decide(facts).maxDays();
    }

    private static ToIntFunction<Facts> moved(Policy policy, LeverPositions positions) {
        var cells = policy.moved(positions);
        return cells.isEmpty()
                ? judged(policy)
                : Policy.of(PolicyText.written(policy.file(), PolicyText.Head.of(policy), List.of(), cells))
                        .sketch();
    }

    /** Counts what people really have by one policy, person by person. */
    private static final class Tally {

        private final ToIntFunction<Facts> days;
        private final int[] byDays = new int[Lever.Days.MOST + 1];

        Tally(ToIntFunction<Facts> days) {
            this.days = days;
        }

        /** Counts somebody, and gives how many days the policy alone gives. */
        int add(PeopleAtRest.Person person) {
            int given = days.applyAsInt(person.facts());
            byDays[Math.min(person.ceiling().of(given), Lever.Days.MOST)]++;
            return given;
        }

        Totals totals() {
            int most = IntStream.range(0, byDays.length)
                    .filter(it -> byDays[it] > 0)
                    .max()
                    .orElse(0);
            return new Totals(Arrays.stream(byDays).limit(most + 1L).boxed().toList());
        }
    }
}
