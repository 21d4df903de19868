package id.luwes.arrangement;

import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would follow from wishes for single days, or from an instruction to come in.
 *
 * @param agreed how each of the days is agreed; a date without agreement is missing
 * @param findings the rules that are broken; empty if it may be sent
 * @param rule the rule of the organisation from which the day departs, or on which it stands; empty where an agreement is meant
 * @param counters how many others are on site on the days that turn away, in a unit that serves the public
 * @param examined each rule with what it saw
 */
public record DayProspect(
        LocalDate today,
        Map<LocalDate, AgreedDay> agreed,
        List<DayFinding> findings,
        Optional<RegimeId> rule,
        List<DayOutlook.OnSite> counters,
        Examined examined) {

    public DayProspect {
        agreed = Map.copyOf(agreed);
        findings = List.copyOf(findings);
        counters = List.copyOf(counters);
    }

    /** Whether too few would be left at the counter on one of the days. */
    public boolean fallsShort() {
        return counters.stream().anyMatch(DayOutlook.OnSite::fallsShort);
    }

    DayProspect examined(Examined all) {
        return new DayProspect(today, agreed, findings, rule, counters, all);
    }
}
