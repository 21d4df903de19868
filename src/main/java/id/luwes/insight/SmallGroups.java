package id.luwes.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps numbers from speaking of persons: groups in which fewer than five take part are merged, and if those together
 * are still fewer, or stand alone so that they would follow from the total, with the next larger ones.
 */
final class SmallGroups {

    private SmallGroups() {}

    /**
     * The same people in groups of which each may be shown, in the order given, the merged one last. Only where all
     * together are fewer than five is the one group that is left too small.
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
        var larger = shown.stream()
                .filter(it -> it.sums().participants() > 0)
                .sorted(Comparator.comparingLong(it -> it.sums().participants()))
                .iterator();
        while (larger.hasNext() && (small.size() == 1 || together(small).tooSmall())) {
            var next = larger.next();
            small.add(next);
            shown.remove(next);
        }
        shown.add(together(small));
        return shown;
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
