package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A disputed fact was not answered by the day on which it was due. */
public record FactDisputeOverdue(AgencyId agency, EmployeeId employee, long dispute) implements AgencyEvent {}
