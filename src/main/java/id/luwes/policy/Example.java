package id.luwes.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An imagined person and what the policy must decide of them, as the file promises: in an element
 * {@code <luwes:example name="…" facts="nine_box=8 predicate=BAIK …" expect="2"/>}, or {@code expect="BOX PREDICATE"}.
 *
 * @param facts as they are written
 * @param expected the days a week, or the reasons in alphabetical order
 */
public record Example(String name, String facts, Facts person, String expected) {

    static Example of(Map<String, String> attributes) {
        var name = attributes.getOrDefault("name", "");
        var place = Where.example(name);
        if (name.isBlank()) {
            throw new OutsideSubset(
                    Bilingual.both("<luwes:example>"), "tidak mempunyai atribut 'name'", "it has no attribute 'name'");
        }
        var expect = attributes.getOrDefault("expect", "").strip();
        if (!expect.matches("[1-5]|[A-Z_]+( [A-Z_]+)*")) {
            throw new OutsideSubset(
                    place,
                    new Bilingual(
                                    "'expect' berisi '%s'; tulis jumlah hari seminggu, 1 sampai 5, atau alasannya",
                                    "'expect' is '%s'; write the days a week, 1 to 5, or the reasons")
                            .with(expect));
        }
        var facts = attributes.getOrDefault("facts", "").strip();
        var values = new EnumMap<Fact, String>(Fact.class);
        for (var word : facts.split("\\s+", -1)) {
            var parts = word.split("=", 2);
            var fact = Fact.ofColumn(parts[0])
                    .orElseThrow(() -> new OutsideSubset(
                            place,
                            new Bilingual(
                                            "data '%s' tidak dikenal; yang dikenal: %s",
                                            "nobody knows the fact '%s'; known are %s")
                                    .with(parts[0], Fact.known())));
            values.put(fact, parts.length == 2 ? parts[1] : "");
        }
        try {
            return new Example(name, facts, Facts.of(values), ordered(expect));
        } catch (IllegalArgumentException unreadable) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("'facts' tidak dapat dibaca: %s", "'facts' cannot be read: %s")
                            .with(String.valueOf(unreadable.getMessage())));
        }
    }

    private static String ordered(String expect) {
        return String.join(" ", Arrays.stream(expect.split(" ", -1)).sorted().toList());
    }

    /** What the policy decides of this person, written as {@link #expected} is. */
    public String decided(Policy policy) {
        var decision = policy.decide(person);
        return decision.eligible() ? Integer.toString(decision.maxDays()) : String.join(" ", decision.reasons());
    }

    /** Whether the policy keeps its promise. */
    public boolean holds(Policy policy) {
        return decided(policy).equals(expected);
    }

    /** Those of a policy that it does not keep. */
    public static List<Example> failing(Policy policy) {
        return policy.examples().stream().filter(it -> !it.holds(policy)).toList();
    }

    /** Whether somebody eligible and somebody who is not are among them. */
    public static boolean tellBothSides(Policy policy) {
        return policy.examples().stream().anyMatch(it -> it.expected.matches("[1-5]"))
                && policy.examples().stream().anyMatch(it -> !it.expected.matches("[1-5]"));
    }
}
