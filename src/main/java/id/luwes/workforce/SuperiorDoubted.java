package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody has said that the recorded superior is not theirs; it waits for BKD. */
public record SuperiorDoubted(AgencyId agency, EmployeeId employee, long doubt) implements AgencyEvent {}
