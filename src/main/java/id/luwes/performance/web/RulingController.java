package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.performance.Judging;
import id.luwes.performance.JudgingWithUndo;
import id.luwes.performance.OutputId;
import id.luwes.performance.WaitingOutputs;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.workforce.Deputyships;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An output as both sides read it, and the superior's word on it. */
@Controller
class RulingController {

    private final OutputPages pages;
    private final WaitingOutputs waiting;
    private final JudgingWithUndo judging;
    private final Agencies agencies;
    private final Deputyships deputyships;

    RulingController(
            OutputPages pages,
            WaitingOutputs waiting,
            JudgingWithUndo judging,
            Agencies agencies,
            Deputyships deputyships) {
        this.pages = pages;
        this.waiting = waiting;
        this.judging = judging;
        this.agencies = agencies;
        this.deputyships = deputyships;
    }

    @GetMapping("/outputs/waiting")
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView waiting(Authority who) {
        var person = who.person();
        return Pages.show(
                "performance/waiting",
                WaitingPage.of(
                        waiting.of(person),
                        waiting.count(person),
                        waiting.ruledLatelyBy(person),
                        agencies.today(),
                        deputyships.actedFor(who)));
    }

    @GetMapping("/outputs/{id}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        return Pages.show("performance/output", pages.of(who, id, OutputPage.Sent.NOTHING));
    }

    @PostMapping("/outputs/{id}/ruling")
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView rule(
            Authority who,
            @PathVariable("id") long id,
            RulingForm form,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        var reading = RulingReading.of(form);
        if (!reading.faults().isEmpty()) {
            return again(who, id, form, reading.faults());
        }
        return switch (judging.rule(who, new OutputId(id), reading.said())) {
            case Judging.Outcome.Ruled ruled -> {
                if (!judging.canUndo()) {
                    redirect.addFlashAttribute(Notice.ok(
                            reading.returns() ? "performance.ruled.returned" : "performance.ruled.accepted",
                            ruled.output().promised().what()));
                }
                yield Pages.seeOther(Pages.inboxOr(back, "/outputs/waiting"));
            }
            case Judging.Outcome.WordMissing missing ->
                again(who, id, form, Faults.NONE.and("word", "performance.fault.word"));
            case Judging.Outcome.NotAPart no ->
                again(who, id, form, Faults.NONE.and("quantity", "performance.fault.part", no.delivered()));
            case Judging.Outcome.Overtaken overtaken ->
                throw Refusal.conflict("performance.refused.ruled-already")
                        .leadingTo("/outputs/" + id, "performance.open");
            case Judging.Outcome.Settled settled ->
                throw Refusal.conflict("performance.refused.settled", settled.month())
                        .leadingTo("/outputs/" + id, "performance.open");
            case Judging.Outcome.NotYours no -> throw new NotFound();
        };
    }

    private ModelAndView again(Authority who, long id, RulingForm form, Faults faults) {
        return Pages.refused(
                "performance/output", pages.of(who, id, new OutputPage.Sent(ProgressForm.EMPTY, form, faults)));
    }
}
