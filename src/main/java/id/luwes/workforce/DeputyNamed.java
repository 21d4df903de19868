package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.util.List;

/**
 * Somebody was named a deputy.
 *
 * @param concerned the deputy and whom the deputy stands for, as far as they did not name
 */
public record DeputyNamed(AgencyId agency, long deputyship, List<EmployeeId> concerned) implements AgencyEvent {

    public DeputyNamed {
        concerned = List.copyOf(concerned);
    }
}
