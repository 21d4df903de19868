package id.luwes.attendance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody has said when a day ended whose check-out was forgotten; it waits for the superior. */
public record CorrectionAsked(AgencyId agency, CorrectionId correction, EmployeeId employee) implements AgencyEvent {}
