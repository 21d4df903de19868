package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.GivingOpinions;
import id.luwes.arrangement.GivingOpinions.Opened;
import id.luwes.arrangement.OpinionId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader was asked about applications of others, and their answer. */
@Controller
@Allow(Role.EMPLOYEE)
class OpinionsController {

    static final String PATH = "/opinions";
    private static final String ONE = "arrangement/opinion";

    private final GivingOpinions giving;

    OpinionsController(GivingOpinions giving) {
        this.giving = giving;
    }

    @GetMapping(PATH)
    ModelAndView list(Authority who) {
        return Pages.show("arrangement/opinions", new OpinionsPage(giving.all(who)));
    }

    /** One that waits, or the own answer; whoever comes too late finds what still waits. */
    @GetMapping(PATH + "/{id:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        var opened = opened(who, id);
        if (!opened.opinion().isOpen() && !opened.opinion().isAnswered()) {
            redirect.addFlashAttribute(Notice.wait("arrangement.opinion.gone"));
            return Pages.seeOther(PATH);
        }
        return Pages.show(ONE, new OpinionPage(opened, AnswerForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH + "/{id:[0-9]+}")
    ModelAndView answer(Authority who, @PathVariable("id") long id, AnswerForm form, RedirectAttributes redirect) {
        var opened = opened(who, id);
        if (!opened.opinion().isOpen()) {
            throw over();
        }
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(ONE, new OpinionPage(opened, form, faults));
        }
        return switch (giving.answer(who, new OpinionId(id), form.words())) {
            case GIVEN -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.opinion.given.done"));
                yield Pages.seeOther(PATH);
            }
            case OVER -> throw over();
            case NOT_YOURS -> throw new NotFound();
        };
    }

    private static Refusal over() {
        return Refusal.conflict("arrangement.opinion.refused.over").leadingTo(PATH, "arrangement.opinions.title");
    }

    private Opened opened(Authority who, long id) {
        return giving.open(who, new OpinionId(id)).orElseThrow(NotFound::new);
    }
}
