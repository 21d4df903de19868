package id.luwes.workforce.web;

import id.luwes.access.CountedBadges;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import id.luwes.workforce.SuperiorDoubts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the people, to the own record and to deputies. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    NavigationEntry peopleEntry() {
        return NavigationEntry.forRoles(
                new Place("workforce.people.menu", "/people", "users"), NavigationGroup.BKD, 10, "BKD", "AUDITOR");
    }

    @Bean
    NavigationEntry doubtsEntry() {
        return NavigationEntry.forRoles(
                new Place("workforce.doubts", SuperiorDoubtsController.PATH, "sitemap"),
                NavigationGroup.BKD,
                31,
                "BKD",
                "AUDITOR");
    }

    @Bean
    Badge doubtsBadge(CountedBadges counted) {
        return counted.inInbox(SuperiorDoubtsController.PATH, SuperiorDoubts.COUNT);
    }

    @Bean
    NavigationEntry deputiesEntry() {
        return NavigationEntry.forRoles(
                new Place("workforce.deputy.menu", DeputiesController.PATH, "users"),
                NavigationGroup.ACCOUNT,
                20,
                "EMPLOYEE",
                "BKD");
    }

    @Bean
    NavigationEntry teamsEntry() {
        return NavigationEntry.forRoles(
                new Place("workforce.team.menu", TeamsController.PATH, "users"),
                NavigationGroup.ACCOUNT,
                21,
                "SUPERIOR",
                "BKD",
                "ORGANISATION_BUREAU",
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    NavigationEntry ownEntry() {
        return NavigationEntry.forRoles(
                new Place("workforce.own.menu", "/people/me", "id"), NavigationGroup.ACCOUNT, 5, "EMPLOYEE");
    }
}
