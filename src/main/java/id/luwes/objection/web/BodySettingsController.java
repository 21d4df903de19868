package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.agency.Units;
import id.luwes.objection.ObjectionBody;
import id.luwes.objection.ObjectionRules;
import id.luwes.objection.ObjectionSettings;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employees;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** BKD names the body and sets the days; who answers for the whole agency changes it. */
@Controller
class BodySettingsController {

    static final String PATH = "/agency/objections";

    private static final String TEMPLATE = "objection/settings";

    /** The units that are offered: the agency's own and those right below. */
    private static final int UPPER = 1;

    private final ObjectionBody body;
    private final ObjectionSettings settings;
    private final Units units;
    private final Employees employees;

    BodySettingsController(ObjectionBody body, ObjectionSettings settings, Units units, Employees employees) {
        this.body = body;
        this.settings = settings;
        this.units = units;
        this.employees = employees;
    }

    @GetMapping(PATH)
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show(TEMPLATE, page(who, BodySettingsForm.of(settings.rules()), Faults.NONE));
    }

    @PostMapping(PATH + "/rules")
    @Allow(Role.BKD)
    ModelAndView rules(Authority who, BodySettingsForm form, RedirectAttributes redirect) {
        mayChange(who);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, form, faults));
        }
        settings.set(who.person(), form.rules());
        redirect.addFlashAttribute(Notice.ok("objection.rules.saved"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/members")
    @Allow(Role.BKD)
    ModelAndView name(Authority who, BodySettingsForm form, RedirectAttributes redirect) {
        mayChange(who);
        var person = form.person().flatMap(employees::find);
        if (person.isEmpty()
                || form.place().isEmpty()
                || !body.name(who.person(), person.get().id(), form.place().get())) {
            return Pages.refused(TEMPLATE, page(who, filled(form), Faults.NONE.and("nip", "objection.fault.nip")));
        }
        redirect.addFlashAttribute(
                Notice.ok("objection.members.named", person.get().name()));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/members/{member:[0-9]+}/end")
    @Allow(Role.BKD)
    ModelAndView end(Authority who, @PathVariable("member") long member, RedirectAttributes redirect) {
        mayChange(who);
        if (!body.end(who.person(), member)) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("objection.members.ended"));
        return Pages.seeOther(PATH);
    }

    private BodySettingsForm filled(BodySettingsForm sent) {
        var rules = BodySettingsForm.of(settings.rules());
        return new BodySettingsForm(sent.nip(), sent.unit(), rules.term(), rules.decide(), rules.agree());
    }

    private static boolean everywhere(Authority who) {
        return who.grants(Role.BKD).stream().anyMatch(Grant::everywhere);
    }

    private static void mayChange(Authority who) {
        if (!everywhere(who)) {
            throw Refusal.forbidden("objection.refused.beyond");
        }
    }

    private BodySettingsPage page(Authority who, BodySettingsForm form, Faults faults) {
        var set = settings.set();
        return new BodySettingsPage(
                body.members(),
                units.downTo(UPPER),
                set.orElse(ObjectionRules.EXAMPLE),
                set.isEmpty(),
                everywhere(who),
                form,
                faults);
    }
}
