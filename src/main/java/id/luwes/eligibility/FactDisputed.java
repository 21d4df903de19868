package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * A fact of a verdict is said, or was found, to be wrong, and waits for its owner.
 *
 * @param ofDuties whether who heads the unit owns it too
 */
public record FactDisputed(AgencyId agency, EmployeeId employee, long dispute, boolean ofDuties)
        implements AgencyEvent {}
