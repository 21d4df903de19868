package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.attendance.Coordinates;
import id.luwes.attendance.Direction;
import id.luwes.attendance.Punching;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two buttons of a day. */
@Controller
@Allow(Role.EMPLOYEE)
class PunchController {

    private static final String TODAY = "/today";

    private final Punching punching;

    PunchController(Punching punching) {
        this.punching = punching;
    }

    @PostMapping("/attendance/check-in")
    ModelAndView checkIn(
            SignedIn person,
            @RequestParam(name = "latitude", required = false) @Nullable String latitude,
            @RequestParam(name = "longitude", required = false) @Nullable String longitude,
            RedirectAttributes redirect) {
        return told(punching.punch(person, Direction.IN, Coordinates.of(latitude, longitude)), "in", redirect);
    }

    @PostMapping("/attendance/check-out")
    ModelAndView checkOut(
            SignedIn person,
            @RequestParam(name = "latitude", required = false) @Nullable String latitude,
            @RequestParam(name = "longitude", required = false) @Nullable String longitude,
            RedirectAttributes redirect) {
        return told(punching.punch(person, Direction.OUT, Coordinates.of(latitude, longitude)), "out", redirect);
    }

    private static ModelAndView told(Punching.Outcome outcome, String direction, RedirectAttributes redirect) {
        switch (outcome) {
            case Punching.Outcome.Punched punched ->
                redirect.addFlashAttribute(Notice.ok("attendance.punched." + direction));
            case Punching.Outcome.AlreadyIn already -> redirect.addFlashAttribute(Notice.wait("attendance.already-in"));
            case Punching.Outcome.NotIn nothing -> redirect.addFlashAttribute(Notice.wait("attendance.not-in"));
            case Punching.Outcome.NotOnDuty nobody ->
                throw Refusal.conflict("attendance.refused.not-on-duty").leadingTo(TODAY, "attendance.back-to-today");
        }
        return Pages.seeOther(TODAY);
    }
}
