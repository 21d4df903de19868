package id.luwes.arrangement;

import id.luwes.workforce.Superior;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who decides on an application that waits, and how long it has waited.
 *
 * @param superior whom the records name today
 * @param above who decides for that superior, which is where it goes up
 * @param doubted whether the applicant has said that this is not their superior, and BKD has not answered yet
 * @param clock since when it waits, and what has come of that
 * @param goesUpOn the working day on which it goes up if nobody decides before; empty where nobody is above, or it has gone up
 */
public record Course(
        Superior superior,
        Optional<Superior> above,
        boolean doubted,
        WaitingClock clock,
        Optional<LocalDate> goesUpOn) {

    /** Whether somebody with this mandate has to wait for the answer of BKD. */
    public boolean holdsBack(Mandate mandate) {
        return doubted && mandate.restsOnTheRecordedSuperior();
    }
}
