package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement from the day on which it was granted: every term that it ever had.
 *
 * @param granted the days that were granted
 * @param endedBefore the first day on which it no longer holds, where it was ended early
 * @param terms in the order in which they were decided; the first one is the grant
 */
public record AgreementLife(
        AgreementId id,
        ApplicationId application,
        EmployeeId employee,
        DateRange granted,
        Optional<LocalDate> endedBefore,
        List<Term> terms) {

    public AgreementLife {
        terms = List.copyOf(terms);
    }

    /**
     * A change of the right.
     *
     * @param from its first day
     * @param by who decided it; empty for an account without an employee record
     * @param reason empty where none was given
     */
    public record Term(
            int number,
            LocalDate from,
            int daysPerWeek,
            TermCause cause,
            String reason,
            Instant at,
            Optional<EmployeeId> by) {}

    /** The number of the last change, by which a form tells what it has seen. */
    public int seen() {
        return terms.getLast().number();
    }

    /** The last day on which it holds; before the first one where it was ended as a whole. */
    public LocalDate last() {
        return endedBefore.map(it -> it.minusDays(1)).orElse(granted.last());
    }

    /** Whether it was ended before it began. */
    public boolean neverBegins() {
        return last().isBefore(granted.first());
    }

    /** Whether a day is left from this one on. */
    public boolean reaches(LocalDate day) {
        return !neverBegins() && !last().isBefore(day);
    }

    /** What changed after the grant. */
    public List<Term> changes() {
        return terms.stream().filter(it -> it.cause() != TermCause.GRANTED).toList();
    }
}
