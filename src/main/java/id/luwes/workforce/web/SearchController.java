package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.core.UnitId;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.PeopleSearch;
import id.luwes.workforce.UnitSearch;
import id.luwes.workforce.Wanted;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search that every page leads to, for everybody who is signed in. */
@Controller
class SearchController {

    private final PeopleSearch people;
    private final UnitSearch units;

    SearchController(PeopleSearch people, UnitSearch units) {
        this.people = people;
        this.units = units;
    }

    @GetMapping("/search")
    @LookedAt({"q", "unit"})
    @Allow
    ModelAndView search(
            Authority who, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") String unit) {
        long chosen = Requests.number(unit, Long.MAX_VALUE);
        return Pages.show("workforce/search", chosen > 0 ? ofUnit(who, new UnitId(chosen)) : wanted(who, Wanted.of(q)));
    }

    private SearchPage wanted(Authority who, Wanted wanted) {
        return new SearchPage(
                wanted, Optional.empty(), people.find(who, wanted), units.find(wanted), keepsRecords(who));
    }

    private SearchPage ofUnit(Authority who, UnitId id) {
        var found = units.withBelow(id);
        var unit = found.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var below = found.stream().filter(it -> !it.id().equals(id)).toList();
        return new SearchPage(Wanted.of(""), Optional.of(unit), people.of(who, id), below, keepsRecords(who));
    }

    private static boolean keepsRecords(Authority who) {
        return who.has(Role.BKD) || who.has(Role.AUDITOR);
    }
}
