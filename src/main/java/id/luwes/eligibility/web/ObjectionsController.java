package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.eligibility.AnsweringObjectionsWithUndo;
import id.luwes.eligibility.Objection.Outcome;
import id.luwes.eligibility.Objections;
import id.luwes.eligibility.web.ObjectionsPage.AnswerForm;
import id.luwes.eligibility.web.ObjectionsPage.Sent;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Scope;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Objections to verdicts, for BKD to answer and for auditors to read. */
@Controller
class ObjectionsController {

    private static final String TEMPLATE = "eligibility/objections";

    private final Objections objections;
    private final AnsweringObjectionsWithUndo answering;

    ObjectionsController(Objections objections, AnsweringObjectionsWithUndo answering) {
        this.objections = objections;
        this.answering = answering;
    }

    @GetMapping("/eligibility/objections")
    @LookedAt({})
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @RequestParam(defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, page, new Sent(0, AnswerForm.EMPTY, Faults.NONE)));
    }

    /** One that waits for the reader; whoever comes too late finds the list. */
    @GetMapping("/eligibility/objections/{objection:[0-9]+}")
    @Allow(Role.BKD)
    ModelAndView one(Authority who, @PathVariable long objection, RedirectAttributes redirect) {
        var waiting = objections.waitingFor(who.person(), List.of(objection));
        if (waiting.isEmpty()) {
            redirect.addFlashAttribute(Notice.wait("eligibility.objections.gone"));
            return Pages.seeOther("/eligibility/objections");
        }
        return Pages.show(
                TEMPLATE,
                new ObjectionsPage(waiting, new Paging(1, 1, ""), who, new Sent(0, AnswerForm.EMPTY, Faults.NONE)));
    }

    @PostMapping("/eligibility/objections/{objection}/answer")
    @Allow(Role.BKD)
    ModelAndView answer(
            Authority who,
            @PathVariable long objection,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") String page,
            RedirectAttributes redirect) {
        var known = Arrays.stream(Outcome.values())
                .filter(it -> it.name().equals(outcome))
                .findFirst();
        var faults = Faults.NONE
                .andIf(known.isEmpty(), "outcome", "eligibility.answer.fault.outcome")
                .andIf(
                        !Objections.sayEnough(words),
                        "words",
                        "eligibility.answer.fault.words",
                        Objections.SHORTEST,
                        Objections.LONGEST);
        if (known.isEmpty() || !faults.isEmpty()) {
            return Pages.refused(
                    TEMPLATE, page(who, page, new Sent(objection, new AnswerForm(outcome, words), faults)));
        }
        answering.answer(who, objection, known.get(), words);
        if (!answering.canUndo()) {
            redirect.addFlashAttribute(Notice.ok("eligibility.answer.thanks"));
        }
        return Pages.seeOther("/eligibility/objections");
    }

    private ObjectionsPage page(Authority who, String asked, Sent sent) {
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var paging = Paging.of(asked, objections.count(scope), Objections.SIZE, "/eligibility/objections?page=");
        return new ObjectionsPage(objections.in(scope, paging.page()), paging, who, sent);
    }
}
