package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Glance;
import id.luwes.arrangement.Glances;
import id.luwes.arrangement.Inbox;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a page of somebody's inbox together. */
@Component
class Inboxes {

    private final Inbox inbox;
    private final Glances glances;
    private final Deputyships deputyships;

    Inboxes(Inbox inbox, Glances glances, Deputyships deputyships) {
        this.inbox = inbox;
        this.glances = glances;
        this.deputyships = deputyships;
    }

    InboxPage of(Authority who, String page) {
        return of(who, page, "");
    }

    /** @param open the number of the application that is looked at closely, as it stood in the address */
    InboxPage of(Authority who, String page, String open) {
        int asked = Paging.asked(page);
        var found = inbox.page(who.person(), asked);
        var paging = Paging.of(page, found.all(), Inbox.SIZE, TogetherController.PATH + "?page=");
        if (paging.page() != asked) {
            found = inbox.page(who.person(), paging.page());
        }
        return new InboxPage(found.waiting(), found.all(), paging, deputyships.actedFor(who), opened(who, open));
    }

    private Optional<Glance> opened(Authority who, String open) {
        return open.matches("[1-9][0-9]{0,17}")
                ? glances.of(inbox.of(who.person(), List.of(Long.parseLong(open)))).stream()
                        .findFirst()
                : Optional.empty();
    }
}
