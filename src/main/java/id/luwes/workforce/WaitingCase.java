package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for somebody's decision, of whatever kind.
 *
 * @param id its number within its kind
 * @param whose the person whose case it is; empty where it is nobody's, such as a file
 * @param needed the day for which the decision is needed; empty where nothing but the waiting presses
 * @param since when it began to wait
 */
public record WaitingCase(long id, Optional<EmployeeId> whose, Optional<LocalDate> needed, Instant since) {

    public WaitingCase(long id, EmployeeId person, Optional<LocalDate> needed, Instant since) {
        this(id, Optional.of(person), needed, since);
    }
}
