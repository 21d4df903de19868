package id.luwes.imports.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Imports;
import id.luwes.imports.Kinds;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Somebody brings a file: {@code /people/import} and whatever else can be imported, each for the roles of its kind. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR})
class UploadController {

    private static final String TEMPLATE = "imports/upload";

    private final Kinds kinds;
    private final Imports imports;
    private final Receiving receiving;
    private final Agencies agencies;

    UploadController(Kinds kinds, Imports imports, Receiving receiving, Agencies agencies) {
        this.kinds = kinds;
        this.imports = imports;
        this.receiving = receiving;
        this.agencies = agencies;
    }

    @GetMapping("/{place}/import")
    ModelAndView show(Authority who, @PathVariable String place) {
        return Pages.show(TEMPLATE, page(who, kind(who, place), UploadForm.blank(agencies.today()), Faults.NONE));
    }

    @PostMapping("/{place}/import")
    ModelAndView upload(
            Authority who,
            @PathVariable String place,
            UploadForm form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var kind = kind(who, place);
        var today = agencies.today();
        var faults = form.faults(file, kind.isDated(), today);
        if (!faults.isEmpty() || file == null) {
            return Pages.refused(TEMPLATE, page(who, kind, form, faults));
        }
        return Pages.seeOther("/imports/" + receiving.receive(who, kind, file, form.origin(kind.isDated(), today)));
    }

    private ImportKind kind(Authority who, String place) {
        return kinds.at(place)
                .filter(it -> it.roles().stream().anyMatch(who::has))
                .orElseThrow(NotFound::new);
    }

    private UploadPage page(Authority who, ImportKind kind, UploadForm form, Faults faults) {
        return UploadPage.of(kind, imports.latest(who, kind), form, faults);
    }
}
