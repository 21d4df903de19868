package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.TryingPolicies;
import id.luwes.web.CsvDownload;
import id.luwes.web.CsvText;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries a draft on everybody, for BKD and whoever audits it. */
@Controller
@Allow({Role.BKD, Role.AUDITOR})
class DryRunController {

    private static final String PATH = "/policies/drafts/{id:[0-9]+}/dry-run";

    private final TryingPolicies trying;

    DryRunController(TryingPolicies trying) {
        this.trying = trying;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Authority who, @PathVariable("id") long id, @RequestParam(name = "day", defaultValue = "") String typed) {
        var day = TypedDate.of(typed.strip());
        var faults = Faults.NONE.andIf(!typed.isBlank() && day.isEmpty(), "day", "eligibility.dry.fault.day");
        var run = trying.of(who, id, day);
        var page = new DryRunPage(id, run, trying.others(id), faults);
        return faults.isEmpty() ? Pages.show("eligibility/dryRun", page) : Pages.refused("eligibility/dryRun", page);
    }

    @GetMapping(PATH + ".csv")
    void file(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "day", defaultValue = "") String typed,
            HttpServletResponse response)
            throws IOException {
        var run = trying.of(who, id, TypedDate.of(typed.strip()));
        try (var csv = CsvDownload.begun(response, "%s-%s".formatted(run.after(), run.date()))) {
            csv.writeRecord(
                    "employee",
                    "name",
                    "unit",
                    "shift",
                    "days_before",
                    "days_after",
                    "reasons_before",
                    "reasons_after",
                    "agreed");
            run.touched().forEach(it -> csv.writeRecord(cells(it)));
        }
    }

    private static String[] cells(Touched it) {
        return Stream.of(
                        it.employee().toString(),
                        it.name(),
                        it.unit(),
                        it.shift().name(),
                        Integer.toString(it.before()),
                        Integer.toString(it.after()),
                        String.join(" ", it.reasonsBefore()),
                        String.join(" ", it.reasonsAfter()),
                        Integer.toString(it.agreed()))
                .map(CsvText::harmless)
                .toArray(String[]::new);
    }
}
