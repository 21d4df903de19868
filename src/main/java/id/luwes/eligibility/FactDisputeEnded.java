package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;

/** A disputed fact was recorded anew, answered or taken back. */
public record FactDisputeEnded(AgencyId agency, EmployeeId employee, long dispute, Outcome outcome)
        implements AgencyEvent {}
