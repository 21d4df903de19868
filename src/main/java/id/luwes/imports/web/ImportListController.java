package id.luwes.imports.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.imports.Kinds;
import id.luwes.imports.ReadingImports;
import id.luwes.imports.web.ImportsPage.Upload;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All imports that somebody may see, the newest first. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
class ImportListController {

    private final ReadingImports reading;
    private final Kinds kinds;

    ImportListController(ReadingImports reading, Kinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
    }

    @GetMapping("/imports")
    ModelAndView list(Authority who, @RequestParam(defaultValue = "1") String page) {
        var all = reading.count(who);
        var paging = Paging.of(page, all, ReadingImports.PAGE, "/imports?page=");
        var rows = reading.page(who, paging.page()).stream()
                .map(it -> ImportRow.of(it, kinds))
                .toList();
        var uploads = kinds.all().stream()
                .filter(it -> it.roles().stream().anyMatch(who::has))
                .map(it -> new Upload(it.words(), "/" + it.place() + "/import"))
                .toList();
        return Pages.show("imports/imports", new ImportsPage(rows, all, paging, uploads));
    }
}
