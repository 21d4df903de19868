package id.luwes.imports.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.imports.ImportJobs;
import id.luwes.imports.Importer;
import id.luwes.imports.Imports;
import id.luwes.imports.Kinds;
import id.luwes.imports.ReadingImports;
import id.luwes.imports.ReadingImports.Look;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An import: how far it is, what it would change, applying it or giving it up; the auditor only looks. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR})
class ImportsController {

    private final Imports imports;
    private final ReadingImports reading;
    private final ImportJobs jobs;
    private final Kinds kinds;

    ImportsController(Imports imports, ReadingImports reading, ImportJobs jobs, Kinds kinds) {
        this.imports = imports;
        this.reading = reading;
        this.jobs = jobs;
        this.kinds = kinds;
    }

    @GetMapping("/imports/{run:[0-9]+}")
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable long run) {
        return Pages.show("imports/run", page(reading.look(who, run)));
    }

    /** The bar alone; once nobody works any more, the browser is told to ask for the page. */
    @GetMapping("/imports/{run:[0-9]+}/progress")
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView progress(Authority who, @PathVariable long run, HttpServletResponse response) {
        var seen = reading.glance(who, run);
        if (!seen.run().state().isAtWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("imports/progress", page(seen));
    }

    @PostMapping("/imports/{run:[0-9]+}/application")
    ModelAndView apply(Authority who, @PathVariable long run) {
        var kind = kinds.of(imports.find(who, run));
        if (!imports.claim(run)) {
            throw Refusal.conflict("imports.refused.state").leadingTo("/imports/" + run, "imports.back");
        }
        jobs.apply(run, Importer.of(who, kind));
        return Pages.seeOther("/imports/" + run);
    }

    @PostMapping("/imports/{run:[0-9]+}/cancellation")
    ModelAndView cancel(Authority who, @PathVariable long run, RedirectAttributes redirect) {
        imports.find(who, run);
        if (!imports.cancel(run)) {
            throw Refusal.conflict("imports.refused.state").leadingTo("/imports/" + run, "imports.back");
        }
        redirect.addFlashAttribute(Notice.ok("imports.cancelled"));
        return Pages.seeOther("/imports/" + run);
    }

    private RunPage page(Look look) {
        return RunPage.of(kinds.of(look.run()), look);
    }
}
