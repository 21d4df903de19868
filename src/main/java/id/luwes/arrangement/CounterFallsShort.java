package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A waiting application would bring a counter below its least number, so only the head of the unit can approve it. */
public record CounterFallsShort(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
