package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.regime.DividingUnits;
import id.luwes.regime.Division;
import id.luwes.regime.RegimeId;
import id.luwes.regime.UnitTurns;
import id.luwes.regime.UnitsByTurns;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of a unit is in which group, as it is proposed, looked at and confirmed. */
@Controller
@Allow({Role.BKD, Role.UNIT_HEAD, Role.SUPERIOR})
class DivisionController {

    private static final String PATH = RegimesController.PATH + "/{id:[0-9]+}/turns/{unit:[0-9]+}";

    private final DivisibleUnits divisible;
    private final UnitsByTurns byTurns;
    private final DividingUnits dividing;

    DivisionController(DivisibleUnits divisible, UnitsByTurns byTurns, DividingUnits dividing) {
        this.divisible = divisible;
        this.byTurns = byTurns;
        this.dividing = dividing;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("unit") long unit,
            @RequestParam(name = "anew", defaultValue = "false") boolean anew,
            @RequestParam(name = "page", defaultValue = "") String asked) {
        var turns = turns(who, id, unit);
        return Pages.show(UnitTurnsPage.TEMPLATE, UnitTurnsPage.of(turns, base(turns, anew), anew, asked));
    }

    @PostMapping(PATH)
    ModelAndView confirm(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("unit") long unit,
            @RequestParam(name = "page", defaultValue = "") String asked,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var turns = turns(who, id, unit);
        var form = new DivisionForm(sent);
        var base = base(turns, form.anew()).orElseThrow(() -> Refusal.conflict("regime.turns.nobody"));
        var faults = form.faults(base, turns.people());
        if (!faults.isEmpty()) {
            return Pages.refused(
                    UnitTurnsPage.TEMPLATE, page(turns, base, form, asked).with(faults));
        }
        var division = form.over(base, turns.people());
        if (form.looks()) {
            return Pages.show(
                    UnitTurnsPage.TEMPLATE, page(turns, division, form, asked).lookedAt());
        }
        dividing.confirm(who.person(), turns.regime(), turns.unit().id(), division, turns.people());
        redirect.addFlashAttribute(Notice.ok("regime.turns.done"));
        return Pages.seeOther(TurnsController.path(turns.regime()) + "/" + unit);
    }

    private UnitTurns turns(Authority who, long id, long unit) {
        return byTurns.of(divisible.regime(new RegimeId(id)), divisible.unit(who, unit));
    }

    private static Optional<Division> base(UnitTurns turns, boolean anew) {
        return anew ? turns.proposed() : turns.suggested();
    }

    private static UnitTurnsPage page(UnitTurns turns, Division shown, DivisionForm form, String asked) {
        return UnitTurnsPage.of(turns, Optional.of(shown), form.anew(), asked);
    }
}
