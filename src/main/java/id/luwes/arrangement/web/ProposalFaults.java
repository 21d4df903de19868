package id.luwes.arrangement.web;

import id.luwes.arrangement.Finding;
import id.luwes.arrangement.QuotaSource;
import id.luwes.web.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which field a broken rule belongs to, and by which words it is told. */
final class ProposalFaults {

    private ProposalFaults() {}

    static Faults of(Faults unread, List<Finding> findings) {
        var faults = unread;
        for (var finding : findings) {
            faults = faults.and(field(finding), key(finding), arguments(finding).toArray());
        }
        return faults;
    }

    /**
     * {@code arrangement.finding.quota.agency-cap}: a quota is told with its source, and a week that is shared with another
     * agreement has words of its own.
     */
    static String key(Finding finding) {
        var key = "arrangement.finding." + word(finding.rule());
        return source(finding)
                .map(named -> (finding.arguments().size() > 3 ? key + "-shared." : key + ".") + word(named.source()))
                .orElse(key);
    }

    /** What the words mention; the source of a quota stands last, as the policy and the instrument. */
    private static List<Object> arguments(Finding finding) {
        var plain = finding.arguments().stream().filter(it -> !(it instanceof QuotaSource.Named));
        var cited = source(finding).stream().flatMap(it -> it.cited().stream());
        return Stream.concat(plain, cited).toList();
    }

    private static Optional<QuotaSource.Named> source(Finding finding) {
        return finding.arguments().stream()
                .flatMap(it -> it instanceof QuotaSource.Named named ? Stream.of(named) : Stream.empty())
                .findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String field(Finding finding) {
        var number = finding.subject().replaceFirst("^\\D+", "");
        return switch (finding.rule()) {
            case ELIGIBLE,
                    PILOT_UNIT,
                    RULE_REACH,
                    NOT_IN_THE_PAST,
                    NO_OVERLAP,
                    AFTER_TODAY,
                    CHANGES_WHAT_RUNS,
                    SOMETHING_CHANGED -> "first";
            case PILOT_DAYS, RULE_DAYS, SIX_MONTHS, NOT_PUT_OFF, WITHIN_EXCEPTION -> "last";
            case SOMETHING_ASKED, QUOTA, NOT_GIVEN_BACK -> "mode1";
            case CORE_HOURS -> "coreStarts";
            case HOURS_SUFFICE, HOURS_BOUNDED -> "ends" + number;
            case OUTPUT_PROMISED -> "what1";
            case DUE_IN_PERIOD -> "due" + number;
            case POSITIVE -> "quantity" + number;
            case GOAL_NAMED -> "goal" + number;
            case LESS_EXPLAINED -> "less" + number;
        };
    }
}
