package id.luwes.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a policy decides of a person.
 *
 * @param maxDays days a week away from the office, 0 where not eligible
 * @param reasons the codes of the rules that refuse, in alphabetical order; empty where eligible
 */
public record Decision(int maxDays, List<String> reasons) {

    /** Instead of a rule's code where a fact that a rule needs is not known. */
    public static final String FACT_MISSING = "FACT_MISSING";

    /** Where nothing refuses and yet no row gives a day: the policy leaves somebody out. None that takes force does. */
    public static final String NO_ROW = "NO_ROW";

    public Decision {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() == (maxDays == 0)) {
            throw new IllegalArgumentException("%d days a week with the reasons %s.".formatted(maxDays, reasons));
        }
    }

    /** Of somebody of whom a fact is missing, after what the rules said all the same. */
    static Decision withMissing(List<RuleOutcome> outcomes) {
        var refusing = RuleOutcome.refusing(outcomes).map(Rule::code);
        return new Decision(
                0,
                Stream.concat(refusing, Stream.of(FACT_MISSING))
                        .distinct()
                        .sorted()
                        .toList());
    }

    public boolean eligible() {
        return reasons.isEmpty();
    }
}
