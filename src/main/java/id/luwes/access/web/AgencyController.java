package id.luwes.access.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.agency.AgencySettings.Settings;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, zone and cap of the agency; the first administrator makes the agency here. */
@Controller
@Allow(Role.ADMINISTRATOR)
class AgencyController {

    private static final int LONGEST_NAME = 150;
    private static final int WORKING_DAYS = 5;

    private final AdministeringAgency administering;

    AgencyController(AdministeringAgency administering) {
        this.administering = administering;
    }

    @GetMapping("/agency")
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(Authority who) {
        var mayChange = AdministeringAgency.mayChange(who);
        return Pages.show("access/agency", AgencyPage.of(administering.current(), administering.since(), mayChange));
    }

    @PostMapping("/agency")
    ModelAndView save(
            Authority who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String cap,
            RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
        var faults = Faults.NONE
                .andIf(name.isBlank() || name.length() > LONGEST_NAME, "name", "access.agency.fault.name", LONGEST_NAME)
                .andIf(!AgencySettings.ZONES.contains(zone), "zone", "access.agency.fault.zone")
                .andIf(!cap.isBlank() && !cap.matches("[0-" + WORKING_DAYS + "]"), "cap", "access.agency.fault.cap");
        if (!faults.isEmpty()) {
            return Pages.refused("access/agency", AgencyPage.refused(name, zone, cap, faults));
        }
        administering.save(who.person(), new Settings(name.strip(), zone, cap.isBlank() ? null : Integer.valueOf(cap)));
        redirect.addFlashAttribute(Notice.ok("access.agency.saved"));
        return Pages.seeOther("/agency");
    }
}
