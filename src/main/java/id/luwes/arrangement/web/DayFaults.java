package id.luwes.arrangement.web;

import id.luwes.arrangement.DayFinding;
import id.luwes.arrangement.DayOutlook;
import id.luwes.web.Faults;
import java.util.List;
import java.util.Locale;

/** Broken rules of single days as faults of a form. */
final class DayFaults {

    private DayFaults() {}

    static Faults of(List<DayFinding> findings, String field) {
        var faults = Faults.NONE;
        for (var finding : findings) {
            faults = faults.and(field, key(finding), finding.arguments().toArray());
        }
        return faults;
    }

    /** Too few at the counter without it. */
    static Faults of(DayOutlook.OnSite counter, String field) {
        return Faults.NONE.and(
                field,
                "arrangement.days.counted-on",
                counter.unit(),
                counter.day(),
                counter.others(),
                counter.minimum());
    }

    private static String key(DayFinding finding) {
        return "arrangement.days.rule."
                + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
