package id.luwes.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Keeps numbers from speaking of persons: groups of fewer than five people, and those in which fewer than five take
 * part, are merged, and if those together are still fewer, or stand alone so that they would follow from the total, with
 * the next larger ones.
 */
final class SmallGroups {

    private SmallGroups() {}

    /**
     * The same people in groups of which each may be shown, in the order given, the merged one last. Only where all
     * together are too small is the one group that is left too small.
     */
    static List<Group> merged(List<Group> groups) {
        var shown = new ArrayList<>(groups);
        var small = new ArrayList<Group>();
        for (var group : groups) {
            if (group.tooSmall()) {
                small.add(group);
            }
        }
        if (small.isEmpty()) {
            return shown;
        }
        shown.removeAll(small);
        for (var next = next(small, shown); next.isPresent(); next = next(small, shown)) {
            small.add(next.get());
            shown.remove(next.get());
        }
        shown.add(together(small));
        return shown;
    }

    /** The smallest of the others that helps: with participants where those are too few, otherwise with people. */
    private static Optional<Group> next(List<Group> small, List<Group> others) {
        var together = together(small);
        ToLongFunction<Group> missing = together.fewParticipants()
                ? it -> it.sums().participants()
                : it -> it.sums().people();
        return small.size() > 1 && !together.tooSmall()
                ? Optional.empty()
                : others.stream().filter(it -> missing.applyAsLong(it) > 0).min(Comparator.comparingLong(missing));
    }

    private static Group together(List<Group> groups) {
        var one = groups.getFirst();
        return groups.size() == 1
                ? one
                : new Group(
                        groups.stream().flatMap(it -> it.units().stream()).toList(),
                        "",
                        false,
                        groups.stream().map(Group::sums).reduce(Sums.NONE, Sums::plus));
    }
}
