package id.luwes.regime.web;

import id.luwes.access.CountedBadges;
import id.luwes.regime.UnreportedEmergencies;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the regimes, for everybody whose days they govern. */
@Configuration(proxyBeanMethods = false)
class RegimeMenu {

    /** Emergencies that are over wait for a report. */
    @Bean
    Badge emergenciesToReportBadge(CountedBadges counted) {
        return counted.waiting(RegimesController.PATH, UnreportedEmergencies.COUNT);
    }

    @Bean
    NavigationEntry regimesEntry() {
        return NavigationEntry.forRoles(
                new Place("regime.menu", RegimesController.PATH, "calendar-event"), NavigationGroup.MINE, 88);
    }
}
