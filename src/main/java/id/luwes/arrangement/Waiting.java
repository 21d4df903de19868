package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.Instant;

/**
 * A line of the inbox.
 *
 * @param queuedSince when its first version was sent
 * @param revision whether it was returned before
 * @param doubted whether the applicant has said that the recorded superior is wrong
 * @param unit where the applicant works now
 * @param counter whether that unit serves the public
 */
public record Waiting(
        ApplicationId id,
        EmployeeId applicant,
        String name,
        String position,
        String unitName,
        DateRange period,
        int daysAway,
        Instant queuedSince,
        boolean revision,
        boolean doubted,
        UnitId unit,
        boolean counter) {}
