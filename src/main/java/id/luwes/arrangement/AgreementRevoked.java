package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/** An agreement was ended before its time. */
public record AgreementRevoked(AgencyId agency, AgreementId agreement, EmployeeId employee, LocalDate from)
        implements AgencyEvent {}
