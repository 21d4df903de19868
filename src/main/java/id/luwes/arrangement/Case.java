package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What does not change in an application, whatever becomes of it.
 *
 * @param unit the applicant's unit when it was sent
 * @param verdict the verdict that it was sent with
 * @param revises the application that it takes the place of, where that was returned
 * @param queuedSince when the first version was sent, which is its place in the queue
 * @param amends the application that was granted and whose agreement this one would change
 */
public record Case(
        ApplicationId id,
        EmployeeId applicant,
        UnitId unit,
        Proposal proposal,
        OptionalLong verdict,
        Instant submittedAt,
        Optional<ApplicationId> revises,
        Instant queuedSince,
        Optional<ApplicationId> amends) {

    /**
     * The first day that a grant on this day gives: the one asked for, or the day itself. What is changed keeps the day that
     * has begun.
     */
    public LocalDate begins(LocalDate today) {
        return begins(proposal.period(), today, amends.isPresent());
    }

    /** The same of what is not sent yet. */
    static LocalDate begins(DateRange asked, LocalDate today, boolean changes) {
        var earliest = changes ? today.plusDays(1) : today;
        return asked.first().isBefore(earliest) ? earliest : asked.first();
    }
}
