package id.luwes.imports.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.imports.Imports;
import id.luwes.imports.ProblemFile;
import id.luwes.imports.ReadingImports;
import id.luwes.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is wrong with the rows of an import, for whoever mends the file or audits; that it was read is audited. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
class ProblemsController {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Imports imports;
    private final ReadingImports reading;
    private final Words words;

    ProblemsController(Imports imports, ReadingImports reading, Words words) {
        this.imports = imports;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/imports/{run:[0-9]+}/problems.csv")
    void download(Authority who, @PathVariable long run, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reading.takeProblems(who, run);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + run + "-problems.csv\"");
        var writer = response.getWriter();
        // Without it Excel takes the file for Windows-1252
        writer.write(BYTE_ORDER_MARK);
        ProblemFile.write(imports, run, words.of(request), writer);
        writer.flush();
    }
}
