package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionDesk;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the body does with an objection before it decides: hears it or not, sets a hearing, keeps its minutes. */
@Controller
@Allow(Role.EMPLOYEE)
class BodyController {

    private static final String PATH = "/objections/{id:[0-9]+}";

    private final ObjectionPages pages;
    private final ObjectionDesk desk;
    private final Agencies agencies;

    BodyController(ObjectionPages pages, ObjectionDesk desk, Agencies agencies) {
        this.pages = pages;
        this.desk = desk;
        this.agencies = agencies;
    }

    @PostMapping(PATH + "/admission")
    ModelAndView admit(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String heard,
            @RequestParam(defaultValue = "") String reasons,
            RedirectAttributes redirect) {
        var form = new BodyForm(heard, reasons);
        var faults = RaiseForm.said(
                Faults.NONE.andIf(!heard.equals("yes") && !heard.equals("no"), "heard", "objection.fault.heard"),
                "reasons",
                form.said(),
                FormalObjection.LONGEST);
        return faults.isEmpty()
                ? ObjectionController.done(
                        desk.admit(who, id, heard.equals("yes"), form.said()), id, "objection.admission.done", redirect)
                : pages.again(who, id, HearingForm.EMPTY, form, faults);
    }

    @PostMapping(PATH + "/hearing")
    ModelAndView hear(Authority who, @PathVariable("id") long id, HearingForm form, RedirectAttributes redirect) {
        var zone = agencies.zone();
        var faults = form.faults(zone, agencies.today());
        if (!faults.isEmpty()) {
            return pages.again(who, id, form, BodyForm.EMPTY, faults);
        }
        var outcome = desk.hear(who, id, form.at(zone, agencies.today()).orElseThrow(), form.place());
        return outcome == ObjectionDesk.Outcome.IN_THE_PAST
                ? pages.again(who, id, form, BodyForm.EMPTY, Faults.NONE.and("day", "objection.fault.past"))
                : ObjectionController.done(outcome, id, "objection.hearing.set", redirect);
    }

    @PostMapping(PATH + "/minutes")
    ModelAndView minute(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String minutes,
            RedirectAttributes redirect) {
        var said = Letters.lines(minutes);
        var faults = RaiseForm.said(Faults.NONE, "minutes", said, FormalObjection.LONGEST);
        return faults.isEmpty()
                ? ObjectionController.done(desk.minute(who, id, said), id, "objection.minutes.kept", redirect)
                : pages.again(who, id, HearingForm.EMPTY, new BodyForm("", said), faults);
    }
}
