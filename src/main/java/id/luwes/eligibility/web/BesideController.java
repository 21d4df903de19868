package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.BesideRun.Differing;
import id.luwes.eligibility.TryingPolicies;
import id.luwes.web.CsvDownload;
import id.luwes.web.CsvText;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.web.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries two drafts on everybody beside each other, for BKD and whoever audits it. */
@Controller
@Allow({Role.BKD, Role.AUDITOR})
class BesideController {

    private static final String CHOICE = "/policies/drafts/{id:[0-9]+}/dry-run/beside";
    private static final String PATH = CHOICE + "/{other:[0-9]+}";
    private static final String TEMPLATE = "eligibility/beside";

    private final TryingPolicies trying;

    BesideController(TryingPolicies trying) {
        this.trying = trying;
    }

    /** Where the form that chooses the other one leads. */
    @GetMapping(CHOICE)
    ModelAndView choose(
            @PathVariable("id") long id,
            @RequestParam(name = "other", defaultValue = "") String other,
            @RequestParam(name = "day", defaultValue = "") String day) {
        var path = BesidePage.path(id, Requests.number(other, Long.MAX_VALUE));
        return Pages.seeOther(
                TypedDate.of(day.strip()).map(it -> path + "?day=" + it).orElse(path));
    }

    @GetMapping(PATH)
    ModelAndView show(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("other") long other,
            @RequestParam(name = "day", defaultValue = "") String typed) {
        var day = TypedDate.of(typed.strip());
        var faults = Faults.NONE.andIf(!typed.isBlank() && day.isEmpty(), "day", "eligibility.dry.fault.day");
        var page = new BesidePage(trying.beside(who, id, other, day), faults);
        return faults.isEmpty() ? Pages.show(TEMPLATE, page) : Pages.refused(TEMPLATE, page);
    }

    @GetMapping(PATH + ".csv")
    void file(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("other") long other,
            @RequestParam(name = "day", defaultValue = "") String typed,
            HttpServletResponse response)
            throws IOException {
        var run = trying.beside(who, id, other, TypedDate.of(typed.strip()));
        try (var csv = CsvDownload.begun(response, "%d-%d-%s".formatted(id, other, run.date()))) {
            csv.writeRecord(
                    "employee",
                    "name",
                    "unit",
                    "days_in_force",
                    "days_first",
                    "days_second",
                    "reasons_first",
                    "reasons_second",
                    "agreed");
            run.differing().forEach(it -> csv.writeRecord(cells(it)));
        }
    }

    private static String[] cells(Differing it) {
        return Stream.of(
                        it.employee().toString(),
                        it.name(),
                        it.unit(),
                        Integer.toString(it.inForce()),
                        Integer.toString(it.first()),
                        Integer.toString(it.second()),
                        String.join(" ", it.reasonsFirst()),
                        String.join(" ", it.reasonsSecond()),
                        Integer.toString(it.agreed()))
                .map(CsvText::harmless)
                .toArray(String[]::new);
    }
}
