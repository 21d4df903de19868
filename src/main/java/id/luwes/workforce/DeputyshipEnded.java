package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.util.List;

/**
 * A deputyship was ended before its last day.
 *
 * @param concerned the deputy and whom the deputy stood for, as far as they did not end it
 */
public record DeputyshipEnded(AgencyId agency, long deputyship, List<EmployeeId> concerned) implements AgencyEvent {

    public DeputyshipEnded {
        concerned = List.copyOf(concerned);
    }
}
