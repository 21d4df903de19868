package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.objection.ObjectionBody;
import id.luwes.objection.ObjectionLists;
import id.luwes.objection.ObjectionTimes;
import id.luwes.objection.RaisingObjection;
import id.luwes.objection.RaisingObjection.Outcome;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The objections that concern the reader, and raising one. */
@Controller
@Allow(Role.EMPLOYEE)
class FormalObjectionsController {

    static final String PATH = "/objections";
    private static final String RAISE = "objection/raise";

    private final ObjectionLists lists;
    private final ObjectionBody body;
    private final RaisingObjection raising;
    private final ObjectionTimes times;

    FormalObjectionsController(
            ObjectionLists lists, ObjectionBody body, RaisingObjection raising, ObjectionTimes times) {
        this.lists = lists;
        this.body = body;
        this.raising = raising;
        this.times = times;
    }

    @GetMapping(PATH)
    ModelAndView list(Authority who) {
        var me = who.person();
        return Pages.show(
                "objection/list",
                new ObjectionListPage(
                        times.today(),
                        body.has(me),
                        lists.waitingFor(me),
                        me.employeeId().map(lists::of).orElse(List.of()),
                        lists.against(me)));
    }

    @GetMapping(PATH + "/new")
    ModelAndView form(Authority who, RaiseForm form) {
        return Pages.show(RAISE, new RaisePage(open(who, form), form, Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView raise(Authority who, RaiseForm form, RedirectAttributes redirect) {
        var open = open(who, form);
        var faults = form.faults(open.late());
        if (!faults.isEmpty()) {
            return Pages.refused(RAISE, new RaisePage(open, form, faults));
        }
        return switch (raising.raise(who, open.contested().subject(), form.words(), form.lateness())) {
            case Outcome.Raised raised -> {
                redirect.addFlashAttribute(Notice.ok(raised.late() ? "objection.raised.late" : "objection.raised"));
                yield Pages.seeOther(PATH + "/" + raised.id());
            }
            case Outcome.Already there -> throw already(there.id());
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.TooLate late -> Pages.refused(RAISE, new RaisePage(open, form, form.faults(true)));
        };
    }

    /** The decision, to which nobody has objected yet. */
    private RaisingObjection.Open open(Authority who, RaiseForm form) {
        var open = form.subject().flatMap(it -> raising.open(who, it)).orElseThrow(NotFound::new);
        open.raised().ifPresent(it -> {
            throw already(it);
        });
        return open;
    }

    private static Refusal already(long id) {
        return Refusal.conflict("objection.refused.already").leadingTo(PATH + "/" + id, "objection.open");
    }
}
