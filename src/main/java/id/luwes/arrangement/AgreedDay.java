package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as it is agreed, before absences and holidays are asked.
 *
 * @param term the number of the term in force
 * @param plan how it is worked, a change of the single day included
 * @param week how the week of the agreement has it
 * @param change what holds for the single day; empty where it follows the week
 */
public record AgreedDay(
        EmployeeId employee,
        LocalDate day,
        AgreementId agreement,
        int term,
        DayPlan plan,
        DayPlan week,
        Optional<Change> change) {

    /**
     * A change of the single day.
     *
     * @param calledIn whether it is an instruction to come in
     */
    public record Change(DayChangeId id, boolean calledIn) {}

    public boolean isAway() {
        return plan.isAway();
    }

    boolean isCalledIn() {
        return change.filter(Change::calledIn).isPresent();
    }
}
