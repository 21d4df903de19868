package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.SuperiorDoubt.Outcome;

/**
 * It was mended, answered or taken back that the recorded superior is wrong.
 *
 * @param superior whom the records named when it was said
 */
public record SuperiorDoubtEnded(AgencyId agency, EmployeeId employee, EmployeeId superior, long doubt, Outcome outcome)
        implements AgencyEvent {}
