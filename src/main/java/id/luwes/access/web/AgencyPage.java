package id.luwes.access.web;

import id.luwes.agency.AgencySettings.Settings;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the agency shows.
 *
 * @param made whether it was made, and not only registered
 * @param since since when it is so, where that is known
 * @param mayChange whether whoever looks may change it
 */
public record AgencyPage(
        String name, String zone, String cap, boolean made, Optional<Instant> since, boolean mayChange, Faults faults) {

    static AgencyPage of(Optional<Settings> settings, Optional<Instant> since, boolean mayChange) {
        return settings.map(it -> new AgencyPage(
                        it.name(),
                        it.zone(),
                        it.weeklyCap() == null ? "" : it.weeklyCap().toString(),
                        true,
                        since,
                        mayChange,
                        Faults.NONE))
                .orElseGet(
                        () -> new AgencyPage("", "Asia/Jakarta", "", false, Optional.empty(), mayChange, Faults.NONE));
    }

    /** The form again, with what was typed. */
    static AgencyPage refused(String name, String zone, String cap, Faults faults) {
        return new AgencyPage(name, zone, cap, true, Optional.empty(), true, faults);
    }

    /** What is set, for whoever only reads it. */
    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(words.text("access.agency.name"), name),
                new Fact(words.text("access.agency.zone"), words.text("access.zone." + zone)),
                new Fact(
                        words.text("access.agency.cap"),
                        cap.isEmpty()
                                ? words.text("access.agency.cap.none")
                                : words.count("access.agency.cap.days", Long.parseLong(cap))),
                new Fact(
                        words.text("access.agency.since"),
                        since.map(words::moment).orElseGet(() -> words.text("access.unrecorded"))));
    }
}
