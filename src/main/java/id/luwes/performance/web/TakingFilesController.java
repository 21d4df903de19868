package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evidence.FileId;
import id.luwes.performance.EvidenceOfOutputs;
import id.luwes.performance.OutputId;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person takes an own file away, as long as nobody has ruled on it. */
@Controller
@Allow(Role.EMPLOYEE)
class TakingFilesController {

    private final EvidenceOfOutputs evidence;

    TakingFilesController(EvidenceOfOutputs evidence) {
        this.evidence = evidence;
    }

    @PostMapping("/outputs/{id}/files/{file}/removal")
    ModelAndView takeAway(
            Authority who, @PathVariable("id") long id, @PathVariable("file") long file, RedirectAttributes redirect) {
        return switch (evidence.takeAway(who.person(), new OutputId(id), new FileId(file))) {
            case TAKEN -> {
                redirect.addFlashAttribute(Notice.ok("evidence.taken"));
                yield Pages.seeOther("/outputs/" + id);
            }
            case RULED_ON ->
                throw Refusal.conflict("evidence.refused.ruled-on").leadingTo("/outputs/" + id, "performance.open");
            case NOT_YOURS -> throw new NotFound();
        };
    }
}
