package id.luwes.objection;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/** A hearing was set, or set anew. */
public record ObjectionHearingSet(
        AgencyId agency, long objection, EmployeeId employee, Optional<EmployeeId> decider, Instant at)
        implements AgencyEvent {}
