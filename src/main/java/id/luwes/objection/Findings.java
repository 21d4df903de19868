package id.luwes.objection;

import id.luwes.eligibility.DisputedFact;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which facts of a verdict a body found wrong.
 *
 * @param values what it found proven instead, as facts are written
 */
public record Findings(Map<DisputedFact, String> values) {

    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        values = Map.copyOf(values);
    }

    /** Of how they are kept; what no fact is any more is left out. */
    public static Findings of(Map<String, String> kept) {
        var values = new EnumMap<DisputedFact, String>(DisputedFact.class);
        for (var fact : DisputedFact.values()) {
            if (kept.containsKey(fact.name())) {
                values.put(fact, kept.getOrDefault(fact.name(), ""));
            }
        }
        return new Findings(values);
    }

    /** As they are kept. */
    public Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        values.forEach((fact, value) -> kept.put(fact.name(), value));
        return kept;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
