package id.luwes.arrangement.web;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Inbox;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import id.luwes.web.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to applications and the inbox. */
@Configuration(proxyBeanMethods = false)
class ArrangementMenu {

    private static final String INBOX = "/inbox";

    @Bean
    NavigationEntry applicationsEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("arrangement.menu.mine", "/applications", "send"), NavigationGroup.MINE, 30, "EMPLOYEE");
    }

    @Bean
    NavigationEntry inboxEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("arrangement.menu.inbox", INBOX, "inbox"),
                NavigationGroup.TEAM,
                10,
                "SUPERIOR",
                "BKD",
                "UNIT_HEAD");
    }

    @Bean
    Badge inboxBadge(Inbox inbox) {
        return new WaitingBadge(inbox);
    }

    /** How many applications wait for whoever looks. */
    private record WaitingBadge(Inbox inbox) implements Badge {

        @Override
        public String path() {
            return INBOX;
        }

        @Override
        public int count(Viewer viewer) {
            return SignedIn.here().map(inbox::count).orElse(0);
        }
    }
}
