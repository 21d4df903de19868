package id.luwes.performance;

import id.luwes.core.EmployeeId;
import java.time.YearMonth;

/** Tells which months are evaluated for good; implemented by the module that evaluates. Without it none is. */
public interface SettledMonths {

    /** Whether the evaluation of this person's month was confirmed, so that a ruling on it is not changed any more. */
    boolean isSettled(EmployeeId person, YearMonth month);
}
