package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What does not change in an application, whatever becomes of it.
 *
 * @param unit the applicant's unit when it was sent
 * @param verdict the verdict that it was sent with
 * @param revises the application that it takes the place of, where that was returned
 * @param queuedSince when the first version was sent, which is its place in the queue
 */
public record Case(
        ApplicationId id,
        EmployeeId applicant,
        UnitId unit,
        Proposal proposal,
        OptionalLong verdict,
        Instant submittedAt,
        Optional<ApplicationId> revises,
        Instant queuedSince) {}
