package id.luwes.organisation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.organisation.Shapers;
import id.luwes.organisation.ShapingOffices;
import id.luwes.organisation.ShapingUnits;
import id.luwes.organisation.UnitTree;
import id.luwes.organisation.UnitTree.Line;
import id.luwes.organisation.UnitTree.Step;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds units and changes them: name, place, service to the public, office. */
@Controller
@Allow({Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR})
class ShapingController {

    private static final String TEMPLATE = "organisation/unitForm";

    private final UnitTree tree;
    private final ShapingUnits shaping;
    private final ShapingOffices offices;

    ShapingController(UnitTree tree, ShapingUnits shaping, ShapingOffices offices) {
        this.tree = tree;
        this.shaping = shaping;
        this.offices = offices;
    }

    @GetMapping("/units/new")
    ModelAndView blank(Authority who, @RequestParam(defaultValue = "0") String above) {
        long number = Requests.number(above, Long.MAX_VALUE);
        var told = number == 0 ? "" : told(tree.path(number), unit(who, number).name());
        return Pages.show(TEMPLATE, new UnitFormPage(0, UnitForm.below(told), offices.all(), Faults.NONE));
    }

    @PostMapping("/units")
    ModelAndView add(Authority who, UnitForm form, RedirectAttributes redirect) {
        var faults = form.faults();
        if (faults.isEmpty()) {
            faults = shaping.add(who, form.shape());
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, new UnitFormPage(0, form, offices.all(), faults));
        }
        redirect.addFlashAttribute(Notice.ok("organisation.unit.added"));
        return Pages.seeOther("/units");
    }

    @GetMapping("/units/{unit:[0-9]+}/change")
    ModelAndView show(Authority who, @PathVariable long unit) {
        var found = unit(who, unit);
        var path = tree.path(unit);
        var above = path.isEmpty()
                ? ""
                : told(path.subList(0, path.size() - 1), path.getLast().name());
        return Pages.show(TEMPLATE, new UnitFormPage(unit, UnitForm.of(found, above), offices.all(), Faults.NONE));
    }

    @PostMapping("/units/{unit:[0-9]+}")
    ModelAndView change(Authority who, @PathVariable long unit, UnitForm form, RedirectAttributes redirect) {
        unit(who, unit);
        var faults = form.faults();
        if (faults.isEmpty()) {
            faults = shaping.change(who, unit, form.shape());
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, new UnitFormPage(unit, form, offices.all(), faults));
        }
        redirect.addFlashAttribute(Notice.ok("organisation.unit.changed"));
        return Pages.seeOther("/units/" + unit);
    }

    private Line unit(Authority who, long unit) {
        return tree.one(Shapers.shaping(who), unit).orElseThrow(NotFound::new);
    }

    /** A name with the one above it, as it is read again. */
    private static String told(List<Step> above, String name) {
        boolean plain = above.isEmpty()
                || name.contains(" / ")
                || above.getLast().name().contains(" / ");
        return plain ? name : above.getLast().name() + " / " + name;
    }
}
