package id.luwes.arrangement;

import id.luwes.regime.KeptRegime;
import java.time.LocalDate;
import java.util.List;

/** A rule of the organisation by which somebody may ask for days away without an agreement, with the days that are to come. */
public record OpenWindow(KeptRegime rule, List<Day> days) {

    public OpenWindow {
        days = List.copyOf(days);
    }

    /** A working day of it. */
    public record Day(LocalDate date, Standing standing) {

        public boolean isOpen() {
            return standing == Standing.OPEN;
        }
    }

    /** How a day of a window stands for somebody. */
    public enum Standing {
        /** It can be asked for. */
        OPEN,
        /** Something was asked for it and waits. */
        WAITS,
        /** The person is away on it, by whatever way. */
        AWAY,
        /** The person is called in. */
        CALLED_IN,
        /** Leave, sickness or duty travel is recorded. */
        ABSENT
    }

    /** Whether a day of it can be asked for. */
    public boolean isOpen() {
        return days.stream().anyMatch(Day::isOpen);
    }
}
