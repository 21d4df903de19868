package id.luwes.arrangement.web;

import id.luwes.arrangement.Finding;
import id.luwes.arrangement.Rule;
import id.luwes.web.Faults;
import java.util.List;
import java.util.Locale;

/** Says which field a broken rule belongs to, and by which words it is told. */
final class ProposalFaults {

    private ProposalFaults() {}

    static Faults of(Faults unread, List<Finding> findings) {
        var faults = unread;
        for (var finding : findings) {
            faults =
                    faults.and(field(finding), key(finding), finding.arguments().toArray());
        }
        return faults;
    }

    /** {@code arrangement.finding.quota}; a week that is shared with another agreement has words of its own. */
    static String key(Finding finding) {
        var key = "arrangement.finding."
                + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return finding.rule() == Rule.QUOTA && finding.arguments().size() > 2 ? key + "-shared" : key;
    }

    private static String field(Finding finding) {
        var number = finding.subject().replaceFirst("^\\D+", "");
        return switch (finding.rule()) {
            case ELIGIBLE, NOT_IN_THE_PAST, NO_OVERLAP -> "first";
            case SIX_MONTHS -> "last";
            case SOMETHING_ASKED, QUOTA -> "mode1";
            case HOURS_SUFFICE, HOURS_BOUNDED -> "ends" + number;
            case OUTPUT_PROMISED -> "what1";
            case DUE_IN_PERIOD -> "due" + number;
            case POSITIVE -> "quantity" + number;
            case GOAL_NAMED -> "goal" + number;
            case LESS_EXPLAINED -> "less" + number;
        };
    }
}
