package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Units;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.MendingPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** BKD mends one person. */
@Controller
@Allow(Role.BKD)
class MendingController {

    private static final String TEMPLATE = "workforce/mend";

    private final MendingPeople mending;
    private final Units units;

    MendingController(MendingPeople mending, Units units) {
        this.mending = mending;
        this.units = units;
    }

    @GetMapping("/people/{employee:[0-9]+}/mending")
    ModelAndView show(
            Authority who, @PathVariable long employee, @RequestParam(required = false) @Nullable String factKind) {
        var id = new EmployeeId(employee);
        var person = mending.toMend(who, id);
        return Pages.show(
                TEMPLATE, page(who, id, MendForm.of(person, mending.version(id)), FactForm.of(factKind), Faults.NONE));
    }

    @PostMapping("/people/{employee:[0-9]+}/mending")
    ModelAndView mend(Authority who, @PathVariable long employee, MendForm form, RedirectAttributes redirect) {
        var id = new EmployeeId(employee);
        mending.toMend(who, id);
        var faults = form.faults(mending.today());
        if (faults.isEmpty()) {
            faults = mending.mend(who, id, form.change(), MendForm.text(form.version()));
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, id, form, FactForm.EMPTY, faults));
        }
        redirect.addFlashAttribute(Notice.ok("workforce.mend.done"));
        return Pages.seeOther("/people/" + employee);
    }

    @PostMapping("/people/{employee:[0-9]+}/facts")
    ModelAndView record(Authority who, @PathVariable long employee, FactForm form, RedirectAttributes redirect) {
        var id = new EmployeeId(employee);
        var person = mending.toMend(who, id);
        var faults = form.faults(mending.today());
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, id, MendForm.of(person, mending.version(id)), form, faults));
        }
        if (form.forAll()) {
            int reached = mending.recordForAll(who, id, form.fact(), form.reason());
            redirect.addFlashAttribute(Notice.ok("workforce.fact.done.all", reached));
        } else {
            mending.record(who, id, form.fact(), form.reason());
            redirect.addFlashAttribute(Notice.ok("workforce.fact.done"));
        }
        return Pages.seeOther("/people/" + employee);
    }

    /** Only units in which the role of BKD holds are offered. */
    private MendPage page(Authority who, EmployeeId id, MendForm form, FactForm fact, Faults faults) {
        var offered =
                units.all().stream().filter(it -> who.has(Role.BKD, it.first())).toList();
        int sharing = fact.kind().filter(FactKind.OF_THE_TASK::contains).isPresent()
                ? mending.sharing(who, id).size()
                : 0;
        return new MendPage(mending.toMend(who, id), PeoplePage.choices(offered), form, fact, sharing, faults);
    }
}
