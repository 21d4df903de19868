package id.luwes.eligibility;

import id.luwes.policy.Fact;
import id.luwes.policy.Facts;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactValues;
import id.luwes.workforce.KnownFacts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Puts what is known of a person into the form that a policy asks, each fact with its origin. */
final class Gathering {

    private Gathering() {}

    /** What is known, in the order of the policy's facts; what is not known is left out. */
    static List<Evidence> evidence(KnownFacts known) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence(Fact.EMPLOYMENT, known.employment().name(), KnownFacts.RECORD, known.recordedOn()));
        for (var fact : Fact.values()) {
            if (fact != Fact.EMPLOYMENT) {
                var kind = kind(fact);
                known.of(kind)
                        .ifPresent(it -> evidence.add(
                                new Evidence(fact, value(kind, it.value(), known), it.source(), it.observedOn())));
            }
        }
        return evidence;
    }

    /** The facts alone, without where they come from. */
    static Facts facts(FactValues.Known known) {
        var values = new EnumMap<Fact, String>(Fact.class);
        values.put(Fact.EMPLOYMENT, known.employment().name());
        known.months().ifPresent(it -> values.put(Fact.MONTHS_IN_POSITION, Integer.toString(it)));
        for (var fact : Fact.values()) {
            if (fact != Fact.EMPLOYMENT && fact != Fact.MONTHS_IN_POSITION) {
                var value = known.values().get(kind(fact));
                if (value != null) {
                    values.put(fact, value);
                }
            }
        }
        return Facts.of(values);
    }

    private static FactKind kind(Fact fact) {
        return fact == Fact.MONTHS_IN_POSITION ? FactKind.POSITION_SINCE : FactKind.valueOf(fact.name());
    }

    private static String value(FactKind kind, String value, KnownFacts known) {
        return kind == FactKind.POSITION_SINCE
                ? Integer.toString(known.monthsInPosition().orElseThrow())
                : value;
    }

    /** The same for the policy; a fact without evidence is unknown. */
    static Facts facts(List<Evidence> evidence) {
        var values = new EnumMap<Fact, String>(Fact.class);
        evidence.forEach(it -> values.put(it.fact(), it.value()));
        return Facts.of(values);
    }
}
