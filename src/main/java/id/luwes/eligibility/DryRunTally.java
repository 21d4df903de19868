package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Group;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.policy.Decision;
import id.luwes.policy.Policy;
import id.luwes.rulebook.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/** The dry run of one draft while it goes on, person by person. */
final class DryRunTally {

    private static final Comparator<Group> MOST_CHANGED = Comparator.comparingInt(
                    (Group it) -> it.counts().changed())
            .reversed()
            .thenComparing(Group::value);

    private final Trial trial;
    private final Policy draft;
    private final Grouped<Shift> groups = new Grouped<>(Shift.class);
    private final EnumMap<Shift, Integer> all = new EnumMap<>(Shift.class);
    private final List<Touched> touched = new ArrayList<>();
    private int lost;
    private int lessened;

    DryRunTally(Trial trial, Policy draft) {
        this.trial = trial;
        this.draft = draft;
    }

    /** Counts somebody, and gives what the draft decides. */
    Decision add(Trial.Person person) {
        var before = person.before();
        var after = draft.decide(person.facts());
        var shift = Shift.of(before.maxDays(), after.maxDays());
        all.merge(shift, 1, Integer::sum);
        groups.count(person.groups(), shift);
        if (Fate.breaks(person.agreed(), before.maxDays(), after.maxDays())) {
            lost += after.eligible() ? 0 : 1;
            lessened += after.eligible() ? 1 : 0;
        }
        if (shift != Shift.SAME) {
            touched.add(new Touched(
                    person.employee(),
                    person.name(),
                    person.unit(),
                    before.maxDays(),
                    after.maxDays(),
                    before.reasons(),
                    after.reasons(),
                    person.agreed()));
        }
        return after;
    }

    DryRun result() {
        touched.sort(Comparator.comparing(Touched::unit).thenComparing(Touched::name));
        return new DryRun(
                trial.date(),
                trial.before(),
                draft.id(),
                new Counts(all),
                groups.told((by, value, counts) -> new Group(by, value, new Counts(counts)), MOST_CHANGED),
                lost,
                lessened,
                touched);
    }
}
