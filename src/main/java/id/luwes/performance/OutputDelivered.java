package id.luwes.performance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * An output was handed in and waits for the superior.
 *
 * @param step the number of the delivery
 */
public record OutputDelivered(AgencyId agency, OutputId output, EmployeeId employee, long step)
        implements AgencyEvent {}
