package id.luwes.arrangement;

import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import java.util.Optional;

/** What a proposal must keep to. The conditions of a person are not here: eligibility judges them. */
public enum Rule {
    /** The person may work away, by the verdict in force. */
    ELIGIBLE,
    /** The period begins today or later. */
    NOT_IN_THE_PAST,
    /** The period is no longer than six months. */
    SIX_MONTHS,
    /** No other agreement runs and no other application waits for the same days. */
    NO_OVERLAP,
    /** At least one day away is asked for. */
    SOMETHING_ASKED,
    /** No week has more days away than the quota, those of a neighbouring agreement counted. */
    QUOTA,
    /** The hours of a day suffice for what is due on it. */
    HOURS_SUFFICE,
    /** The hours of a day are no longer than a person should work. */
    HOURS_BOUNDED,
    /** Something is promised. */
    OUTPUT_PROMISED,
    /** Each promise is due on a day of the period. */
    DUE_IN_PERIOD,
    /** A quantity and a weight are more than zero. */
    POSITIVE,
    /** Each promise serves a goal of the unit. */
    GOAL_NAMED,
    /** Whoever promises less than was accepted before says why. */
    LESS_EXPLAINED;

    /** Where the law says so; a rule without one is a threshold of the agency's own. */
    public Optional<LegalBasis> basis() {
        return switch (this) {
            case QUOTA -> Optional.of(LegalBasis.of("PermenPANRB 4/2025", Confidence.HIGH));
            case HOURS_SUFFICE -> Optional.of(new LegalBasis("Perpres 21/2023", "Pasal 9", Confidence.HIGH));
            case ELIGIBLE,
                    NOT_IN_THE_PAST,
                    SIX_MONTHS,
                    NO_OVERLAP,
                    SOMETHING_ASKED,
                    HOURS_BOUNDED,
                    OUTPUT_PROMISED,
                    DUE_IN_PERIOD,
                    POSITIVE,
                    GOAL_NAMED,
                    LESS_EXPLAINED -> Optional.empty();
        };
    }
}
