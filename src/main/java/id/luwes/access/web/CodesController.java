package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.IssuingCodes;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.agency.Units;
import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One-time codes of a unit as a list to print and cut, for people who never signed in. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.BKD})
class CodesController {

    private final IssuingCodes issuing;
    private final Units units;

    CodesController(IssuingCodes issuing, Units units) {
        this.issuing = issuing;
        this.units = units;
    }

    @GetMapping("/accounts/codes")
    ModelAndView choose(Authority who) {
        return Pages.show(
                "access/codesOf", new CodesOfPage(UnitOffer.of(all(), reach(who)), IssuingCodes.MOST, Faults.NONE));
    }

    /** For a chosen unit, 0 being all within the person's subtrees, or for one whose name was typed, which goes before. */
    @PostMapping("/accounts/codes")
    ModelAndView list(
            Authority who, @RequestParam(defaultValue = "0") long unit, @RequestParam(defaultValue = "") String named) {
        if (named.isBlank()) {
            return listed(who, unit == 0 ? Optional.empty() : Optional.of(within(who, unit)));
        }
        var reachable = all().stream()
                .filter(it -> reach(who).covers(it.first(), it.last()))
                .toList();
        return switch (UnitAnswer.of(named, reachable)) {
            case UnitAnswer.Known known -> listed(who, Optional.of(known.unit()));
            case UnitAnswer.Unclear unclear -> unclear(who, named.strip(), unclear.fitting());
        };
    }

    private ModelAndView listed(Authority who, Optional<Unit> unit) {
        return Pages.show(
                "access/codes",
                new CodesPage(issuing.list(who, unit), unit.map(Unit::name).orElse(""), IssuingCodes.MOST));
    }

    private ModelAndView unclear(Authority who, String typed, List<Unit> fitting) {
        var none = fitting.isEmpty();
        var offer = none ? UnitOffer.of(all(), reach(who)).mended(typed) : UnitOffer.among(fitting, all());
        var faults = none
                ? Faults.NONE.and("named", "access.fault.unit.none", typed)
                : Faults.NONE.and("unit", "access.fault.unit.several", typed, fitting.size());
        return Pages.refused("access/codesOf", new CodesOfPage(offer, IssuingCodes.MOST, faults));
    }

    private Unit within(Authority who, long unit) {
        return units.find(new UnitId(unit))
                .filter(it -> reach(who).covers(it.first(), it.last()))
                .orElseThrow(NotFound::new);
    }

    private static Reach reach(Authority who) {
        return Reach.of(who, Role.ADMINISTRATOR, Role.BKD);
    }

    private List<Unit> all() {
        return units.all();
    }
}
