package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a draft would change on a date, over everybody who is active: the days that they really have, with the agency's own cap and
 * the exceptions to it.
 *
 * @param cap the agency's own cap in days a week, where it has one
 * @param before the policy in force without it; empty where there is none
 * @param groups the counts by each way of looking, in the order of {@link By}
 * @param hidden of how many people the policies give other days, and the cap or an exception leaves them those that they have
 * @param lost of how many agreements the draft would take the right
 * @param lessened of how many it would leave the right, with fewer days a week than were agreed
 * @param touched whose days change, by unit and name
 */
public record DryRun(
        LocalDate date,
        OptionalInt cap,
        String before,
        String after,
        Counts all,
        List<Group> groups,
        int hidden,
        int lost,
        int lessened,
        List<Touched> touched) {

    public DryRun {
        groups = List.copyOf(groups);
        touched = List.copyOf(touched);
    }

    /** By what people are told apart. */
    public enum By {
        UNIT,
        POSITION,
        BOX,
        GRADE,
        SEX,
        AGE
    }

    /** How many there are of each shift. */
    public record Counts(Map<Shift, Integer> of) {

        public Counts {
            of = new EnumMap<>(of);
        }

        public int people() {
            return of.values().stream().mapToInt(it -> it).sum();
        }

        public int count(Shift shift) {
            return of.getOrDefault(shift, 0);
        }

        public int changed() {
            return people() - count(Shift.SAME);
        }
    }

    /**
     * One group of people.
     *
     * @param value a name of a unit, or a value that the page puts into words; empty where it is not known
     */
    public record Group(By by, String value, Counts counts) {}

    /** Somebody whose days change. */
    public record Touched(
            EmployeeId employee,
            String name,
            String unit,
            int before,
            int after,
            List<String> reasonsBefore,
            List<String> reasonsAfter,
            int agreed) {

        public Touched {
            reasonsBefore = List.copyOf(reasonsBefore);
            reasonsAfter = List.copyOf(reasonsAfter);
        }

        public Shift shift() {
            return Shift.of(before, after);
        }
    }

    /** The groups of one way of looking, those of which most change first. */
    public List<Group> by(By by) {
        return groups.stream().filter(it -> it.by() == by).toList();
    }
}
