package id.luwes.desk.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first line of the menu, which is where an employee arrives. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    NavigationEntry todayEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("desk.menu", "/today", "home-check"), NavigationGroup.MINE, 0, "EMPLOYEE");
    }
}
