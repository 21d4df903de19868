package id.luwes.access.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.luwes.access.Allow;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail, for whoever asks why. */
@Controller
@Allow(Role.AUDITOR)
class AuditController {

    private static final int PAGE = 50;
    private static final int EXPORT_BATCH = 2_000;

    private final AuditLog log;
    private final Agencies agencies;

    AuditController(AuditLog log, Agencies agencies) {
        this.log = log;
        this.agencies = agencies;
    }

    @GetMapping("/audit")
    ModelAndView show(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before) {
        var query = new AuditLog.Query(action, subject, from, to, agencies.zone());
        var lines = log.page(query, Optional.ofNullable(before), PAGE + 1);
        return Pages.show("access/audit", AuditPage.of(query, log.actions(), lines, PAGE));
    }

    /** All entries that the filters leave, read in batches so that the size of the trail does not matter. */
    @GetMapping("/audit.csv")
    void export(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var query = new AuditLog.Query(action, subject, from, to, agencies.zone());
        try (var csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord("id", "at", "actor", "action", "subject", "detail", "sealed");
            var before = Optional.<Long>empty();
            var lines = log.page(query, before, EXPORT_BATCH);
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    csv.writeRecord(
                            Long.toString(line.id()),
                            line.at().toString(),
                            line.actor(),
                            line.action(),
                            line.subject(),
                            line.detail(),
                            Boolean.toString(line.sealed()));
                }
                before = Optional.of(lines.getLast().id());
                lines = log.page(query, before, EXPORT_BATCH);
            }
        }
    }
}
