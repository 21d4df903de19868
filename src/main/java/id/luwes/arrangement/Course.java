package id.luwes.arrangement;

import id.luwes.workforce.Superior;

/**
 * Who decides on an application that waits.
 *
 * @param superior whom the records name today
 * @param doubted whether the applicant has said that this is not their superior, and BKD has not answered yet
 */
public record Course(Superior superior, boolean doubted) {

    /** Whether somebody with this mandate has to wait for the answer of BKD. */
    public boolean holdsBack(Mandate mandate) {
        return doubted && mandate.restsOnTheRecordedSuperior();
    }
}
