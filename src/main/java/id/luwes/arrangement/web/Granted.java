package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreementLife;
import id.luwes.arrangement.Kept;
import java.util.List;
import java.util.Optional;

/**
 * What followed from an approval.
 *
 * @param life the agreement; empty where there is none
 * @param mayEnd whether the reader may end it early
 * @param mayCall whether the reader may call the employee to the office
 * @param amendment what it changes, and what changes it
 * @param pauses all that were set, the earliest days first
 * @param mayPause whether the reader may pause it
 * @param look what has changed since it was granted, where the reader may know and nobody kept it
 * @param kept when somebody looked and let it run
 */
public record Granted(
        Optional<AgreementLife> life,
        boolean mayEnd,
        boolean mayCall,
        AmendmentCard amendment,
        List<PauseRow> pauses,
        boolean mayPause,
        Optional<LookCard> look,
        List<Kept> kept) {

    public Granted {
        pauses = List.copyOf(pauses);
        kept = List.copyOf(kept);
    }

    Granted with(Optional<LookCard> found, List<Kept> keptBefore) {
        return new Granted(life, mayEnd, mayCall, amendment, pauses, mayPause, found, keptBefore);
    }
}
