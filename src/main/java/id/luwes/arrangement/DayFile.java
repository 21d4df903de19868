package id.luwes.arrangement;

import id.luwes.workforce.Employee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change of single days with everything that explains it.
 *
 * @param person whose days they are
 * @param own whether the reader is that person
 * @param next under which number it was decided again; empty where it was not
 * @param steps what happened, the first one first
 * @param kept beside these steps
 */
public record DayFile(
        DayChange change,
        Employee person,
        boolean own,
        LocalDate today,
        Optional<DayChangeId> next,
        List<Step> steps,
        StepRecords kept) {

    public DayFile {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param by the name of whoever took it; empty for an account without an employee record
     * @param reason empty where none was given
     * @param belowMinimum granted although too few were left at the counter
     */
    public record Step(DayChange.State state, Instant at, String by, String reason, boolean belowMinimum) {}

    /** The step in which it was decided: granted, refused or called in. */
    public Optional<Step> ruling() {
        return change.kind() == DayChange.Kind.TOLD
                ? Optional.empty()
                : steps.stream()
                        .filter(it -> it.state() == DayChange.State.GRANTED || it.state() == DayChange.State.REFUSED)
                        .findFirst();
    }
}
