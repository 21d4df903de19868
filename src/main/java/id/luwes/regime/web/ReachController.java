package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.agency.Units;
import id.luwes.regime.ForeseeingRegimes;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.web.CsvDownload;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom a rule reaches, for those who make rules and those who look after them, before it is published and while it holds. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class ReachController {

    private static final String PATH = RegimesController.PATH + "/{id:[0-9]+}/reach";
    private static final String TEMPLATE = "regime/reach";

    private final RegimeBook book;
    private final ForeseeingRegimes foreseeing;
    private final Units units;

    ReachController(RegimeBook book, ForeseeingRegimes foreseeing, Units units) {
        this.book = book;
        this.foreseeing = foreseeing;
        this.units = units;
    }

    @GetMapping(PATH)
    ModelAndView reach(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "page", defaultValue = "") String page) {
        var regime = regime(who, id);
        var coming = foreseeing.coming(regime);
        var typed = day.strip();
        var asked = asked(regime, typed);
        var faults = Faults.NONE.andIf(!typed.isEmpty() && asked.isEmpty(), "day", "regime.reach.fault.day", typed);
        var shown = asked.or(() -> coming.stream().findFirst());
        var tree = new UnitTree(units.all(), unit.strip());
        var answer =
                new ReachPage(regime, coming, shown.map(it -> foreseeing.on(regime, it)), tree, typed, page, faults);
        return faults.isEmpty() ? Pages.show(TEMPLATE, answer) : Pages.refused(TEMPLATE, answer);
    }

    @GetMapping(PATH + ".csv")
    void file(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "day", defaultValue = "") String day,
            HttpServletResponse response)
            throws IOException {
        var regime = regime(who, id);
        var shown = asked(regime, day.strip())
                .or(() -> foreseeing.coming(regime).stream().findFirst())
                .orElseThrow(NotFound::new);
        var file = new ReachFile(foreseeing.on(regime, shown), units.all());
        try (var csv = CsvDownload.begun(response, regime.regime().code() + "-" + shown)) {
            file.lines().forEach(csv::writeRecord);
        }
    }

    private Optional<LocalDate> asked(KeptRegime regime, String typed) {
        return TypedDate.of(typed).filter(it -> foreseeing.speaksOf(regime, it));
    }

    /** Whether somebody may see it: those who make the rules of all units, and whoever audits all of them. */
    static boolean isFor(Authority who) {
        return RuleMakers.mayDraft(who) || Reach.of(who, Role.AUDITOR).everywhere();
    }

    /** A draft is seen by those who draft. */
    private KeptRegime regime(Authority who, long id) {
        return book.find(new RegimeId(id))
                .filter(it -> isFor(who) && (it.published() || RuleMakers.mayDraft(who)))
                .orElseThrow(NotFound::new);
    }
}
