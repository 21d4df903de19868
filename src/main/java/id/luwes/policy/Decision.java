package id.luwes.policy;

import java.util.List;

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

    public boolean eligible() {
        return reasons.isEmpty();
    }
}
