package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.TeamAgreements;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What runs and what will begin, for whoever decides and may end it early. */
@Controller
class AgreementsController {

    static final String PATH = "/agreements";

    private final TeamAgreements agreements;

    AgreementsController(TeamAgreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping(PATH)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView show(Authority who, @RequestParam(name = "page", defaultValue = "1") String page) {
        int all = agreements.count(who.person());
        var paging = Paging.of(page, all, TeamAgreements.SIZE, PATH + "?page=");
        return Pages.show(
                "arrangement/agreements", new AgreementsPage(agreements.of(who.person(), paging.page()), all, paging));
    }
}
