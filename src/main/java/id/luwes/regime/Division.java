package id.luwes.regime;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.core.EmployeeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who of a unit is in which group. It says who is away on a governed day, and never more than the share: where somebody has left
 * and a group has become too large, so many of those whose turn it is stay as are too many, the next ones each round. In SQL the
 * same is said by {@code regime.at_unit}.
 *
 * @param groups from 1, by person; whoever is not in it is at the office
 */
public record Division(Turns turns, Map<EmployeeId, Integer> groups) {

    private static final Comparator<EmployeeId> BY_NUMBER = Comparator.comparingLong(EmployeeId::value);

    public Division {
        groups = Map.copyOf(groups);
    }

    /** Deals people to the groups in their order, so that these are as equal as can be. */
    public static Division proposed(Turns turns, List<EmployeeId> people) {
        var groups = new HashMap<EmployeeId, Integer>();
        IntStream.range(0, people.size()).forEach(it -> groups.put(people.get(it), it % turns.groups() + 1));
        return new Division(turns, groups);
    }

    /** The same with people who have come, each in what is then the smallest group; everybody else stays where they are. */
    public Division joinedBy(List<EmployeeId> newcomers) {
        var joined = new HashMap<>(groups);
        newcomers.forEach(it -> joined.put(it, smallest(joined.values())));
        return new Division(turns, joined);
    }

    private int smallest(Collection<Integer> taken) {
        return IntStream.rangeClosed(1, turns.groups())
                .boxed()
                .min(Comparator.comparingLong(
                        group -> taken.stream().filter(group::equals).count()))
                .orElseThrow();
    }

    /** Of some people those whose turn it is on a governed day, in the order of their numbers. */
    public List<EmployeeId> due(int number, Collection<EmployeeId> reached) {
        return reached.stream()
                .filter(it -> groups.containsKey(it) && turns.isTurnOf(groups.getOrDefault(it, 0), number))
                .sorted(BY_NUMBER)
                .toList();
    }

    /**
     * Who is away on a governed day.
     *
     * @param number of the day, from 0
     * @param reached all of the unit whom the regime reaches on the day, of whom the share is taken
     */
    public Set<EmployeeId> away(int number, Collection<EmployeeId> reached, int share) {
        var due = due(number, reached);
        var surplus = Math.max(0, due.size() - Turns.most(reached.size(), share));
        return IntStream.range(0, due.size())
                .filter(place -> Math.floorMod(place - turns.rounds(number) * surplus, due.size()) >= surplus)
                .mapToObj(due::get)
                .collect(toUnmodifiableSet());
    }
}
