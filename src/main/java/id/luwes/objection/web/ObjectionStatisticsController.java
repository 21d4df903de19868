package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.objection.ObjectionLists;
import id.luwes.objection.ObjectionStatistics;
import id.luwes.objection.ObjectionTimes;
import id.luwes.web.CsvDownload;
import id.luwes.web.Pages;
import id.luwes.web.Words;
import id.luwes.workforce.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How objections end, how long that takes, and what is overdue. */
@Controller
@Allow({Role.BKD, Role.AUDITOR})
class ObjectionStatisticsController {

    static final String PATH = "/objections/statistics";

    private final ObjectionStatistics statistics;
    private final ObjectionLists lists;
    private final ObjectionTimes times;
    private final Words words;

    ObjectionStatisticsController(
            ObjectionStatistics statistics, ObjectionLists lists, ObjectionTimes times, Words words) {
        this.words = words;
        this.statistics = statistics;
        this.lists = lists;
        this.times = times;
    }

    @GetMapping(PATH)
    @LookedAt({})
    ModelAndView show(Authority who) {
        return Pages.show("objection/statistics", page(who));
    }

    @GetMapping(PATH + ".csv")
    @LookedAt({})
    void file(Authority who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wording = words.of(request);
        var page = page(who);
        try (var csv = CsvDownload.begun(response, "keberatan")) {
            csv.writeRecord(page.columns(wording));
            page.rows(wording).forEach(csv::writeRecord);
        }
    }

    private StatisticsPage page(Authority who) {
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var today = times.today();
        return new StatisticsPage(statistics.in(scope), lists.overdue(scope, today), today);
    }
}
