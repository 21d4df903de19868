package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.Instant;

/** Whoever decides has looked at what changed since the grant, and lets the agreement run. */
public record AgreementKept(AgencyId agency, ApplicationId application, EmployeeId employee, Instant at)
        implements AgencyEvent {}
