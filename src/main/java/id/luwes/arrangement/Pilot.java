package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trial of flexible work in named units between two dates (R3.5).
 *
 * @param basis the letter or decree by which it was set, as the agency writes it; may be empty
 * @param planned its dates as they were set
 * @param endedBefore the first day on which it does not hold any more, where it was ended early
 * @param units the names of its units; those below them take part too
 * @param running how many agreements of its units run today or begin later
 */
public record Pilot(
        PilotId id,
        String name,
        String basis,
        DateRange planned,
        Optional<LocalDate> endedBefore,
        List<String> units,
        int running) {

    /** The longest pilot, in years; whoever wants more wants no trial. */
    public static final int LONGEST_YEARS = 2;

    public Pilot {
        units = List.copyOf(units);
    }

    /** How far it has come on a day. */
    public enum Stage {
        /** Begins later. */
        PLANNED,
        RUNNING,
        OVER,
        /** Was called off before it began. */
        CALLED_OFF
    }

    /** The dates on which it holds; empty where it was called off before it began. */
    public Optional<DateRange> days() {
        var last = endedBefore.map(it -> it.minusDays(1)).orElse(planned.last());
        return last.isBefore(planned.first()) ? Optional.empty() : Optional.of(new DateRange(planned.first(), last));
    }

    public Stage stage(LocalDate today) {
        return days().map(it -> {
                    if (today.isBefore(it.first())) {
                        return Stage.PLANNED;
                    }
                    return it.contains(today) ? Stage.RUNNING : Stage.OVER;
                })
                .orElse(Stage.CALLED_OFF);
    }
}
