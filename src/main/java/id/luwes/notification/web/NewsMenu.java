package id.luwes.notification.web;

import id.luwes.access.PersonalBadge;
import id.luwes.notification.NewsBoard;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bell of the top bar, and the way to what one wants to hear. */
@Configuration(proxyBeanMethods = false)
class NewsMenu {

    private static final String PATH = "/notifications";

    @Bean
    NavigationEntry newsEntry() {
        return NavigationEntry.forRoles(
                new Place("notification.menu", PATH, "bell"), NavigationGroup.TOP, 10, "EMPLOYEE");
    }

    @Bean
    NavigationEntry listeningEntry() {
        return NavigationEntry.forRoles(
                new Place("notification.preferences.menu", ListeningController.PATH, "adjustments"),
                NavigationGroup.ACCOUNT,
                20,
                "EMPLOYEE");
    }

    @Bean
    NavigationEntry troubleEntry() {
        return NavigationEntry.forRoles(
                new Place("notification.trouble.menu", TroubleController.PATH, "bell"),
                NavigationGroup.ADMINISTRATION,
                55,
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    Badge newsBadge(NewsBoard board) {
        return new PersonalBadge(
                PATH,
                "",
                "notification.unread",
                it -> it.employeeId().map(board::unread).orElse(0));
    }
}
