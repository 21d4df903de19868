package id.luwes.attendance;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a person says about a day whose check-out was forgotten.
 *
 * @param out when the work ended
 * @param ruling what was said to it; empty while it waits
 */
public record Correction(
        CorrectionId id,
        EmployeeId employee,
        LocalDate day,
        LocalTime out,
        String reason,
        Instant askedAt,
        Optional<Ruling> ruling) {

    /** The superior's answer; a refusal has a word. */
    public record Ruling(boolean accepted, String word, Instant at) {}

    public boolean waits() {
        return ruling.isEmpty();
    }

    public boolean refused() {
        return ruling.filter(it -> !it.accepted()).isPresent();
    }
}
