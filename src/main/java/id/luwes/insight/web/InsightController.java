package id.luwes.insight.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who takes part, days away, outputs, compliance and how long decisions were waited for in a unit, by month and by the
 * units below it. What the page does not show stands in no file either.
 */
@Controller
@Allow({Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class InsightController {

    private final InsightPages pages;

    InsightController(InsightPages pages) {
        this.pages = pages;
    }

    @GetMapping("/insight")
    ModelAndView show(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String month) {
        var page = pages.of(who, unit, month);
        if (page.found().isEmpty() && Requests.number(unit, Long.MAX_VALUE) != 0) {
            throw new NotFound();
        }
        return Pages.show("insight/insight", page);
    }

    /** The table of the units. */
    @GetMapping("/insight.csv")
    void units(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String month,
            HttpServletResponse response)
            throws IOException {
        var page = found(who, unit, month);
        offer(response, page, "text/csv;charset=UTF-8", "csv");
        InsightFiles.csv(page, response.getWriter());
    }

    /** The same table and that of the decisions, each on a sheet. */
    @GetMapping("/insight.xlsx")
    void workbook(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String month,
            HttpServletResponse response)
            throws IOException {
        var page = found(who, unit, month);
        offer(response, page, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        InsightFiles.workbook(page, response.getOutputStream());
    }

    private InsightPage found(Authority who, String unit, String month) {
        var page = pages.of(who, unit, month);
        if (page.found().isEmpty()) {
            throw new NotFound();
        }
        return page;
    }

    private static void offer(HttpServletResponse response, InsightPage page, String type, String ending) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"luwes-%s.%s\""
                        .formatted(page.view().chosen().month(), ending));
    }
}
