package id.luwes.arrangement.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.arrangement.PilotId;
import id.luwes.arrangement.Pilots;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes part: every unit, or those of a pilot. */
@Controller
class PilotsController {

    static final String PATH = "/agency/pilots";

    private static final String TEMPLATE = "arrangement/pilots";

    private final Pilots pilots;
    private final Agencies agencies;
    private final Units units;

    PilotsController(Pilots pilots, Agencies agencies, Units units) {
        this.pilots = pilots;
        this.agencies = agencies;
        this.units = units;
    }

    @GetMapping(PATH)
    @Allow({Role.ADMINISTRATOR, Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show(TEMPLATE, page(who, PilotForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH + "/participation")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView participation(
            Authority who, @RequestParam(name = "only", defaultValue = "") String only, RedirectAttributes redirect) {
        mustBeAllowed(who);
        if (!only.matches("true|false")) {
            return Pages.refused(
                    TEMPLATE, page(who, PilotForm.EMPTY, Faults.NONE.and("only", "arrangement.consents.fault")));
        }
        pilots.setOnly(who.person(), only.equals("true"));
        redirect.addFlashAttribute(Notice.ok("arrangement.pilots.saved"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH)
    @Allow(Role.ADMINISTRATOR)
    ModelAndView begin(Authority who, PilotForm form, RedirectAttributes redirect) {
        mustBeAllowed(who);
        var reading = PilotReading.of(form, agencies.today(), units.all());
        if (!reading.faults().isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, form, reading.faults()));
        }
        pilots.begin(who.person(), reading.name(), reading.basis(), reading.days(), reading.units());
        redirect.addFlashAttribute(Notice.ok("arrangement.pilots.begun"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/{id:[0-9]+}/end")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView end(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        mustBeAllowed(who);
        if (!pilots.end(who.person(), new PilotId(id))) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("arrangement.pilots.ended"));
        return Pages.seeOther(PATH);
    }

    private static void mustBeAllowed(Authority who) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
    }

    private PilotsPage page(Authority who, PilotForm form, Faults faults) {
        return new PilotsPage(
                pilots.all(), pilots.only(), form, faults, agencies.today(), AdministeringAgency.mayChange(who));
    }
}
