package id.luwes.insight.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.insight.Dashboard;
import id.luwes.insight.Dashboard.View;
import id.luwes.insight.WaitingTimes;
import id.luwes.web.Requests;
import id.luwes.workforce.Scope;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the page and the files show of a unit and a month. */
@Component
class InsightPages {

    private final Dashboard dashboard;
    private final WaitingTimes times;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    InsightPages(Dashboard dashboard, WaitingTimes times, Agencies agencies, WorkingCalendars calendars) {
        this.dashboard = dashboard;
        this.times = times;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** Shows nothing where nothing was counted yet, or where there is no such unit in the reader's scope. */
    InsightPage of(Authority who, String unit, String month) {
        var scope = Scope.of(who, Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR);
        return dashboard
                .of(scope, Requests.number(unit, Long.MAX_VALUE), month(month), agencies.today())
                .map(this::page)
                .orElseGet(() -> new InsightPage(Optional.empty(), false, Map.of()));
    }

    private InsightPage page(View view) {
        return new InsightPage(
                Optional.of(view),
                calendars.current().isProvisional(view.chosen().month().getYear()),
                times.of(view.path().getLast().id(), view.months().getFirst().month()));
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
