package id.luwes.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a policy is in force: from its first day to its last, both included, or until further notice. */
public record Validity(LocalDate first, @Nullable LocalDate last) {

    public Validity {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("A policy ends on %s, before it begins on %s.".formatted(last, first));
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && (last == null || !date.isAfter(last));
    }

    /** Whether both are in force on some day. */
    public boolean overlaps(Validity other) {
        return contains(other.first) || other.contains(first);
    }

    @Override
    public String toString() {
        return first + ".." + (last == null ? "" : last);
    }
}
