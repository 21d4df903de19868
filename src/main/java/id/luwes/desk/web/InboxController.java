package id.luwes.desk.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.desk.InboxAsked;
import id.luwes.desk.OneInbox;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that waits for the reader. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class InboxController {

    private final OneInbox inbox;

    InboxController(OneInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    ModelAndView show(
            Authority who,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "as", defaultValue = "") String as,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "open", defaultValue = "") String open) {
        return Pages.show("desk/inbox", new CasesPage(inbox.of(who, InboxAsked.of(kind, as, page, open))));
    }
}
