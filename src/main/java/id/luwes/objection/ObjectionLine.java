package id.luwes.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection as lists show it.
 *
 * @param due by when the body decides; empty while it is not admitted
 */
public record ObjectionLine(
        long id,
        String name,
        String unit,
        ContestedKind kind,
        String cause,
        ObjectionState state,
        Instant raisedAt,
        String words,
        Optional<LocalDate> due) {

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due.filter(it -> it.isBefore(today)).isPresent();
    }
}
