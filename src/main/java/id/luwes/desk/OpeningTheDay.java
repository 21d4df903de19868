package id.luwes.desk;

import id.luwes.access.SignedIn;
import id.luwes.agency.WorkingCalendar;
import id.luwes.arrangement.Inbox;
import id.luwes.attendance.Corrections;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.desk.DayBook.Page;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a day asks of somebody, in one transaction and as many statements for ten colleagues as for a hundred. */
@Component
public class OpeningTheDay {

    /** Outputs are told from so many days before they are due until so many after. */
    private static final int DAYS_AHEAD = 7;

    private static final int DAYS_LATE = 31;

    private final DayBook book;
    private final DueOutputs outputs;
    private final TeamPresence team;
    private final Inbox inbox;
    private final Corrections corrections;

    OpeningTheDay(DayBook book, DueOutputs outputs, TeamPresence team, Inbox inbox, Corrections corrections) {
        this.book = book;
        this.outputs = outputs;
        this.team = team;
        this.inbox = inbox;
        this.corrections = corrections;
    }

    /**
     * The day of this person.
     *
     * @param decides whether anything can wait for this person's decision
     */
    @Transactional(readOnly = true)
    public Today open(SignedIn person, EmployeeId me, boolean decides) {
        var page = book.of(me);
        var today = page.now().toLocalDate();
        return new Today(
                page.now(),
                page.mine(),
                page.week(),
                page.forgotten(),
                outputs.of(me, new DateRange(today.minusDays(DAYS_LATE), today.plusDays(DAYS_AHEAD))),
                decides
                        ? new OpenQuestions(inbox.count(person), corrections.countFor(person))
                        : new OpenQuestions(0, 0),
                present(me, page, page.calendar()));
    }

    private List<Presence> present(EmployeeId me, Page page, WorkingCalendar calendar) {
        var today = page.now().toLocalDate();
        return calendar.isWorkingDay(today) ? team.of(me, today, calendar) : List.of();
    }
}
