package id.luwes.absence.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the absences. */
@Configuration(proxyBeanMethods = false)
class AbsenceMenu {

    @Bean
    NavigationEntry absencesEntry() {
        return NavigationEntry.forRoles(
                new Place("absence.menu", "/absences", "calendar-off"), NavigationGroup.TEAM, 40, "SUPERIOR", "BKD");
    }

    @Bean
    NavigationEntry absenceRegisterEntry() {
        return NavigationEntry.forRoles(
                new Place("absence.register", "/absences/all", "calendar-off"),
                NavigationGroup.BKD,
                54,
                "BKD",
                "AUDITOR");
    }
}
