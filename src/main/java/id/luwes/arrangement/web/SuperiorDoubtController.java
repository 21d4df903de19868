package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ReadingCases;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.workforce.DoubtingSuperiors;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In one tap on the own application: this is not my superior. */
@Controller
@Allow(Role.EMPLOYEE)
class SuperiorDoubtController {

    private final ReadingCases cases;
    private final DoubtingSuperiors doubting;

    SuperiorDoubtController(ReadingCases cases, DoubtingSuperiors doubting) {
        this.cases = cases;
        this.doubting = doubting;
    }

    @PostMapping("/applications/{id}/doubt")
    ModelAndView say(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        own(who, id);
        doubting.say(who, Optional.empty(), "");
        redirect.addFlashAttribute(Notice.ok("workforce.doubt.said"));
        return Pages.seeOther("/applications/" + id);
    }

    @PostMapping("/applications/{id}/doubt/withdrawal")
    ModelAndView takeBack(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        own(who, id);
        doubting.takeBack(who);
        redirect.addFlashAttribute(Notice.ok("workforce.doubt.taken-back"));
        return Pages.seeOther("/applications/" + id);
    }

    private void own(Authority who, long id) {
        var mine = cases.open(who, new ApplicationId(id))
                .map(it -> it.application().facts().applicant())
                .equals(who.person().employeeId());
        if (!mine) {
            throw new NotFound();
        }
    }
}
