package id.luwes.arrangement;

import id.luwes.agency.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an application has been with whoever decides. It runs from the day on which this version was sent, so that the
 * time in which a returned one waited for the applicant does not count; and anew from the answer who the superior is.
 * Silence never grants and never refuses: the clock only reminds and goes up.
 *
 * @param since the day itself is not counted
 * @param remindedOn when whoever decides was reminded
 * @param wentUpOn when it went up to the level above
 * @param standsStill while the recorded superior is doubted
 * @param goesUp whether anybody is above whoever decides; what waits for BKD is only reminded of
 */
public record WaitingClock(
        LocalDate since,
        Optional<LocalDate> remindedOn,
        Optional<LocalDate> wentUpOn,
        boolean standsStill,
        boolean goesUp) {

    /** What is to be done today; at most one a day, so that nothing goes up of which nobody was reminded. */
    public Optional<Nudge> due(LocalDate today, Patience patience, WorkingCalendar calendar) {
        if (standsStill || wentUpOn.isPresent()) {
            return Optional.empty();
        }
        if (remindedOn.isEmpty()) {
            return Optional.of(Nudge.REMINDED)
                    .filter(it -> !today.isBefore(calendar.plusWorkingDays(since, patience.remind())));
        }
        return Optional.of(Nudge.ESCALATED).filter(it -> goesUp && !today.isBefore(goesUpOn(patience, calendar)));
    }

    /** The working day on which it goes up if nobody decides before: at least one after the reminder. */
    public LocalDate goesUpOn(Patience patience, WorkingCalendar calendar) {
        var due = calendar.plusWorkingDays(since, patience.escalate());
        var warned = remindedOn.map(it -> calendar.plusWorkingDays(it, 1)).orElse(due);
        return warned.isAfter(due) ? warned : due;
    }
}
