package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.AnsweringDisputes;
import id.luwes.eligibility.AnsweringDisputesWithUndo;
import id.luwes.eligibility.DisputeTimes;
import id.luwes.eligibility.ReadingDisputes;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One disputed fact: read by whoever disputes it, recorded anew or answered by its owner. */
@Controller
class FactDisputeController {

    private static final String TEMPLATE = "eligibility/dispute";

    private final ReadingDisputes reading;
    private final AnsweringDisputes answering;
    private final AnsweringDisputesWithUndo undoable;
    private final DisputeTimes times;

    FactDisputeController(
            ReadingDisputes reading,
            AnsweringDisputes answering,
            AnsweringDisputesWithUndo undoable,
            DisputeTimes times) {
        this.reading = reading;
        this.answering = answering;
        this.undoable = undoable;
        this.times = times;
    }

    @GetMapping(FactDisputesController.ONE)
    @Allow({Role.EMPLOYEE, Role.UNIT_HEAD, Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        return Pages.show(TEMPLATE, page(who, id, DisputePage.Sent.NOTHING));
    }

    @PostMapping(FactDisputesController.ONE + "/fact")
    @Allow({Role.UNIT_HEAD, Role.BKD})
    ModelAndView record(
            Authority who, @PathVariable("id") long id, DisputeAnswerForm form, RedirectAttributes redirect) {
        var kind = reading.open(who, id).dispute().fact().kind().orElseThrow(NotFound::new);
        var typed = form.typed(kind);
        var faults = typed.faults(times.today()).and(form.reasonFaults("recordReason"));
        if (faults.isEmpty()) {
            faults = answering.record(who, id, typed.fact(), form.said());
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, id, new DisputePage.Sent(form, false, faults)));
        }
        redirect.addFlashAttribute(Notice.ok("eligibility.dispute.recorded.done"));
        return Pages.seeOther(FactDisputesController.PATH + "/" + id);
    }

    @PostMapping(FactDisputesController.ONE + "/answer")
    @Allow({Role.UNIT_HEAD, Role.BKD})
    ModelAndView stands(
            Authority who, @PathVariable("id") long id, DisputeAnswerForm form, RedirectAttributes redirect) {
        var faults = form.reasonFaults("standsReason");
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, id, new DisputePage.Sent(form, true, faults)));
        }
        undoable.stands(who, id, form.said());
        if (!undoable.canUndo()) {
            redirect.addFlashAttribute(Notice.ok("eligibility.dispute.answered"));
        }
        return Pages.seeOther(FactDisputesController.PATH);
    }

    private DisputePage page(Authority who, long id, DisputePage.Sent sent) {
        return new DisputePage(reading.open(who, id), times.today(), sent);
    }
}
