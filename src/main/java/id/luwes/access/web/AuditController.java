package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.AuditLog;
import id.luwes.access.AuditLog.Line;
import id.luwes.access.AuditLog.Query;
import id.luwes.access.AuditSubjects;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.ReadingAudit;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.web.CsvDownload;
import id.luwes.web.CsvText;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail, for whoever asks why, within the subtrees where they are auditors. */
@Controller
@Allow(Role.AUDITOR)
class AuditController {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final ReadingAudit reading;
    private final AuditSubjects subjects;
    private final Agencies agencies;

    AuditController(AuditLog log, ReadingAudit reading, AuditSubjects subjects, Agencies agencies) {
        this.log = log;
        this.reading = reading;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    @GetMapping("/audit")
    ModelAndView show(
            Authority who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before) {
        var query = new Query(action, subject, from, to, agencies.zone(), Reach.of(who, Role.AUDITOR));
        var lines = reading.page(who.person(), query, Optional.ofNullable(before), PAGE + 1);
        var names = subjects.names(lines.stream().map(Line::subject).toList(), query.reach());
        return Pages.show("access/audit", AuditPage.of(query, log.actions(), lines, names, PAGE));
    }

    /** All entries that the filters leave, read in batches so that the size of the trail does not matter. */
    @GetMapping("/audit.csv")
    void export(
            Authority who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            HttpServletResponse response)
            throws IOException {
        var query = new Query(action, subject, from, to, agencies.zone(), Reach.of(who, Role.AUDITOR));
        var lines = reading.export(who.person(), query);
        try (var csv = CsvDownload.begun(response, "audit")) {
            csv.writeRecord("id", "at", "actor", "action", "subject", "detail", "sealed");
            while (!lines.isEmpty()) {
                lines.forEach(it -> csv.writeRecord(cells(it)));
                lines = reading.next(query, lines);
            }
        }
    }

    private static String[] cells(Line line) {
        return Stream.of(
                        Long.toString(line.id()),
                        line.at().toString(),
                        line.actor(),
                        line.action(),
                        line.subject(),
                        line.detail(),
                        Boolean.toString(line.sealed()))
                .map(CsvText::harmless)
                .toArray(String[]::new);
    }
}
