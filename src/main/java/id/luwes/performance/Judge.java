package id.luwes.performance;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who rules, and when.
 *
 * @param person empty for an account without an employee record
 */
public record Judge(Optional<EmployeeId> person, long account, Instant at) {}
