package id.luwes.absence.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the absences. */
@Configuration(proxyBeanMethods = false)
class AbsenceMenu {

    @Bean
    NavigationEntry absencesEntry() {
        return NavigationEntry.forRoles(
                new Place("absence.menu", "/absences", "calendar-off"), NavigationGroup.TEAM, 40, "SUPERIOR", "BKD");
    }
}
