package id.luwes.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.insight.Dashboard;
import id.luwes.insight.Dashboard.View;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who takes part, days away, outputs and compliance of a unit, by month and by the units below it. */
@Controller
@Allow({Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class InsightController {

    private final Dashboard dashboard;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    InsightController(Dashboard dashboard, Agencies agencies, WorkingCalendars calendars) {
        this.dashboard = dashboard;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    @GetMapping("/insight")
    ModelAndView show(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String month) {
        var view = view(who, unit, month);
        if (view.isEmpty() && Requests.number(unit, Long.MAX_VALUE) != 0) {
            throw new NotFound();
        }
        return Pages.show(
                "insight/insight",
                new InsightPage(view, view.filter(this::provisional).isPresent()));
    }

    /** The table of the page, as a file; what the page does not show does not stand here either. */
    @GetMapping("/insight.csv")
    void download(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String month,
            HttpServletResponse response)
            throws IOException {
        var view = view(who, unit, month).orElseThrow(NotFound::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"luwes-%s.csv\"".formatted(view.chosen().month()));
        try (var csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord(InsightRow.COLUMNS);
            InsightRow.of(view).forEach(it -> csv.writeRecord(it.fields()));
        }
    }

    private boolean provisional(View view) {
        return calendars.current().isProvisional(view.chosen().month().getYear());
    }

    private Optional<View> view(Authority who, String unit, String month) {
        var scope = Scope.of(who, Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR);
        return dashboard.of(scope, Requests.number(unit, Long.MAX_VALUE), month(month), agencies.today());
    }

    /** What is no month chooses none: an address that somebody has shortened still shows the numbers. */
    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
