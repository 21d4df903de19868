package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody may now do what they might not before, or the other way round, or for other reasons or days. */
public record VerdictChanged(AgencyId agency, EmployeeId employee, VerdictId verdict) implements AgencyEvent {}
