package id.luwes.arrangement;

import id.luwes.workforce.Superior;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who decides on an application that waits, and how long it has waited.
 *
 * @param superior with whom it is: whom the records name today, the level above whose consent is needed too, or the lead of a
 *     team where only that is left
 * @param above who decides for that one, which is where it goes up
 * @param doubted whether the applicant has said that this is not their superior, and BKD has not answered yet
 * @param clock since when it waits, and what has come of that
 * @param part what is asked for
 * @param said who has agreed so far
 * @param leads the leads of teams whose consent is outstanding
 * @param second whether the level above has to consent after that
 * @param goesUpOn the working day on which it goes up if nobody decides before; empty where nobody is above, or it has gone up
 */
public record Course(
        Superior superior,
        Optional<Superior> above,
        boolean doubted,
        WaitingClock clock,
        Part part,
        List<Said> said,
        List<Lead> leads,
        Second second,
        Optional<LocalDate> goesUpOn) {

    public Course {
        said = List.copyOf(said);
        leads = List.copyOf(leads);
    }

    /** Whether the level above has to consent to a grant. */
    public enum Second {
        NOT_ASKED,
        NEEDED,
        /** The agency wants it, and nobody is above, so that it is not needed. */
        NOBODY
    }

    /** The lead of a team, who has to agree too. */
    public record Lead(String team, String name) {}

    /** Somebody who has agreed. */
    public record Said(Part part, String name, Instant at) {}

    /** Whether somebody with this mandate has to wait for the answer of BKD. */
    public boolean holdsBack(Mandate mandate) {
        return doubted && mandate.restsOnTheRecordedSuperior();
    }
}
