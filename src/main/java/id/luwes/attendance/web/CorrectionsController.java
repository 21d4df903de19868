package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.attendance.CorrectionId;
import id.luwes.attendance.Corrections;
import id.luwes.attendance.RulingOnCorrections.Outcome;
import id.luwes.attendance.RulingOnCorrectionsWithUndo;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.web.Refusal;
import id.luwes.workforce.Deputyships;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say about forgotten check-outs, for whoever rules on it. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD})
class CorrectionsController {

    private static final String PATH = "/attendance/corrections";
    private static final String TEMPLATE = "attendance/corrections";
    private static final int LONGEST = 500;

    private final Corrections corrections;
    private final RulingOnCorrectionsWithUndo ruling;
    private final Deputyships deputyships;

    CorrectionsController(Corrections corrections, RulingOnCorrectionsWithUndo ruling, Deputyships deputyships) {
        this.corrections = corrections;
        this.ruling = ruling;
        this.deputyships = deputyships;
    }

    @GetMapping(PATH)
    ModelAndView list(Authority who, @RequestParam(name = "page", defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, page, new Answered(0, ""), Faults.NONE));
    }

    /** One of them; whoever comes too late finds what still waits. */
    @GetMapping(PATH + "/{id:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        var waiting = corrections.waitingFor(who.person(), List.of(id));
        if (waiting.isEmpty()) {
            redirect.addFlashAttribute(Notice.wait("attendance.corrections.gone"));
            return Pages.seeOther(PATH);
        }
        return Pages.show(
                TEMPLATE,
                new CorrectionsPage(waiting, new Paging(1, 1, ""), 0, "", Faults.NONE, deputyships.actedFor(who)));
    }

    @PostMapping(PATH + "/{id:[0-9]+}/ruling")
    ModelAndView rule(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "ruling", defaultValue = "") String asked,
            @RequestParam(name = "word", defaultValue = "") String word,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "back", defaultValue = "") String back,
            RedirectAttributes redirect) {
        var words = word.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        var accepts = asked.equals("accept");
        var faults = Faults.NONE
                .andIf(!accepts && !asked.equals("refuse"), "word-" + id, "attendance.fault.ruling")
                .andIf(Letters.count(words) > LONGEST, "word-" + id, "attendance.fault.reason-long", LONGEST);
        if (!faults.isEmpty()) {
            return again(who, page, new Answered(id, words), faults);
        }
        return switch (ruling.rule(who, new CorrectionId(id), accepts, words)) {
            case Outcome.Ruled ruled -> {
                if (!ruling.canUndo()) {
                    redirect.addFlashAttribute(
                            Notice.ok(accepts ? "attendance.ruled.accepted" : "attendance.ruled.refused"));
                }
                yield Pages.seeOther(Pages.inboxOr(back, PATH));
            }
            case Outcome.WordMissing missing ->
                again(who, page, new Answered(id, words), Faults.NONE.and("word-" + id, "attendance.fault.word"));
            case Outcome.RuledAlready already ->
                throw Refusal.conflict("attendance.refused.ruled-already")
                        .leadingTo(PATH, "attendance.menu.corrections");
            case Outcome.NotYours notYours -> throw new NotFound();
        };
    }

    /** What was sent for which correction. */
    private record Answered(long id, String word) {}

    private ModelAndView again(Authority who, String page, Answered sent, Faults faults) {
        return Pages.refused(TEMPLATE, page(who, page, sent, faults));
    }

    private CorrectionsPage page(Authority who, String asked, Answered sent, Faults faults) {
        var paging = Paging.of(asked, corrections.countFor(who.person()), Corrections.SIZE, PATH + "?page=");
        var waiting = corrections.waitingFor(who.person(), paging.page());
        return new CorrectionsPage(waiting, paging, sent.id(), sent.word(), faults, deputyships.actedFor(who));
    }
}
