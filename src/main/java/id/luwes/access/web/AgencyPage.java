package id.luwes.access.web;

import id.luwes.agency.AgencySettings.Settings;
import id.luwes.web.Faults;
import java.util.Optional;

/** What the page of the agency shows. */
public record AgencyPage(String name, String zone, String cap, Faults faults) {

    static AgencyPage of(Optional<Settings> settings, Faults faults) {
        return settings.map(it -> new AgencyPage(
                        it.name(),
                        it.zone(),
                        it.weeklyCap() == null ? "" : it.weeklyCap().toString(),
                        faults))
                .orElseGet(() -> new AgencyPage("", "Asia/Jakarta", "", faults));
    }
}
