package id.luwes.performance.web;

import id.luwes.access.CountedBadges;
import id.luwes.performance.WaitingOutputs;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to one's own outputs and to the deliveries of the team. */
@Configuration(proxyBeanMethods = false)
class PerformanceMenu {

    private static final String WAITING = "/outputs/waiting";

    @Bean
    NavigationEntry outputsEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("performance.menu.mine", "/outputs", "clipboard-check"),
                NavigationGroup.MINE,
                15,
                "EMPLOYEE");
    }

    @Bean
    NavigationEntry waitingOutputsEntry() {
        return NavigationEntry.forRoles(
                new Place("performance.menu.waiting", WAITING, "gavel"),
                NavigationGroup.TEAM,
                15,
                "SUPERIOR",
                "BKD",
                "UNIT_HEAD");
    }

    @Bean
    NavigationEntry outputRegisterEntry() {
        return NavigationEntry.forRoles(
                new Place("performance.register", OutputRegisterController.PATH, "clipboard-check"),
                NavigationGroup.BKD,
                52,
                "BKD",
                "AUDITOR");
    }

    @Bean
    Badge waitingOutputsBadge(CountedBadges counted) {
        return counted.inInbox(WAITING, WaitingOutputs.COUNT);
    }
}
