package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.NamedUnits;
import id.luwes.agency.Units;
import id.luwes.core.DateRange;
import id.luwes.regime.DeclaringEmergency;
import id.luwes.regime.DeclaringEmergency.Declaration;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declares an emergency, in one act. */
@Controller
@Allow({Role.BKD, Role.UNIT_HEAD})
class EmergencyController {

    private static final String PATH = RegimesController.PATH + "/emergency";
    private static final String TEMPLATE = "regime/emergency";

    private final DeclaringEmergency declaring;
    private final Units units;
    private final Agencies agencies;

    EmergencyController(DeclaringEmergency declaring, Units units, Agencies agencies) {
        this.declaring = declaring;
        this.units = units;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        var today = agencies.today().toString();
        return Pages.show(
                TEMPLATE, new EmergencyPage(new EmergencyForm(null, null, null, today, today, null), Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView declare(Authority who, EmergencyForm form, RedirectAttributes redirect) {
        var today = agencies.today();
        var named = NamedUnits.atLeastOne(form.text(), units.all());
        var first = TypedDate.of(form.line(form.first()));
        var last = TypedDate.of(form.line(form.last()));
        var faults = Faults.NONE
                .andIf(!Letters.between(form.line(form.what()), 3, 200), "what", "regime.fault.what")
                .andIf(!Letters.between(form.line(form.hours()), 0, 200), "hours", "regime.fault.hours")
                .andIf(!Letters.between(form.line(form.basis()), 0, 200), "basis", "regime.fault.instrument")
                .andIf(first.filter(it -> !it.isBefore(today)).isEmpty(), "first", "regime.fault.today", today)
                .andIf(
                        last.filter(it -> fits(first.orElse(today), it)).isEmpty(),
                        "last",
                        "regime.fault.emergency-last",
                        DeclaringEmergency.LONGEST)
                .and(named.faults())
                .andIf(!DeclaringEmergency.mayDeclare(who, named.units()), "units", "regime.emergency.beyond");
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, new EmergencyPage(form, faults));
        }
        var declared = new Declaration(
                form.line(form.what()),
                form.line(form.hours()),
                form.line(form.basis()),
                new DateRange(first.orElseThrow(), last.orElseThrow()),
                named.units());
        var id = declaring.declare(who, declared);
        redirect.addFlashAttribute(Notice.ok("regime.emergency.declared"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }

    private static boolean fits(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusDays(DeclaringEmergency.LONGEST));
    }
}
