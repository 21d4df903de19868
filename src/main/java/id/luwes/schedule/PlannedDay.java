package id.luwes.schedule;

import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.ChangedDays;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan of one person for one working day.
 *
 * @param place where, if away; only the superior and the person may see it
 * @param hours from when to when the person works, by the agreement or by the office
 * @param agreement by which it was agreed; empty where none runs
 * @param part which part of the day is away
 * @param core the hours in which the person can be reached when away, where some were chosen
 * @param change by which the day departs from the agreement's week; empty where it does not
 * @param regime by which the organisation sends the person away on that day; empty where it does not
 */
public record PlannedDay(
        EmployeeId employee,
        LocalDate day,
        PlanMode mode,
        Optional<Place> place,
        Hours hours,
        Optional<AgreementId> agreement,
        AwayPart part,
        Optional<Hours> core,
        Optional<DayChangeId> change,
        Optional<RegimeId> regime) {

    /** What to ask for what is behind a day that departs from the week. */
    public Optional<ChangedDays.Of> changed() {
        return change.map(it -> new ChangedDays.Of(it, day));
    }
}
