package id.luwes.insight.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.insight.web.InsightFiles.Table;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who takes part, days away, outputs, compliance and how long decisions were waited for in a unit, by month and by the
 * units below it, and by position. What the page does not show stands in no file either.
 */
@Controller
@Allow({Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class InsightController {

    private final InsightPages pages;

    InsightController(InsightPages pages) {
        this.pages = pages;
    }

    @GetMapping("/insight")
    ModelAndView show(Authority who, InsightQuery query) {
        var page = pages.of(who, query.wish());
        if (page.found().isEmpty() && query.wish().unit() != 0) {
            throw new NotFound();
        }
        return Pages.show("insight/insight", page);
    }

    /** The table of the units. */
    @GetMapping("/insight.csv")
    void units(Authority who, InsightQuery query, HttpServletResponse response) throws IOException {
        csv(found(who, query), "", InsightFiles::units, response);
    }

    /** The table of the kinds of positions. */
    @GetMapping("/insight/positions.csv")
    void positions(Authority who, InsightQuery query, HttpServletResponse response) throws IOException {
        csv(found(who, query), "-positions", InsightFiles::positions, response);
    }

    /** All service units with their floors. */
    @GetMapping("/insight/floors.csv")
    void floors(Authority who, InsightQuery query, HttpServletResponse response) throws IOException {
        csv(found(who, query), "-floors", InsightFiles::floors, response);
    }

    /** All tables of the page, each on a sheet. */
    @GetMapping("/insight.xlsx")
    void workbook(Authority who, InsightQuery query, HttpServletResponse response) throws IOException {
        var page = found(who, query);
        offer(response, page, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
        InsightFiles.workbook(page, response.getOutputStream());
    }

    private InsightPage found(Authority who, InsightQuery query) {
        var page = pages.of(who, query.wish());
        if (page.found().isEmpty()) {
            throw new NotFound();
        }
        return page;
    }

    private static void csv(
            InsightPage page, String name, Function<InsightPage, Table> table, HttpServletResponse response)
            throws IOException {
        offer(response, page, "text/csv;charset=UTF-8", name + ".csv");
        table.apply(page).csv(response.getWriter());
    }

    private static void offer(HttpServletResponse response, InsightPage page, String type, String ending) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"luwes-%s%s\""
                        .formatted(page.view().chosen().month(), ending));
    }
}
