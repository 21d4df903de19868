package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody holds something against a verdict, and waits for BKD. */
public record ObjectionRaised(AgencyId agency, EmployeeId employee, long objection) implements AgencyEvent {}
