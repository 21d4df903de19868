package id.luwes.schedule.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the calendar. */
@Configuration(proxyBeanMethods = false)
class ScheduleMenu {

    @Bean
    NavigationEntry scheduleEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("schedule.menu", "/schedule", "calendar-week"), NavigationGroup.MINE, 40, "EMPLOYEE");
    }
}
