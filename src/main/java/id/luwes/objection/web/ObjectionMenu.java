package id.luwes.objection.web;

import id.luwes.access.CountedBadges;
import id.luwes.objection.ObjectionLists;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to objections. */
@Configuration(proxyBeanMethods = false)
class ObjectionMenu {

    /** Anybody may be named to the body, also who decides on nothing else and has no inbox. */
    @Bean
    NavigationEntry formalObjectionsEntry() {
        return NavigationEntry.forRoles(
                new Place("objection.menu", FormalObjectionsController.PATH, "scale"),
                NavigationGroup.MINE,
                36,
                "EMPLOYEE");
    }

    @Bean
    Badge formalObjectionsBadge(CountedBadges counted) {
        return counted.inInbox(FormalObjectionsController.PATH, ObjectionLists.COUNT);
    }

    @Bean
    NavigationEntry objectionStatisticsEntry() {
        return NavigationEntry.forRoles(
                new Place("objection.statistics", ObjectionStatisticsController.PATH, "chart-bar"),
                NavigationGroup.BKD,
                31,
                "BKD",
                "AUDITOR");
    }

    @Bean
    NavigationEntry objectionBodyEntry() {
        return NavigationEntry.forRoles(
                new Place("objection.settings", BodySettingsController.PATH, "gavel"),
                NavigationGroup.BKD,
                32,
                "BKD",
                "AUDITOR");
    }
}
