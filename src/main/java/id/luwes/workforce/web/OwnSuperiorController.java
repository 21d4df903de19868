package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.workforce.DoubtingSuperiors;
import id.luwes.workforce.PeopleSearch;
import id.luwes.workforce.SuperiorDoubts;
import id.luwes.workforce.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody sees who is recorded as their superior, and says so where that is wrong. */
@Controller
@Allow(Role.EMPLOYEE)
class OwnSuperiorController {

    private static final String PATH = "/people/me/superior";
    private static final String TEMPLATE = "workforce/ownSuperior";

    private final DoubtingSuperiors doubting;
    private final SuperiorDoubts doubts;
    private final PeopleSearch people;

    OwnSuperiorController(DoubtingSuperiors doubting, SuperiorDoubts doubts, PeopleSearch people) {
        this.doubting = doubting;
        this.doubts = doubts;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView show(Authority who, @RequestParam(defaultValue = "") String q) {
        return Pages.show(TEMPLATE, page(who, q, SuperiorDoubtForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH + "/doubt")
    ModelAndView say(
            Authority who,
            SuperiorDoubtForm form,
            @RequestParam(defaultValue = "") String q,
            RedirectAttributes redirect) {
        var faults = doubting.say(who, form.named(), form.written());
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, q, form, faults));
        }
        redirect.addFlashAttribute(Notice.ok("workforce.doubt.said"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/withdrawal")
    ModelAndView takeBack(Authority who, RedirectAttributes redirect) {
        doubting.takeBack(who);
        redirect.addFlashAttribute(Notice.ok("workforce.doubt.taken-back"));
        return Pages.seeOther(PATH);
    }

    private OwnSuperiorPage page(Authority who, String q, SuperiorDoubtForm form, Faults faults) {
        var person = doubting.self(who);
        var wanted = Wanted.of(q);
        return new OwnSuperiorPage(
                person, wanted, people.find(who, wanted).hits(), doubts.of(person.id()), form, faults);
    }
}
