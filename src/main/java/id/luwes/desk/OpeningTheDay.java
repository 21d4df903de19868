package id.luwes.desk;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.desk.DayBook.Page;
import id.luwes.performance.Output;
import id.luwes.performance.Outputs;
import id.luwes.store.StandingPlans;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what a day asks of somebody, in one transaction and as many statements for ten colleagues as for a hundred. */
@Component
public class OpeningTheDay {

    /** Outputs are told from so many days before they are due until so many after. */
    private static final int DAYS_AHEAD = 7;

    private static final int DAYS_LATE = 31;

    private final DayBook book;
    private final Outputs outputs;
    private final TeamPresence team;

    OpeningTheDay(DayBook book, Outputs outputs, TeamPresence team) {
        this.book = book;
        this.outputs = outputs;
        this.team = team;
    }

    /** The day of this person; what waits for them is counted by the menu. */
    @StandingPlans
    public Today open(EmployeeId me) {
        var page = book.of(me);
        var today = page.now().toLocalDate();
        return new Today(
                page.now(),
                page.mine(),
                page.week(),
                page.forgotten(),
                owed(me, today),
                present(me, page, page.calendar()));
    }

    /** What is still to be handed in; what waits for the superior or was accepted is done. */
    private List<Output.InWork> owed(EmployeeId me, LocalDate today) {
        var days = new DateRange(today.minusDays(DAYS_LATE), today.plusDays(DAYS_AHEAD));
        return outputs.due(me, days).stream()
                .filter(Output.InWork.class::isInstance)
                .map(Output.InWork.class::cast)
                .toList();
    }

    private List<Presence> present(EmployeeId me, Page page, WorkingCalendar calendar) {
        var today = page.now().toLocalDate();
        return calendar.isWorkingDay(today) ? team.of(me, today, calendar) : List.of();
    }
}
