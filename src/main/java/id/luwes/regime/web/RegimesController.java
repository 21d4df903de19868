package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.RuleMakers;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.agency.Units.Unit;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import id.luwes.regime.DeclaringEmergency;
import id.luwes.regime.GoverningDays;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.regime.Regimes.Said;
import id.luwes.regime.Seat;
import id.luwes.regime.ShippedRegimes;
import id.luwes.web.ByName;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The regimes for everybody who signed in: which there are, and which govern a day. */
@Controller
@Allow
class RegimesController {

    static final String PATH = "/regimes";

    private final RegimeBook book;
    private final GoverningDays governing;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Units units;

    RegimesController(
            RegimeBook book, GoverningDays governing, Agencies agencies, WorkingCalendars calendars, Units units) {
        this.book = book;
        this.governing = governing;
        this.agencies = agencies;
        this.calendars = calendars;
        this.units = units;
    }

    @GetMapping(PATH)
    ModelAndView all(
            Authority who,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        var all = book.all();
        var today = agencies.today();
        var drafter = RuleMakers.mayDraft(who);
        var page = new RegimesPage(
                asked(who, day.strip(), unit.strip(), today),
                all,
                today,
                drafter,
                DeclaringEmergency.mayDeclare(who),
                all.stream()
                        .filter(it -> it.isUnreported(today) && DeclaringEmergency.mayReport(who, it))
                        .toList(),
                drafter && adoptable(all));
        return page.asked().faults().isEmpty()
                ? Pages.show("regime/regimes", page)
                : Pages.refused("regime/regimes", page);
    }

    @GetMapping(PATH + "/{id:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable("id") long id) {
        var kept = book.find(new RegimeId(id)).orElseThrow(NotFound::new);
        var page = RegimePage.of(kept, who, agencies.today());
        if (!kept.published() && !RuleMakers.mayDraft(who)) {
            throw new NotFound();
        }
        return Pages.show(RegimePage.TEMPLATE, page);
    }

    private static boolean adoptable(List<KeptRegime> all) {
        var here = all.stream().map(it -> it.regime().code()).toList();
        return ShippedRegimes.westJava().stream().anyMatch(it -> !here.contains(it.code()));
    }

    private DayAsked asked(Authority who, String typedDay, String typedUnit, LocalDate today) {
        var day = TypedDate.of(typedDay);
        var own = typedUnit.isEmpty() ? who.person().employeeId() : Optional.<EmployeeId>empty();
        var unit = own.flatMap(governing::unitOf).flatMap(units::find).or(() -> unit(typedUnit));
        var faults = Faults.NONE
                .andIf(!typedDay.isEmpty() && day.isEmpty(), "day", "regime.fault.day")
                .andIf(!typedUnit.isEmpty() && unit.isEmpty(), "unit", "regime.fault.unit", typedUnit);
        var date = calendars.current().day(day.orElse(today));
        var said = date.isWorking() ? said(date.date(), own, unit) : List.<Said>of();
        var turns = own.map(it -> governing.turns(it, date.date(), said)).orElse(List.of());
        return new DayAsked(date, typedUnit, unit.map(Unit::name).orElse(""), own.isPresent(), said, turns, faults);
    }

    private List<Said> said(LocalDate day, Optional<EmployeeId> own, Optional<Unit> unit) {
        return own.map(it -> governing.of(it, day))
                .or(() -> unit.map(it -> governing.on(day, Seat.of(it.first(), it.servesPublic()))))
                .orElse(List.of());
    }

    /** The unit that was typed, where one fits; where nothing was, the one at the top. */
    private Optional<Unit> unit(String typed) {
        if (typed.isEmpty()) {
            return units.downTo(0).stream().findFirst();
        }
        var fitting = ByName.fitting(typed, units.all(), Unit::name);
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
