package id.luwes.objection;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody objected to what was decided about them; the body has to decide. */
public record FormalObjectionRaised(AgencyId agency, long objection, EmployeeId employee) implements AgencyEvent {}
