package id.luwes.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that has changed since an agreement was granted, and that nobody has looked at yet as it stands. */
public sealed interface Look {

    LookKey key();

    /** Since when; empty where nobody keeps that. */
    Optional<Instant> since();

    /** The person works in another unit, by the names of both; the former is empty where it is gone. */
    record Moved(LookKey key, Optional<Instant> since, String before, String now) implements Look {}

    /** The records name another superior, by the names of both; the former is empty where BKD had decided. */
    record OtherSuperior(LookKey key, Optional<Instant> since, String before, String now) implements Look {}

    /**
     * A sanction, or a proceeding.
     *
     * @param value as facts of discipline are written
     * @param until its last day; empty where it is open
     * @param source where that is known from
     */
    record Sanctioned(LookKey key, Optional<Instant> since, String value, Optional<LocalDate> until, String source)
            implements Look {}

    /**
     * The verdict in force gives less than the agreement has.
     *
     * @param daysPerWeek 0 where the person is not eligible
     * @param verdict its number
     * @param policy the version of the policy that it stands on
     * @param reasons the codes of the rules that refuse
     */
    record LessRight(
            LookKey key, Optional<Instant> since, int daysPerWeek, long verdict, String policy, List<String> reasons)
            implements Look {

        public LessRight {
            reasons = List.copyOf(reasons);
        }

        public boolean lost() {
            return daysPerWeek == 0;
        }
    }

    /**
     * The exception to the cap that gave the days away was ended early.
     *
     * @param daysPerWeek what is left without it
     * @param last the last day on which it holds
     */
    record ExceptionEnded(LookKey key, Optional<Instant> since, int daysPerWeek, LocalDate last) implements Look {}

    /**
     * A day is off that was not.
     *
     * @param name of the day
     * @param basis the instrument that orders it; empty where it came with a list
     * @param promised what is due on it; empty for nothing, and then a day away falls out
     */
    record DayOff(LookKey key, Optional<Instant> since, LocalDate day, String name, String basis, String promised)
            implements Look {}
}
