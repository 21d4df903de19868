package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/** A right was reduced by a day a week from a date on. */
public record AgreementReduced(AgencyId agency, AgreementId agreement, EmployeeId employee, LocalDate from)
        implements AgencyEvent {}
