package id.luwes.objection.web;

import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.DisputingFacts;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.objection.Findings;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which facts of a verdict a member of the body finds wrong, as typed.
 *
 * @param typed what is right instead; a fact that is left as recorded is not among them
 */
public record FindingsForm(Map<DisputedFact, String> typed) {

    static final FindingsForm EMPTY = new FindingsForm(Map.of());

    /** The beginning of the names of its fields. */
    private static final String FIELD = "found-";

    public FindingsForm {
        typed = Map.copyOf(typed);
    }

    /** Of all that a form sent. */
    static FindingsForm sent(Map<String, String> sent) {
        var typed = new EnumMap<DisputedFact, String>(DisputedFact.class);
        for (var fact : offered()) {
            var value = Letters.line(sent.get(field(fact)));
            if (!value.isEmpty()) {
                typed.put(fact, value);
            }
        }
        return new FindingsForm(typed);
    }

    static FindingsForm of(Findings findings) {
        return new FindingsForm(findings.values());
    }

    /** What can be found wrong here: the dated facts, which somebody can record. */
    public static List<DisputedFact> offered() {
        return Arrays.stream(DisputedFact.values())
                .filter(it -> it.kind().isPresent())
                .toList();
    }

    public static String field(DisputedFact fact) {
        return FIELD + fact.word();
    }

    static boolean isField(String name) {
        return name.startsWith(FIELD);
    }

    public String of(DisputedFact fact) {
        return typed.getOrDefault(fact, "");
    }

    /** What is wrong, beside what is recorded now. */
    Faults faults(Map<DisputedFact, Recorded> recorded) {
        var faults = Faults.NONE;
        for (var fact : offered()) {
            if (typed.containsKey(fact)) {
                var value = fact.read(of(fact));
                faults = faults.andIf(value.isEmpty(), field(fact), DisputingFacts.fault(fact))
                        .andIf(
                                value.isPresent() && isRecorded(fact, value.get(), recorded),
                                field(fact),
                                "objection.fault.recorded");
            }
        }
        return faults;
    }

    private static boolean isRecorded(DisputedFact fact, String value, Map<DisputedFact, Recorded> recorded) {
        return Optional.ofNullable(recorded.get(fact))
                .filter(it -> fact.same(it.value(), value))
                .isPresent();
    }

    /** What was typed, once it has no faults. */
    Findings findings() {
        var values = new EnumMap<DisputedFact, String>(DisputedFact.class);
        typed.forEach((fact, value) -> values.put(fact, fact.read(value).orElseThrow()));
        return new Findings(values);
    }
}
