package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/** What was taken from a right holds again from a day on. */
public record AgreementRestored(AgencyId agency, ApplicationId application, EmployeeId employee, LocalDate from)
        implements AgencyEvent {}
