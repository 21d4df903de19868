package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How the last months of somebody were evaluated; implemented by the module that evaluates. A decision on a new
 * application is taken with it in view. It bars nothing by itself: a machine warns, a person decides.
 */
public interface PastEvaluations {

    /** The latest months on which a superior has decided, the newest first. */
    List<Evaluated> of(EmployeeId person);

    /**
     * A month that was decided.
     *
     * @param evaluation its number
     * @param from when the right was lessened; empty where it stayed as it was
     * @param daysLeft days a week that were left, 0 where the right ended or nothing changed
     */
    record Evaluated(long evaluation, YearMonth month, Outcome outcome, Optional<LocalDate> from, int daysLeft) {}

    /** What was decided. */
    enum Outcome {
        CONTINUE,
        COACH,
        REDUCE,
        REVOKE;

        public boolean lessens() {
            return this == REDUCE || this == REVOKE;
        }
    }
}
