package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evidence.Brought;
import id.luwes.evidence.FileId;
import id.luwes.objection.EvidenceOfObjections;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionDesk;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One objection: read by both sides and the body, added to, taken back. */
@Controller
class ObjectionController {

    static final String ONE = "objection/one";

    private static final String PATH = "/objections/{id:[0-9]+}";

    private final ObjectionPages pages;
    private final ObjectionDesk desk;
    private final EvidenceOfObjections evidence;

    ObjectionController(ObjectionPages pages, ObjectionDesk desk, EvidenceOfObjections evidence) {
        this.evidence = evidence;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Allow({Role.EMPLOYEE, Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        return Pages.show(ONE, pages.of(who, id, ObjectionPage.Sent.NOTHING));
    }

    @PostMapping(PATH + "/statements")
    @Allow(Role.EMPLOYEE)
    ModelAndView state(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = Brought.FIELD, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect) {
        var said = Letters.lines(words);
        var kept = evidence.bring(who.person(), id, Brought.chosen(files));
        var faults = Brought.faults(kept, RaiseForm.said(Faults.NONE, "words", said, FormalObjection.LONGEST));
        if (!faults.isEmpty()) {
            var sent = new ObjectionPage.Sent(said, HearingForm.EMPTY, BodyForm.EMPTY, faults);
            return Pages.refused(ONE, pages.of(who, id, sent));
        }
        return done(desk.state(who, id, said), id, "objection.stated", redirect);
    }

    @PostMapping(PATH + "/files/{file:[0-9]+}/removal")
    @Allow(Role.EMPLOYEE)
    ModelAndView takeAway(
            Authority who, @PathVariable("id") long id, @PathVariable("file") long file, RedirectAttributes redirect) {
        if (!evidence.takeAway(who.person(), id, new FileId(file))) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("evidence.taken"));
        return Pages.seeOther("/objections/" + id);
    }

    @PostMapping(PATH + "/withdrawal")
    @Allow(Role.EMPLOYEE)
    ModelAndView withdraw(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        return done(desk.withdraw(who, id), id, "objection.withdrawn", redirect);
    }

    static ModelAndView done(ObjectionDesk.Outcome outcome, long id, String key, RedirectAttributes redirect) {
        return switch (outcome) {
            case DONE -> {
                redirect.addFlashAttribute(Notice.ok(key));
                yield Pages.seeOther("/objections/" + id);
            }
            case TOO_LATE -> throw over(id);
            case NOT_YOURS -> throw new NotFound();
            case IN_THE_PAST ->
                throw Refusal.unprocessable("objection.fault.day").leadingTo("/objections/" + id, "objection.open");
        };
    }

    static Refusal over(long id) {
        return Refusal.conflict("objection.refused.over").leadingTo("/objections/" + id, "objection.open");
    }
}
