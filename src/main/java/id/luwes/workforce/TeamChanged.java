package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.util.List;

/**
 * Who leads a team or belongs to it has changed.
 *
 * @param joined who is in it from now on, or will be
 * @param left who is not any more
 */
public record TeamChanged(AgencyId agency, long team, List<EmployeeId> joined, List<EmployeeId> left)
        implements AgencyEvent {

    public TeamChanged {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }
}
