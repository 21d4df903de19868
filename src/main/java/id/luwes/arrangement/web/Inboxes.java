package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Inbox;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import org.springframework.stereotype.Component;

/** Puts a page of somebody's inbox together. */
@Component
class Inboxes {

    private final Inbox inbox;
    private final Deputyships deputyships;

    Inboxes(Inbox inbox, Deputyships deputyships) {
        this.inbox = inbox;
        this.deputyships = deputyships;
    }

    InboxPage of(Authority who, String page) {
        int all = inbox.count(who.person());
        var paging = Paging.of(page, all, Inbox.SIZE, TogetherController.PATH + "?page=");
        return new InboxPage(inbox.of(who.person(), paging.page()), all, paging, deputyships.actedFor(who));
    }
}
