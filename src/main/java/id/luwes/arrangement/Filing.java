package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An application on its way into the store.
 *
 * @param decider who is to decide; empty where that is the civil-service agency
 * @param revises the version whose place it takes, where there is one
 * @param amends the application whose agreement it would change, where there is one
 * @param refuser who refused the version before, where that is decided again
 */
record Filing(
        EmployeeId applicant,
        UnitId unit,
        Optional<EmployeeId> decider,
        Proposal proposal,
        OptionalLong verdict,
        Optional<Case> revises,
        Optional<ApplicationId> amends,
        Optional<Refuser> refuser) {

    Filing(
            EmployeeId applicant,
            UnitId unit,
            Optional<EmployeeId> decider,
            Proposal proposal,
            OptionalLong verdict,
            Optional<Case> revises,
            Optional<ApplicationId> amends) {
        this(applicant, unit, decider, proposal, verdict, revises, amends, Optional.empty());
    }
}
