package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.Instant;

/** A line of the inbox. */
public record Waiting(
        ApplicationId id,
        EmployeeId applicant,
        String name,
        String position,
        String unitName,
        DateRange period,
        int daysAway,
        Instant submittedAt) {}
