package id.luwes.insight;

import id.luwes.core.UnitId;

/**
 * How a service unit kept its least number on site in a month.
 *
 * @param above the unit above it, since many have the same name
 * @param minimum the least number
 * @param days working days on which the unit had people
 * @param missed those of them with fewer on site
 * @param furthest how many were missing at most on one day
 * @param missing how many were missing on all days together
 * @param small whether fewer than five people belong to the unit, so that none of this is told
 */
public record Floor(
        UnitId unit,
        String name,
        String above,
        int minimum,
        int days,
        int missed,
        int furthest,
        int missing,
        boolean small) {

    public int met() {
        return days - missed;
    }
}
