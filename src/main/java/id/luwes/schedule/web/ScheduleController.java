package id.luwes.schedule.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.CalendarDay;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.Plans;
import id.luwes.schedule.SeenDay;
import id.luwes.schedule.Teams;
import id.luwes.schedule.Teams.Member;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The week of a person and the team. */
@Controller
@Allow(Role.EMPLOYEE)
class ScheduleController {

    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Teams teams;
    private final Plans plans;
    private final Departures departures;

    ScheduleController(Agencies agencies, WorkingCalendars calendars, Teams teams, Plans plans, Departures departures) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.teams = teams;
        this.plans = plans;
        this.departures = departures;
    }

    @GetMapping("/schedule")
    ModelAndView week(
            SignedIn person,
            @RequestParam(name = "week", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asked) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        var today = agencies.today();
        var monday = DateRange.weekOf(asked == null ? today : within(asked)).first();
        var week = new DateRange(monday, monday.plusDays(4));
        var calendar = calendars.current();
        var members = teams.of(me);
        Map<EmployeeId, Map<LocalDate, PlannedDay>> planned =
                plans.of(members.stream().map(Member::id).toList(), week, calendar).stream()
                        .collect(groupingBy(PlannedDay::employee, toMap(PlannedDay::day, day -> day)));
        var days = calendar.days(week).toList();
        var rows = members.stream()
                .map(it -> row(it, me, days, planned.getOrDefault(it.id(), Map.of())))
                .toList();
        var changes = departures.of(members, me, planned);
        var ruled = departures.ruled(me, planned.getOrDefault(me, Map.of()).values());
        var page = new SchedulePage(today, days, rows, changes, ruled, all(me, rows.size()), floor(me, days));
        return Pages.show("schedule/week", page);
    }

    /** No calendar reaches further, and no link of ours leads there. */
    private static LocalDate within(LocalDate asked) {
        if (asked.getYear() < 2000 || asked.getYear() > 2100) {
            throw Refusal.malformed("schedule.refused.week").leadingTo("/schedule", "schedule.this-week");
        }
        return asked;
    }

    private static SchedulePage.Row row(
            Member member, EmployeeId me, List<CalendarDay> days, Map<LocalDate, PlannedDay> planned) {
        var mine = member.id().equals(me);
        var cells = days.stream()
                .map(day -> Optional.ofNullable(planned.get(day.date()))
                        .map(plan -> mine || member.reports() ? SeenDay.whole(plan) : SeenDay.coarse(plan))
                        .orElse(SeenDay.OFF))
                .toList();
        return new SchedulePage.Row(member.name(), mine, member.reports() ? "/eligibility/" + member.id() : "", cells);
    }

    /** Asked only where the list may have been cut. */
    private int all(EmployeeId me, int shown) {
        return shown < Teams.SHOWN ? shown : teams.countOf(me);
    }

    private Optional<SchedulePage.Floor> floor(EmployeeId me, List<CalendarDay> days) {
        return teams.counter(me).filter(it -> it.minimum().isPresent()).map(counter -> {
            var working = days.stream()
                    .filter(CalendarDay::isWorking)
                    .map(CalendarDay::date)
                    .toList();
            var counted = teams.onSite(me, working);
            return new SchedulePage.Floor(
                    counter.name(),
                    counter.minimum().orElse(0),
                    days.stream()
                            .map(day -> day.isWorking() ? counted.getOrDefault(day.date(), 0) : -1)
                            .toList());
        });
    }
}
