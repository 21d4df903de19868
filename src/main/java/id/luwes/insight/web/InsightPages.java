package id.luwes.insight.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.insight.Dashboard;
import id.luwes.insight.Dashboard.View;
import id.luwes.insight.Dashboard.Wish;
import id.luwes.insight.FloorsKept;
import id.luwes.insight.WaitingTimes;
import id.luwes.workforce.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the page and the files show of a unit and a month. */
@Component
class InsightPages {

    private final Dashboard dashboard;
    private final WaitingTimes times;
    private final FloorsKept floors;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    InsightPages(
            Dashboard dashboard, WaitingTimes times, FloorsKept floors, Agencies agencies, WorkingCalendars calendars) {
        this.dashboard = dashboard;
        this.times = times;
        this.floors = floors;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** Shows nothing where nothing was counted yet, or where there is no such unit in the reader's scope. */
    InsightPage of(Authority who, Wish wish) {
        var scope = Scope.of(who, Role.LEADERSHIP, Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR);
        return dashboard.of(scope, wish, agencies.today()).map(this::page).orElse(InsightPage.NOTHING);
    }

    /** Decisions and floors are of all positions, so they are left out where one is chosen. */
    private InsightPage page(View view) {
        var unit = view.path().getLast().id();
        boolean all = view.position().isEmpty();
        return new InsightPage(
                Optional.of(view),
                calendars.current().isProvisional(view.chosen().month().getYear()),
                all ? times.of(unit, view.chosen().month()) : Map.of(),
                all ? floors.of(unit, view.chosen().month()) : List.of());
    }
}
