package id.luwes.policy;

import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.PerformancePredicate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person when they are judged. A fact that nobody knows is null, and never passes for a good one.
 *
 * @param directPublicService whether the work serves the public face to face
 * @param remoteCapacity share of the work that can be done away from the office, 0 to 100 per cent
 * @param nineBox box of the talent map (PermenPANRB 3/2020), 1 to 9
 * @param unexcusedAbsenceDays in the last twelve months
 * @param monthsInPosition whole months in the present position
 * @param bandwidthMbps internet at the place of work, in Mbit/s
 * @param task how the duties stand to the criteria of PermenPANRB 4/2025; never null, since not to be assessed is a value there
 */
public record Facts(
        @Nullable Employment employment,
        @Nullable Boolean directPublicService,
        @Nullable Integer remoteCapacity,
        @Nullable Integer nineBox,
        @Nullable PerformancePredicate predicate,
        @Nullable Integer unexcusedAbsenceDays,
        @Nullable DisciplineStatus discipline,
        @Nullable Integer monthsInPosition,
        @Nullable Boolean laptop,
        @Nullable BigDecimal bandwidthMbps,
        TaskCriteria task) {

    public Facts {
        within(Fact.REMOTE_CAPACITY, remoteCapacity, 0, 100);
        within(Fact.NINE_BOX, nineBox, 1, 9);
        within(Fact.UNEXCUSED_ABSENCE_DAYS, unexcusedAbsenceDays, 0, Integer.MAX_VALUE);
        within(Fact.MONTHS_IN_POSITION, monthsInPosition, 0, Integer.MAX_VALUE);
        if (bandwidthMbps != null && bandwidthMbps.signum() < 0) {
            throw new IllegalArgumentException("bandwidth_mbps is %s, below 0.".formatted(bandwidthMbps));
        }
    }

    /** The same of somebody whose duties nobody has assessed. */
    public Facts(
            @Nullable Employment employment,
            @Nullable Boolean directPublicService,
            @Nullable Integer remoteCapacity,
            @Nullable Integer nineBox,
            @Nullable PerformancePredicate predicate,
            @Nullable Integer unexcusedAbsenceDays,
            @Nullable DisciplineStatus discipline,
            @Nullable Integer monthsInPosition,
            @Nullable Boolean laptop,
            @Nullable BigDecimal bandwidthMbps) {
        this(
                employment,
                directPublicService,
                remoteCapacity,
                nineBox,
                predicate,
                unexcusedAbsenceDays,
                discipline,
                monthsInPosition,
                laptop,
                bandwidthMbps,
                TaskCriteria.UNASSESSED);
    }

    /** Nothing known at all. */
    public static Facts unknown() {
        return new Facts(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Facts as texts have them: numbers, names of constants, yes and no.
     *
     * @throws IllegalArgumentException when one cannot be read
     */
    public static Facts of(Map<Fact, String> values) {
        return new Facts(
                read(values, Fact.EMPLOYMENT, Employment::valueOf),
                read(values, Fact.DIRECT_PUBLIC_SERVICE, "yes"::equals),
                read(values, Fact.REMOTE_CAPACITY, Integer::valueOf),
                read(values, Fact.NINE_BOX, Integer::valueOf),
                read(values, Fact.PREDICATE, PerformancePredicate::valueOf),
                read(values, Fact.UNEXCUSED_ABSENCE_DAYS, Integer::valueOf),
                read(values, Fact.DISCIPLINE, DisciplineStatus::valueOf),
                read(values, Fact.MONTHS_IN_POSITION, Integer::valueOf),
                read(values, Fact.LAPTOP, "yes"::equals),
                read(values, Fact.BANDWIDTH_MBPS, BigDecimal::new),
                TaskCriteria.read(values));
    }

    private static <T> @Nullable T read(Map<Fact, String> values, Fact fact, Function<String, T> reader) {
        var value = values.get(fact);
        return value == null ? null : reader.apply(value);
    }

    /** The same person after so many months in the position. */
    public Facts inPositionFor(int months) {
        return new Facts(
                employment,
                directPublicService,
                remoteCapacity,
                nineBox,
                predicate,
                unexcusedAbsenceDays,
                discipline,
                months,
                laptop,
                bandwidthMbps,
                task);
    }

    /** The same person with duties that stand otherwise to the criteria. */
    public Facts withTask(TaskCriteria other) {
        return new Facts(
                employment,
                directPublicService,
                remoteCapacity,
                nineBox,
                predicate,
                unexcusedAbsenceDays,
                discipline,
                monthsInPosition,
                laptop,
                bandwidthMbps,
                other);
    }

    /** The value as a decision table takes it: an Integer, a BigDecimal, a Boolean, or the name of a constant. */
    public @Nullable Object value(Fact fact) {
        return switch (fact) {
            case EMPLOYMENT -> name(employment);
            case DIRECT_PUBLIC_SERVICE -> directPublicService;
            case REMOTE_CAPACITY -> remoteCapacity;
            case NINE_BOX -> nineBox;
            case PREDICATE -> name(predicate);
            case UNEXCUSED_ABSENCE_DAYS -> unexcusedAbsenceDays;
            case DISCIPLINE -> name(discipline);
            case MONTHS_IN_POSITION -> monthsInPosition;
            case LAPTOP -> laptop;
            case BANDWIDTH_MBPS -> bandwidthMbps;
            case TASK_OUTSIDE_OFFICE -> name(task.outsideOffice());
            case TASK_NO_SPECIAL_ROOM -> name(task.noSpecialRoom());
            case TASK_BY_ICT -> name(task.byIct());
            case TASK_LITTLE_FACE_TO_FACE -> name(task.littleFaceToFace());
            case TASK_NO_CONSTANT_SUPERVISION -> name(task.noConstantSupervision());
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void within(Fact fact, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d; it must be from %d to %d.".formatted(fact.column(), value, least, most));
        }
    }
}
