package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of an agreement on which nothing is agreed, so that every one of them is a day at the office.
 *
 * @param set the days as they were chosen
 * @param agreed the last day of the agreement, after which there is nothing to pause
 * @param by who set it; empty for an account without an employee record
 * @param lifted how it ended early
 */
public record Pause(
        PauseId id,
        AgreementId agreement,
        EmployeeId employee,
        DateRange set,
        LocalDate agreed,
        PauseSide side,
        String reason,
        Instant at,
        Optional<EmployeeId> by,
        Optional<Lifted> lifted) {

    /**
     * An end before its last day.
     *
     * @param from the first day on which the agreement holds again
     */
    public record Lifted(LocalDate from, Instant at, Optional<EmployeeId> by) {}

    /** The days that it takes; empty where it was lifted, or the agreement ended, before it began. */
    public Optional<DateRange> days() {
        var before = lifted.map(Lifted::from).orElse(set.last().plusDays(1));
        var last = before.isAfter(agreed) ? agreed : before.minusDays(1);
        return last.isBefore(set.first()) ? Optional.empty() : Optional.of(new DateRange(set.first(), last));
    }

    /** Whether one of these days is paused. */
    boolean overlaps(DateRange days) {
        return days().filter(it -> it.overlaps(days)).isPresent();
    }

    /** The days to come that lifting it would give back, or the part of them from a day on; empty where there are none. */
    public Optional<DateRange> left(LocalDate from) {
        return days().filter(it -> !it.last().isBefore(from))
                .map(it -> new DateRange(from.isAfter(it.first()) ? from : it.first(), it.last()));
    }
}
