package id.luwes.arrangement.web;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Inbox;
import id.luwes.web.Paging;
import org.springframework.stereotype.Component;

/** Puts a page of somebody's inbox together. */
@Component
class Inboxes {

    private final Inbox inbox;

    Inboxes(Inbox inbox) {
        this.inbox = inbox;
    }

    InboxPage of(SignedIn who, String page) {
        int all = inbox.count(who);
        var paging = Paging.of(page, all, Inbox.SIZE, "/inbox?page=");
        return new InboxPage(inbox.of(who, paging.page()), all, paging);
    }
}
