package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** BKD has answered what somebody held against a verdict. */
public record ObjectionAnswered(AgencyId agency, EmployeeId employee, long objection) implements AgencyEvent {}
