package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.workforce.DecidedCase;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who decides on a single day: whoever decides for the person, and on what was refused before the level above. */
@Component
class DayMandates {

    private final Mandates mandates;
    private final LevelAbove above;

    DayMandates(Mandates mandates, LevelAbove above) {
        this.mandates = mandates;
        this.above = above;
    }

    @Transactional(readOnly = true)
    public Mandate of(Authority who, DayChange change) {
        var person = change.employee();
        var own = mandates.of(who, person);
        return change.again()
                .map(it -> !above.decidesAgain(who, person, it.refuser())
                        ? Mandate.NONE
                        : own == Mandate.BKD ? own : Mandate.LEVEL_ABOVE)
                .orElse(own);
    }

    /** Whether this person may read it: both sides, whoever decided on it, BKD and auditors. */
    @Transactional(readOnly = true)
    public boolean mayRead(Authority who, DayChange change) {
        return mandates.mayRead(who, change.employee()) || of(who, change).mayDecide() || hasDecided(who, change);
    }

    private static boolean hasDecided(Authority who, DayChange change) {
        return change.by().isPresent() && change.by().equals(who.person().employeeId());
    }

    /** Whether this is one of the two sides, who look at their own business. */
    @Transactional(readOnly = true)
    public boolean isNear(Authority who, DayChange change) {
        return mandates.isNear(who, change.employee());
    }

    /** In which office this person decides. */
    @Transactional(readOnly = true)
    public ActedAs as(Authority who, DayChange change) {
        return mandates.as(who, of(who, change));
    }

    /** Keeps that a step was taken as a deputy. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, DayChange change, Instant at) {
        long id = change.id().value();
        if (mandates.of(who, change.employee()).mayDecide()) {
            mandates.keep(who, change.employee(), DecidedCase.DAY_CHANGE, id, at);
        } else {
            above.inPlaceOf(who, change.employee())
                    .ifPresent(it -> mandates.keep(who, it, DecidedCase.DAY_CHANGE, id, at));
        }
    }
}
