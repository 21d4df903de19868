package id.luwes.workforce;

import id.luwes.access.StandIn;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * Who stands in for whom, and when.
 *
 * @param holder whom the deputy stands for; empty for Plt.
 * @param name of the holder, for Plt. of the unit
 * @param duringLeave acts on the days only on which a recorded absence covers the holder
 */
public record Deputyship(
        long id,
        StandIn.Kind kind,
        Optional<EmployeeId> holder,
        String name,
        Deputy deputy,
        DateRange days,
        boolean duringLeave) {

    /** Who stands in. */
    public record Deputy(EmployeeId id, String name, String position) {}

    /** <em>Plh. Dimas</em>. */
    public String title() {
        return kind.formula() + " " + name;
    }
}
