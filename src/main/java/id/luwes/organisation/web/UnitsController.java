package id.luwes.organisation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.organisation.Shapers;
import id.luwes.organisation.UnitTree;
import id.luwes.organisation.UnitTree.Line;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of units, a level at a time, and a search. */
@Controller
@Allow({Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR, Role.AUDITOR})
class UnitsController {

    private static final int LAST_PAGE = 100_000;

    private final UnitTree tree;

    UnitsController(UnitTree tree) {
        this.tree = tree;
    }

    @GetMapping("/units")
    ModelAndView top(
            Authority who, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        return Pages.show("organisation/units", page(who, Optional.empty(), UnitForm.text(q), page));
    }

    @GetMapping("/units/{unit:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable long unit, @RequestParam(defaultValue = "1") String page) {
        var found = tree.one(Shapers.reading(who), unit).orElseThrow(NotFound::new);
        return Pages.show("organisation/units", page(who, Optional.of(found), "", page));
    }

    private UnitsPage page(Authority who, Optional<Line> unit, String text, String page) {
        int number = (int) Math.max(1, Requests.number(page, LAST_PAGE));
        long above = unit.map(Line::id).orElse(0L);
        var found = tree.find(Shapers.reading(who), above, text, number);
        var shaping = Shapers.shaping(who);
        return new UnitsPage(
                text,
                unit,
                unit.map(it -> tree.path(it.id())).orElse(List.of()),
                found,
                UnitsPage.paging(found, above == 0 ? "/units" : "/units/" + above, text, number),
                unit.map(it -> shaping.has(it.place())).orElse(shaping.everywhere()));
    }
}
