package id.luwes.eligibility;

import id.luwes.eligibility.BesideRun.Differing;
import id.luwes.eligibility.BesideRun.Group;
import id.luwes.eligibility.BesideRun.Side;
import id.luwes.eligibility.BesideRun.Sum;
import id.luwes.eligibility.BesideRun.Tried;
import id.luwes.eligibility.Trial.Given;
import id.luwes.rulebook.PolicyDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The dry runs of two drafts while they go on together, and what is between them. */
final class BesideTally {

    private static final Comparator<Group> MOST_DIFFERENT =
            Comparator.comparingInt(Group::difference).reversed().thenComparing(Group::value);

    private final PolicyDraft one;
    private final PolicyDraft two;
    private final DryRunTally first;
    private final DryRunTally second;
    private final Map<Side, Sum> sums = new EnumMap<>(Side.class);
    private final Grouped<Side> groups = new Grouped<>(Side.class);
    private final List<Differing> differing = new ArrayList<>();

    BesideTally(Trial trial, PolicyDraft one, PolicyDraft two) {
        this.one = one;
        this.two = two;
        this.first = new DryRunTally(trial, one.policy());
        this.second = new DryRunTally(trial, two.policy());
    }

    void add(Trial.Person person) {
        var here = first.add(person);
        var there = second.add(person);
        count(person, Side.IN_FORCE, person.before());
        count(person, Side.FIRST, here);
        count(person, Side.SECOND, there);
        if (here.days() != there.days()) {
            differing.add(new Differing(
                    person.employee(),
                    person.name(),
                    person.unit(),
                    person.before().days(),
                    here.days(),
                    there.days(),
                    here.decision().reasons(),
                    there.decision().reasons(),
                    person.agreedDays()));
        }
    }

    private void count(Trial.Person person, Side side, Given given) {
        sums.put(side, sums.getOrDefault(side, Sum.NONE).and(given.days()));
        if (given.decision().eligible()) {
            groups.count(person.groups(), side);
        }
    }

    BesideRun result() {
        differing.sort(Comparator.comparing(Differing::unit).thenComparing(Differing::name));
        return new BesideRun(
                new Tried(one, first.result()),
                new Tried(two, second.result()),
                sums,
                groups.told(Group::new, MOST_DIFFERENT),
                differing);
    }
}
