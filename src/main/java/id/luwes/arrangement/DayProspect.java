package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What would follow from wishes for single days.
 *
 * @param agreed how each of the days is agreed; a date without agreement is missing
 * @param findings the rules that are broken; empty if it may be sent
 * @param counters how many others are on site on the days that turn away, in a unit that serves the public
 */
public record DayProspect(
        LocalDate today,
        Map<LocalDate, AgreedDay> agreed,
        List<DayFinding> findings,
        List<DayOutlook.OnSite> counters) {

    public DayProspect {
        agreed = Map.copyOf(agreed);
        findings = List.copyOf(findings);
        counters = List.copyOf(counters);
    }

    /** Whether too few would be left at the counter on one of the days. */
    public boolean fallsShort() {
        return counters.stream().anyMatch(DayOutlook.OnSite::fallsShort);
    }
}
