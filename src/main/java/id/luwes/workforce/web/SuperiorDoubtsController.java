package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.AnsweringDoubts;
import id.luwes.workforce.AnsweringDoubtsWithUndo;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Scope;
import id.luwes.workforce.SuperiorDoubt;
import id.luwes.workforce.SuperiorDoubts;
import id.luwes.workforce.web.SuperiorDoubtsPage.Sent;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Superiors that are wrong in the eyes of their people, for BKD to mend or answer and for auditors to read. */
@Controller
class SuperiorDoubtsController {

    static final String PATH = "/people/doubts";

    private static final String TEMPLATE = "workforce/doubts";

    private final SuperiorDoubts doubts;
    private final AnsweringDoubts answering;
    private final AnsweringDoubtsWithUndo undoable;
    private final Employees employees;

    SuperiorDoubtsController(
            SuperiorDoubts doubts, AnsweringDoubts answering, AnsweringDoubtsWithUndo undoable, Employees employees) {
        this.doubts = doubts;
        this.answering = answering;
        this.undoable = undoable;
        this.employees = employees;
    }

    @GetMapping(PATH)
    @LookedAt({})
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @RequestParam(defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, page, Sent.NOTHING));
    }

    /** One that waits for the reader; whoever comes too late finds the list. */
    @GetMapping(PATH + "/{doubt:[0-9]+}")
    @Allow(Role.BKD)
    ModelAndView one(Authority who, @PathVariable long doubt, RedirectAttributes redirect) {
        var waiting = doubts.waitingFor(who.person(), List.of(doubt));
        if (waiting.isEmpty()) {
            redirect.addFlashAttribute(Notice.wait("workforce.doubts.gone"));
            return Pages.seeOther(PATH);
        }
        return Pages.show(TEMPLATE, page(who, waiting, new Paging(1, 1, ""), Sent.NOTHING));
    }

    @PostMapping(PATH + "/{doubt}/answer")
    @Allow(Role.BKD)
    ModelAndView answer(
            Authority who,
            @PathVariable long doubt,
            SuperiorAnswerForm form,
            @RequestParam(defaultValue = "1") String page,
            RedirectAttributes redirect) {
        var faults = form.faults();
        if (faults.isEmpty()) {
            faults = answered(who, doubt, form);
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, page, new Sent(doubt, form, faults)));
        }
        if (form.corrects() || !undoable.canUndo()) {
            redirect.addFlashAttribute(
                    Notice.ok(form.corrects() ? "workforce.doubt.corrected" : "workforce.doubt.answered"));
        }
        return Pages.seeOther(PATH);
    }

    private Faults answered(Authority who, long doubt, SuperiorAnswerForm form) {
        var reason = SuperiorAnswerForm.said(form.reason());
        if (form.corrects()) {
            return answering.correct(who, doubt, form.superior(), reason);
        }
        undoable.stands(who, doubt, reason);
        return Faults.NONE;
    }

    private SuperiorDoubtsPage page(Authority who, String asked, Sent sent) {
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var paging = Paging.of(asked, doubts.count(scope), SuperiorDoubts.SIZE, PATH + "?page=");
        return page(who, doubts.in(scope, paging.page()), paging, sent);
    }

    private SuperiorDoubtsPage page(Authority who, List<SuperiorDoubt> shown, Paging paging, Sent sent) {
        var suggested = shown.stream()
                .flatMap(it -> it.suggested().stream())
                .map(it -> it.id())
                .toList();
        var nips = employees.all(suggested).stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it.nip().value()));
        return new SuperiorDoubtsPage(shown, nips, paging, who, sent);
    }
}
