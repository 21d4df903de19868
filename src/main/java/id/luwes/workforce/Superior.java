package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import java.util.Optional;

/** Who decides for a person. */
public sealed interface Superior {

    /** A person decides. */
    record Person(EmployeeId id, String name, String position) implements Superior {}

    /** Nobody can be told from the records, so BKD decides. */
    record Bkd(LineProblem problem) implements Superior {}

    /** The employee who decides; empty when that is BKD. */
    default Optional<EmployeeId> employee() {
        return switch (this) {
            case Person person -> Optional.of(person.id());
            case Bkd bkd -> Optional.empty();
        };
    }
}
