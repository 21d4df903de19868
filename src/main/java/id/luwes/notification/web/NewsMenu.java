package id.luwes.notification.web;

import id.luwes.access.SignedIn;
import id.luwes.notification.NewsBoard;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import id.luwes.web.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bell of the top bar. */
@Configuration(proxyBeanMethods = false)
class NewsMenu {

    private static final String PATH = "/notifications";

    @Bean
    NavigationEntry newsEntry() {
        return NavigationEntry.forRoles(
                new Place("notification.menu", PATH, "bell"), NavigationGroup.TOP, 10, "EMPLOYEE");
    }

    @Bean
    Badge newsBadge(NewsBoard board) {
        return new UnreadBadge(board);
    }

    /** How much was not read. */
    private record UnreadBadge(NewsBoard board) implements Badge {

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String key() {
            return "notification.unread";
        }

        @Override
        public int count(Viewer viewer) {
            return SignedIn.here()
                    .flatMap(SignedIn::employeeId)
                    .map(board::unread)
                    .orElse(0);
        }
    }
}
