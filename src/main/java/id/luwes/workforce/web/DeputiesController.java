package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.workforce.Deputyships;
import id.luwes.workforce.NamingDeputies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deputies: named for a time by the superior, the level above or BKD, and ended. */
@Controller
@Allow({Role.EMPLOYEE, Role.BKD})
class DeputiesController {

    static final String PATH = "/deputies";

    private final DeputiesPages pages;
    private final Deputyships deputyships;
    private final NamingDeputies naming;

    DeputiesController(DeputiesPages pages, Deputyships deputyships, NamingDeputies naming) {
        this.pages = pages;
        this.deputyships = deputyships;
        this.naming = naming;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Authority who,
            @RequestParam(name = "post", defaultValue = "") String post,
            @RequestParam(name = "holder", defaultValue = "") String nip) {
        if (nip.isBlank()) {
            return Pages.show("workforce/deputies", pages.of(who, DeputyForm.empty(post), Faults.NONE));
        }
        var found = pages.postOf(nip).map(DeputyForm::empty);
        var page = pages.of(who, found.orElse(DeputyForm.empty("")), Faults.NONE);
        return found.isPresent() && page.naming().post().isPresent()
                ? Pages.show("workforce/deputies", page)
                : refused(who, DeputyForm.empty(""), Faults.NONE.and("holder", "workforce.deputy.fault.holder"));
    }

    @PostMapping(PATH)
    ModelAndView name(Authority who, DeputyForm form, RedirectAttributes redirect) {
        var post = pages.post(who, form).orElseThrow(NotFound::new);
        var reading = DeputyReading.of(form, deputyships.today());
        var deputy = pages.deputy(form);
        var faults = reading.faults().andIf(deputy.isEmpty(), field(form), "workforce.deputy.fault.deputy");
        if (deputy.isEmpty() || !faults.isEmpty()) {
            return refused(who, form, faults);
        }
        var outcome =
                naming.name(who, new NamingDeputies.Naming(post, deputy.get(), reading.days(), form.duringLeave()));
        return switch (outcome) {
            case NAMED -> {
                redirect.addFlashAttribute(Notice.ok("workforce.deputy.named"));
                yield Pages.seeOther(PATH);
            }
            case NOBODY -> refused(who, form, Faults.NONE.and(field(form), "workforce.deputy.fault.deputy"));
            case THE_HOLDER -> refused(who, form, Faults.NONE.and(field(form), "workforce.deputy.fault.the-holder"));
            case ONESELF -> refused(who, form, Faults.NONE.and(field(form), "workforce.deputy.fault.oneself"));
            case TAKEN -> refused(who, form, Faults.NONE.and("first", "workforce.deputy.fault.taken"));
        };
    }

    @PostMapping(PATH + "/{id:[0-9]+}/end")
    ModelAndView end(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        naming.end(who, deputyships.find(who, id).orElseThrow(NotFound::new));
        redirect.addFlashAttribute(Notice.ok("workforce.deputy.ended"));
        return Pages.seeOther(PATH);
    }

    private ModelAndView refused(Authority who, DeputyForm form, Faults faults) {
        return Pages.refused("workforce/deputies", pages.of(who, form, faults));
    }

    private static String field(DeputyForm form) {
        return form.value(form.nip()).isEmpty() ? "deputy" : "nip";
    }
}
