package id.luwes.objection;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/** An objection is due soon, and the body has not decided. */
public record ObjectionDue(AgencyId agency, long objection, EmployeeId employee, LocalDate due)
        implements AgencyEvent {}
