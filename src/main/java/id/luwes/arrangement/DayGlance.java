package id.luwes.arrangement;

import id.luwes.arrangement.DayOutlook.OnSite;
import java.util.List;

/**
 * A wish for single days with what a decision on it looks at.
 *
 * @param now how its days are worked by now
 * @param counters how many others are on site on the days that turn away
 */
public record DayGlance(DayChange change, String name, String unitName, List<AgreedDay> now, List<OnSite> counters) {

    public DayGlance {
        now = List.copyOf(now);
        counters = List.copyOf(counters);
    }

    /** Whether too few are left at a counter, so that granting needs a word. */
    public boolean fallsShort() {
        return counters.stream().anyMatch(OnSite::fallsShort);
    }
}
