package id.luwes.access.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, zone, cap and notice of the agency; the first administrator makes the agency here. */
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
    ModelAndView save(Authority who, AgencyForm form, RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
        var faults = Faults.NONE
                .andIf(
                        form.name().isBlank() || form.name().length() > LONGEST_NAME,
                        "name",
                        "access.agency.fault.name",
                        LONGEST_NAME)
                .andIf(!AgencySettings.ZONES.contains(form.zone()), "zone", "access.agency.fault.zone")
                .andIf(
                        !form.cap().isBlank() && !form.cap().matches("[0-" + WORKING_DAYS + "]"),
                        "cap",
                        "access.agency.fault.cap")
                .andIf(
                        !form.notice().isBlank() && !form.notice().matches("[1-9]|[1-5][0-9]|60"),
                        "notice",
                        "access.agency.fault.notice")
                .andIf(
                        !form.renewal().isBlank() && !form.renewal().matches("[7-9]|[1-8][0-9]|90"),
                        "renewal",
                        "access.agency.fault.renewal")
                .andIf(
                        !form.callIn().isBlank() && !form.callIn().matches("[1-9]|10"),
                        "callIn",
                        "access.agency.fault.call-in")
                .andIf(
                        !form.report().isBlank() && !form.report().matches("[1-9]|[12][0-9]|30"),
                        "report",
                        "access.agency.fault.report");
        faults = form.core().faults(faults);
        if (!faults.isEmpty()) {
            return Pages.refused("access/agency", AgencyPage.refused(form, faults));
        }
        administering.save(who.person(), form.settings());
        redirect.addFlashAttribute(Notice.ok("access.agency.saved"));
        return Pages.seeOther("/agency");
    }
}
