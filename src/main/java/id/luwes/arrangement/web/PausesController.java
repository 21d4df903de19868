package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.LiftingPause;
import id.luwes.arrangement.PauseId;
import id.luwes.arrangement.PausingAgreement;
import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.arrangement.PausingAgreement.Wish;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pauses an agreement and lifts that, for the employee and for whoever decides; both see first what follows. */
@Controller
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class PausesController {

    private static final String VIEW = "arrangement/pauses";

    private final PausesPages pages;
    private final PausingAgreement pausing;
    private final LiftingPause lifting;

    PausesController(PausesPages pages, PausingAgreement pausing, LiftingPause lifting) {
        this.pages = pages;
        this.pausing = pausing;
        this.lifting = lifting;
    }

    @GetMapping("/applications/{id:[0-9]+}/pauses")
    ModelAndView show(Authority who, @PathVariable("id") long id, PauseForm form) {
        return Pages.show(VIEW, pages.of(who, id, form, Faults.NONE));
    }

    @PostMapping("/applications/{id:[0-9]+}/pauses")
    ModelAndView pause(Authority who, @PathVariable("id") long id, PauseForm form, RedirectAttributes redirect) {
        var faults = PauseFaults.of(form);
        if (!faults.isEmpty()) {
            return again(who, id, form, faults);
        }
        var wish = new Wish(form.first().orElseThrow(), form.last().orElseThrow(), form.reason());
        return switch (pausing.pause(who, new ApplicationId(id), wish)) {
            case Outcome.Paused paused -> done(redirect, id, "arrangement.pause.done");
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome refusal -> again(who, id, form, PauseFaults.of(refusal));
        };
    }

    @PostMapping("/applications/{id:[0-9]+}/pauses/{pause:[0-9]+}/lifting")
    ModelAndView lift(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("pause") long pause,
            @RequestParam(name = "from", defaultValue = "") String typed,
            RedirectAttributes redirect) {
        var lift = new Lift(id, pause);
        return DayForm.date(typed.strip())
                .map(from -> lift(who, lift, from, redirect))
                .orElseGet(() -> again(who, id, PauseForm.EMPTY, lift.fault("arrangement.fault.date")));
    }

    private record Lift(long application, long pause) {

        String field() {
            return "lift-" + pause;
        }

        Faults fault(String key, Object... arguments) {
            return Faults.NONE.and(field(), key, arguments);
        }
    }

    private ModelAndView lift(Authority who, Lift lift, LocalDate from, RedirectAttributes redirect) {
        var id = lift.application();
        return switch (lifting.lift(who, new ApplicationId(id), new PauseId(lift.pause()), from)) {
            case LiftingPause.Outcome.Lifted done -> done(redirect, id, "arrangement.pause.lift.done");
            case LiftingPause.Outcome.NotYours none -> throw new NotFound();
            case LiftingPause.Outcome.TooSoon soon ->
                again(who, id, PauseForm.EMPTY, lift.fault("arrangement.pause.fault.lift-too-soon", soon.earliest()));
            case LiftingPause.Outcome.OverByThen over ->
                again(who, id, PauseForm.EMPTY, Faults.NONE.and("pauses", "arrangement.pause.fault.over"));
            case LiftingPause.Outcome.Broken broken ->
                again(who, id, PauseForm.EMPTY, DayFaults.of(broken.findings(), lift.field()));
            case LiftingPause.Outcome.CountedOn counted ->
                again(who, id, PauseForm.EMPTY, DayFaults.of(counted.counter(), lift.field()));
        };
    }

    private static ModelAndView done(RedirectAttributes redirect, long id, String key) {
        redirect.addFlashAttribute(Notice.ok(key));
        return Pages.seeOther("/applications/" + id + "/pauses");
    }

    private ModelAndView again(Authority who, long id, PauseForm form, Faults faults) {
        return Pages.refused(VIEW, pages.of(who, id, form, faults));
    }
}
