package id.luwes.organisation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.organisation.Shapers;
import id.luwes.organisation.ShapingOffices;
import id.luwes.organisation.web.OfficesPage.Shaping;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offices of the agency, each with its place. */
@Controller
@Allow({Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR})
class OfficesController {

    private static final String TEMPLATE = "organisation/offices";
    private static final int LAST_PAGE = 100_000;

    private final ShapingOffices offices;

    OfficesController(ShapingOffices offices) {
        this.offices = offices;
    }

    @GetMapping("/offices")
    @Allow({Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView list(Authority who, @RequestParam(defaultValue = "1") String page) {
        int number = (int) Math.max(1, Requests.number(page, LAST_PAGE));
        return Pages.show(
                TEMPLATE, OfficesPage.of(offices.all(), number, 0, shaping(who), OfficeForm.EMPTY, Faults.NONE));
    }

    @GetMapping("/offices/{office:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable long office) {
        var all = offices.all();
        var found = all.stream().filter(it -> it.id() == office).findFirst().orElseThrow(NotFound::new);
        var shaping = shaping(who);
        if (!shaping.movable().contains(office)) {
            throw ShapingOffices.elsewhere();
        }
        return Pages.show(TEMPLATE, OfficesPage.of(all, 1, office, shaping, OfficeForm.of(found), Faults.NONE));
    }

    @PostMapping("/offices")
    ModelAndView add(Authority who, OfficeForm form, RedirectAttributes redirect) {
        return save(who, 0, form, redirect);
    }

    @PostMapping("/offices/{office:[0-9]+}")
    ModelAndView change(Authority who, @PathVariable long office, OfficeForm form, RedirectAttributes redirect) {
        return save(who, office, form, redirect);
    }

    private ModelAndView save(Authority who, long office, OfficeForm form, RedirectAttributes redirect) {
        var faults = form.faults();
        if (faults.isEmpty() && !offices.save(who, form.office(office), UnitForm.text(form.reason()))) {
            faults = form.taken();
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, OfficesPage.of(offices.all(), 1, office, shaping(who), form, faults));
        }
        redirect.addFlashAttribute(
                Notice.ok(office == 0 ? "organisation.office.added" : "organisation.office.changed"));
        return Pages.seeOther("/offices");
    }

    private Shaping shaping(Authority who) {
        return new Shaping(Shapers.ROLES.stream().anyMatch(who::has), offices.movable(who));
    }
}
