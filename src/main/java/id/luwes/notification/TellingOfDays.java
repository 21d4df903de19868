package id.luwes.notification;

import id.luwes.arrangement.CallLifted;
import id.luwes.arrangement.CalledIn;
import id.luwes.arrangement.DayChangeAsked;
import id.luwes.arrangement.DayChangeCameUp;
import id.luwes.arrangement.DayChangeGranted;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DayChangeRefused;
import id.luwes.arrangement.DayChangeWithdrawn;
import id.luwes.arrangement.DayFallsShort;
import id.luwes.arrangement.OfficeDayTold;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of single days: whoever decides what waits or was told, and the employee what came of it. */
@Component
class TellingOfDays {

    private final NewsBoard board;
    private final Deciders deciders;
    private final Levels levels;

    TellingOfDays(NewsBoard board, Deciders deciders, Levels levels) {
        this.board = board;
        this.deciders = deciders;
        this.levels = levels;
    }

    @EventListener
    void on(DayChangeAsked event) {
        deciders.of(event.employee())
                .forEach(it ->
                        board.tell(it, NewsKind.DAY_CHANGE_WAITS, event.change().value(), null));
    }

    /** What was refused before is with the level above. */
    @EventListener
    void on(DayChangeCameUp event) {
        levels.again(event.employee(), event.refuser())
                .forEach(it ->
                        board.tell(it, NewsKind.DAY_CHANGE_WAITS, event.change().value(), null));
    }

    /** Only who heads the unit can grant it. */
    @EventListener
    void on(DayFallsShort event) {
        deciders.headsOfUnitOf(event.employee())
                .forEach(it ->
                        board.tell(it, NewsKind.DAY_CHANGE_WAITS, event.change().value(), null));
    }

    @EventListener
    void on(OfficeDayTold event) {
        tellDeciders(event.employee(), NewsKind.OFFICE_DAY_TOLD, event.change(), event.day());
    }

    @EventListener
    void on(DayChangeGranted event) {
        closed(event.employee(), NewsKind.DAY_CHANGE_GRANTED, event.change(), event.day());
    }

    @EventListener
    void on(DayChangeRefused event) {
        closed(event.employee(), NewsKind.DAY_CHANGE_REFUSED, event.change(), event.day());
    }

    /** It changes who is on site, so whoever decides is told even without having read that it waited. */
    @EventListener
    void on(DayChangeWithdrawn event) {
        board.takeBack(NewsKind.DAY_CHANGE_WAITS, event.change().value());
        board.takeBack(NewsKind.OFFICE_DAY_TOLD, event.change().value());
        tellDeciders(event.employee(), NewsKind.DAY_CHANGE_WITHDRAWN, event.change(), event.day());
    }

    @EventListener
    void on(CalledIn event) {
        board.tell(event.employee(), NewsKind.CALLED_IN, event.change().value(), event.day());
    }

    @EventListener
    void on(CallLifted event) {
        board.takeBack(NewsKind.CALLED_IN, event.change().value());
        board.tell(event.employee(), NewsKind.CALL_LIFTED, event.change().value(), event.day());
    }

    private void tellDeciders(EmployeeId employee, NewsKind kind, DayChangeId change, LocalDate day) {
        deciders.of(employee).forEach(it -> board.tell(it, kind, change.value(), day));
    }

    private void closed(EmployeeId employee, NewsKind kind, DayChangeId change, LocalDate day) {
        board.takeBack(NewsKind.DAY_CHANGE_WAITS, change.value());
        board.tell(employee, kind, change.value(), day);
    }
}
