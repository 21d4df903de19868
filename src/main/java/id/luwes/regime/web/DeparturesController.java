package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.regime.Crews;
import id.luwes.regime.Departing;
import id.luwes.regime.Departure;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units and teams that go their own way under a regime. */
@Controller
@Allow(Role.BKD)
class DeparturesController {

    private static final String PATH = RegimesController.PATH + "/{id:[0-9]+}/departures";

    private final Departing departing;
    private final RegimeBook book;
    private final Units units;
    private final Crews crews;
    private final Agencies agencies;

    DeparturesController(Departing departing, RegimeBook book, Units units, Crews crews, Agencies agencies) {
        this.departing = departing;
        this.book = book;
        this.units = units;
        this.crews = crews;
        this.agencies = agencies;
    }

    @PostMapping(PATH)
    ModelAndView set(Authority who, @PathVariable("id") long id, DepartureForm form, RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        var regime = new RegimeId(id);
        var named = NamedGroups.one(form.line(form.unit()), form.line(form.team()), units.all(), crews.running());
        var kind = Arrays.stream(Departure.Kind.values())
                .filter(it -> it.name().equals(form.kind()))
                .findFirst();
        var tomorrow = agencies.today().plusDays(1);
        var typed = form.line(form.from());
        var from = typed.isEmpty() ? Optional.of(tomorrow) : TypedDate.of(typed);
        var reason = form.line(form.reason());
        var faults = named.faults()
                .andIf(kind.isEmpty(), "kind", "regime.fault.kind")
                .andIf(
                        from.filter(it -> !it.isBefore(tomorrow)).isEmpty(),
                        "from",
                        "regime.fault.from",
                        agencies.today())
                .andIf(!Letters.between(reason, 3, 500), "reason", "regime.fault.reason");
        if (!faults.isEmpty()) {
            return refused(who, regime, form, faults);
        }
        departing.set(who.person(), regime, named.groups().getFirst(), kind.orElseThrow(), from.orElseThrow(), reason);
        redirect.addFlashAttribute(Notice.ok("regime.departure.set"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }

    private ModelAndView refused(Authority who, RegimeId id, DepartureForm form, Faults faults) {
        var kept = book.find(id).orElseThrow(NotFound::new);
        return Pages.refused(
                RegimePage.TEMPLATE, RegimePage.of(kept, who, agencies.today()).with(form, faults));
    }

    @PostMapping(PATH + "/{departure:[0-9]+}/end")
    ModelAndView end(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("departure") long departure,
            RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        departing.end(who.person(), new RegimeId(id), departure);
        redirect.addFlashAttribute(Notice.ok("regime.departure.ended"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }
}
