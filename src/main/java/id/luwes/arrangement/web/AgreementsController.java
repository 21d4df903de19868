package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toSet;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.AgreementsToLookAt;
import id.luwes.arrangement.TeamAgreements;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.WaitingCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What runs and what will begin, for whoever decides and may end it early. */
@Controller
class AgreementsController {

    static final String PATH = "/agreements";

    private final TeamAgreements agreements;
    private final AgreementsToLookAt looks;

    AgreementsController(TeamAgreements agreements, AgreementsToLookAt looks) {
        this.agreements = agreements;
        this.looks = looks;
    }

    @GetMapping(PATH)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView show(Authority who, @RequestParam(name = "page", defaultValue = "1") String page) {
        int all = agreements.count(who.person());
        var paging = Paging.of(page, all, TeamAgreements.SIZE, PATH + "?page=");
        var toLookAt = looks.cases(who.person()).stream().map(WaitingCase::id).collect(toSet());
        return Pages.show(
                "arrangement/agreements",
                new AgreementsPage(agreements.of(who.person(), paging.page()), all, paging, toLookAt));
    }
}
