package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.By;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people there are of each kind in each group, counted while they pass. */
final class Grouped<K extends Enum<K>> {

    private final Class<K> kinds;
    private final Map<By, Map<String, EnumMap<K, Integer>>> counts = new EnumMap<>(By.class);

    Grouped(Class<K> kinds) {
        this.kinds = kinds;
    }

    void count(Map<By, String> groups, K kind) {
        groups.forEach((by, value) -> counts.computeIfAbsent(by, it -> new HashMap<>())
                .computeIfAbsent(value, it -> new EnumMap<>(kinds))
                .merge(kind, 1, Integer::sum));
    }

    /** How one group is told. */
    interface Telling<G, K> {

        G group(By by, String value, Map<K, Integer> counts);
    }

    /** The groups, those of one way of looking together, in the order of {@link By}. */
    <G> List<G> told(Telling<G, K> telling, Comparator<G> order) {
        return counts.entrySet().stream()
                .flatMap(way -> way.getValue().entrySet().stream()
                        .map(it -> telling.group(way.getKey(), it.getKey(), it.getValue()))
                        .sorted(order))
                .toList();
    }
}
