package id.luwes.organisation.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to units, offices and the calendar. */
@Configuration(proxyBeanMethods = false)
class OrganisationMenu {

    @Bean
    NavigationEntry unitsEntry() {
        return NavigationEntry.forRoles(
                new Place("organisation.units.menu", "/units", "building"),
                NavigationGroup.ORGANISATION,
                30,
                "ORGANISATION_BUREAU",
                "BKD",
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    NavigationEntry calendarEntry() {
        return NavigationEntry.forRoles(
                new Place("organisation.calendar.menu", "/calendar", "calendar"), NavigationGroup.MINE, 80);
    }
}
