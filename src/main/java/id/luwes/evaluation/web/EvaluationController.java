package id.luwes.evaluation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evaluation.Answering;
import id.luwes.evaluation.Confirming;
import id.luwes.evaluation.ConfirmingWithUndo;
import id.luwes.evaluation.EvaluationId;
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

/** One evaluation: read, decided, answered. */
@Controller
class EvaluationController {

    private static final String TEMPLATE = "evaluation/evaluation";

    private final EvaluationPages pages;
    private final ConfirmingWithUndo confirming;
    private final Answering answering;

    EvaluationController(EvaluationPages pages, ConfirmingWithUndo confirming, Answering answering) {
        this.pages = pages;
        this.confirming = confirming;
        this.answering = answering;
    }

    @GetMapping("/evaluations/{id}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        return Pages.show(TEMPLATE, pages.of(who, id, RulingForm.EMPTY, "", Faults.NONE));
    }

    @GetMapping("/evaluations/{id}/print")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView print(Authority who, @PathVariable("id") long id) {
        return Pages.show("evaluation/print", pages.of(who, id, RulingForm.EMPTY, "", Faults.NONE));
    }

    @PostMapping("/evaluations/{id}/ruling")
    @Allow({Role.SUPERIOR, Role.BKD})
    ModelAndView rule(Authority who, @PathVariable("id") long id, RulingForm form, RedirectAttributes redirect) {
        var decided = form.decided();
        if (decided.isEmpty()) {
            return again(who, id, form, Faults.NONE.and("outcome", "evaluation.fault.outcome"));
        }
        if (form.tooLong()) {
            return again(who, id, form, Faults.NONE.and("reason", "evaluation.fault.long", Confirming.LONGEST));
        }
        return switch (confirming.rule(who, new EvaluationId(id), form.seen(), decided.get(), form.reason())) {
            case Confirming.Outcome.Ruled ruled -> {
                if (!confirming.canUndo()) {
                    redirect.addFlashAttribute(Notice.ok("evaluation.ruled"));
                }
                yield Pages.seeOther("/evaluations/team");
            }
            case Confirming.Outcome.AlreadyRuled already ->
                throw Refusal.conflict("evaluation.refused.already").leadingTo("/evaluations/" + id, "evaluation.open");
            case Confirming.Outcome.NewFigures changed ->
                throw Refusal.conflict("evaluation.refused.changed").leadingTo("/evaluations/" + id, "evaluation.open");
            case Confirming.Outcome.NotYours notYours -> throw new NotFound();
            case Confirming.Outcome.CorrectionsWait wait ->
                again(who, id, form, Faults.NONE.and("outcome", "evaluation.fault.corrections"));
            case Confirming.Outcome.ReasonMissing missing ->
                again(who, id, form, Faults.NONE.and("reason", "evaluation.fault.reason"));
        };
    }

    @PostMapping("/evaluations/{id}/answers")
    @Allow(Role.EMPLOYEE)
    ModelAndView answer(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var said = Texts.cleaned(words);
        if (!Answering.sayEnough(said)) {
            var faults = Faults.NONE.and("words", "evaluation.fault.words", Answering.SHORTEST, Answering.LONGEST);
            return Pages.refused(TEMPLATE, pages.of(who, id, RulingForm.EMPTY, said, faults));
        }
        answering.answer(who, new EvaluationId(id), said);
        redirect.addFlashAttribute(Notice.ok("evaluation.answered"));
        return Pages.seeOther("/evaluations/" + id);
    }

    private ModelAndView again(Authority who, long id, RulingForm form, Faults faults) {
        return Pages.refused(TEMPLATE, pages.of(who, id, form, "", faults));
    }
}
