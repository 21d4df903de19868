package id.luwes.objection;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Whoever objected took it back. */
public record FormalObjectionWithdrawn(AgencyId agency, long objection, EmployeeId employee) implements AgencyEvent {}
