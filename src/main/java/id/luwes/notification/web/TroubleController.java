package id.luwes.notification.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.notification.DeliveryTrouble;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What of mail and push could not be delivered, for whoever runs Luwes. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class TroubleController {

    static final String PATH = "/notifications/trouble";

    private final DeliveryTrouble trouble;

    TroubleController(DeliveryTrouble trouble) {
        this.trouble = trouble;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return Pages.show("notification/trouble", new TroublePage(trouble.standings(), trouble.lines()));
    }
}
