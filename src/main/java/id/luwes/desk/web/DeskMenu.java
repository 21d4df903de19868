package id.luwes.desk.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the pages across modules. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    NavigationEntry todayEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("desk.menu", "/today", "home-check"), NavigationGroup.MINE, 0, "EMPLOYEE");
    }

    /** Its number is the sum of those of the kinds, so that the menu and the page cannot differ. */
    @Bean
    NavigationEntry inboxEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("arrangement.menu.inbox", "/inbox", "inbox"),
                NavigationGroup.TEAM,
                10,
                "SUPERIOR",
                "BKD",
                "UNIT_HEAD");
    }
}
