package id.luwes.imports.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.imports.Column;
import id.luwes.imports.Imports;
import id.luwes.imports.Kinds;
import id.luwes.imports.ReadingImports;
import id.luwes.imports.Run;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what the headings of a file mean. The choice is remembered and the file is chosen once more, because nothing was
 * kept of columns that were not understood.
 */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR})
class ImportColumnsController {

    private final Imports imports;
    private final ReadingImports reading;
    private final Kinds kinds;
    private final Receiving receiving;

    ImportColumnsController(Imports imports, ReadingImports reading, Kinds kinds, Receiving receiving) {
        this.imports = imports;
        this.reading = reading;
        this.kinds = kinds;
        this.receiving = receiving;
    }

    @GetMapping("/imports/{run:[0-9]+}/columns")
    ModelAndView show(Authority who, @PathVariable long run) {
        imports.find(who, run);
        return Pages.show("imports/run", page(who, run).choosingColumns(Faults.NONE));
    }

    @PostMapping("/imports/{run:[0-9]+}/columns")
    ModelAndView choose(
            Authority who,
            @PathVariable long run,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var found = imports.find(who, run);
        var kind = kinds.of(found);
        if (file == null || file.isEmpty()) {
            var faults = Faults.NONE.and("file", "imports.fault.file-again");
            return Pages.refused("imports/run", page(who, run).choosingColumns(faults));
        }
        imports.remember(kind, chosen(found, sent, kind.columns()));
        imports.cancel(run);
        var source = found.source();
        var origin = new Imports.Origin(source.asOf(), source.origin());
        return Pages.seeOther("/imports/" + receiving.receive(who, kind, file, origin));
    }

    /** What each heading was taken for, as far as it is a column; the fields are numbered as the headings are. */
    private static Map<String, String> chosen(Run run, Map<String, String> sent, List<Column> columns) {
        var keys = columns.stream().map(Column::key).collect(Collectors.toSet());
        var chosen = new HashMap<String, String>();
        for (int i = 0; i < run.headings().size(); i++) {
            var heading = run.headings().get(i);
            var column = sent.getOrDefault("column" + i, heading.column());
            if (!heading.isLeftOut() && (column.isEmpty() || keys.contains(column))) {
                chosen.putIfAbsent(heading.text(), column);
            }
        }
        return chosen;
    }

    private RunPage page(Authority who, long run) {
        var seen = reading.glance(who, run);
        return RunPage.of(kinds.of(seen.run()), seen);
    }
}
