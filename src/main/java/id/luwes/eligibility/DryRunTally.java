package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Group;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.Trial.Given;
import id.luwes.policy.Policy;
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
    private final Harms harms = new Harms();
    private int hidden;

    DryRunTally(Trial trial, Policy draft) {
        this.trial = trial;
        this.draft = draft;
    }

    /** Counts somebody, and gives what they have by the draft. */
    Given add(Trial.Person person) {
        var before = person.before();
        var after = person.by(draft);
        var shift = Shift.of(before.days(), after.days());
        all.merge(shift, 1, Integer::sum);
        groups.count(person.groups(), shift);
        harms.add(person.agreed(), before.policyDays(), after.policyDays());
        if (shift != Shift.SAME) {
            touched.add(touched(person, after));
        } else if (before.policyDays() != after.policyDays()) {
            hidden++;
        }
        return after;
    }

    static Touched touched(Trial.Person person, Given after) {
        return new Touched(
                person.employee(),
                person.name(),
                person.unit(),
                person.before().days(),
                after.days(),
                person.before().decision().reasons(),
                after.decision().reasons(),
                person.agreedDays());
    }

    DryRun result() {
        touched.sort(Comparator.comparing(Touched::unit).thenComparing(Touched::name));
        return new DryRun(
                trial.date(),
                trial.ceilings().cap(),
                trial.before(),
                draft.id(),
                new Counts(all),
                groups.told((by, value, counts) -> new Group(by, value, new Counts(counts)), MOST_CHANGED),
                hidden,
                harms.lost(),
                harms.lessened(),
                touched);
    }
}
