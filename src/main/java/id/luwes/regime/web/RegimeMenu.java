package id.luwes.regime.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the regimes, for everybody whose days they govern. */
@Configuration(proxyBeanMethods = false)
class RegimeMenu {

    @Bean
    NavigationEntry regimesEntry() {
        return NavigationEntry.forRoles(
                new Place("regime.menu", RegimesController.PATH, "calendar-event"), NavigationGroup.MINE, 88);
    }
}
