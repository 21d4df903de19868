package id.luwes.evidence.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evidence.AdministeringEvidence;
import id.luwes.evidence.EvidenceSettings;
import id.luwes.evidence.KeepingFiles;
import id.luwes.evidence.KeptFiles;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the agency sets about files, and how much it keeps. */
@Controller
@Allow(Role.ADMINISTRATOR)
class EvidenceController {

    private static final String TEMPLATE = "evidence/settings";

    private final EvidenceSettings settings;
    private final AdministeringEvidence administering;
    private final KeepingFiles keeping;
    private final KeptFiles files;

    EvidenceController(
            EvidenceSettings settings, AdministeringEvidence administering, KeepingFiles keeping, KeptFiles files) {
        this.keeping = keeping;
        this.files = files;
        this.settings = settings;
        this.administering = administering;
    }

    @GetMapping("/evidence")
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show(TEMPLATE, page(who, EvidenceForm.of(settings.current()), Faults.NONE));
    }

    @PostMapping("/evidence")
    ModelAndView save(Authority who, EvidenceForm form, RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("evidence.refused.beyond");
        }
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, form, faults));
        }
        administering.save(who.person(), form.settings());
        redirect.addFlashAttribute(Notice.ok("evidence.saved"));
        return Pages.seeOther("/evidence");
    }

    private EvidencePage page(Authority who, EvidenceForm form, Faults faults) {
        return new EvidencePage(
                form,
                settings.current(),
                settings.amount(),
                keeping.scans(),
                files.unscanned(),
                AdministeringAgency.mayChange(who),
                faults);
    }
}
