package id.luwes.arrangement;

import id.luwes.agency.OfficeHours;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One week: every working weekday at the office or away. */
public record Week(Map<DayOfWeek, DayPlan> days) {

    // A week without holidays, for the breaks of its days.
    private static final WorkingCalendar ORDINARY = new WorkingCalendar(List.of(), List.of(), Set.of());
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 8);

    public Week {
        if (!days.keySet().equals(WeekPattern.WEEKDAYS)) {
            throw new IllegalArgumentException(
                    "A week has a plan for each day from Monday to Friday, but was %s.".formatted(days.keySet()));
        }
        days = Collections.unmodifiableMap(new EnumMap<>(days));
    }

    public DayPlan on(DayOfWeek weekday) {
        var plan = days.get(weekday);
        if (plan == null) {
            throw new IllegalArgumentException("There is no plan for a %s.".formatted(weekday));
        }
        return plan;
    }

    public boolean isAway(DayOfWeek weekday) {
        return WeekPattern.WEEKDAYS.contains(weekday) && on(weekday).isAway();
    }

    /** How many days of the week are away when it is full. */
    public int daysAway() {
        return awayWeekdays().size();
    }

    public List<DayOfWeek> awayWeekdays() {
        return WeekPattern.WEEKDAYS.stream().filter(this::isAway).toList();
    }

    /** How much of an ordinary week is worked at the office, its breaks not counted (R4.1). */
    public Minutes atOffice() {
        return worked(false);
    }

    /** How much of an ordinary week is worked away from the office. */
    public Minutes away() {
        return worked(true);
    }

    private Minutes worked(boolean away) {
        return Minutes.of(WeekPattern.WEEKDAYS.stream()
                .mapToInt(day -> worked(on(day), ordinary(day), away))
                .sum());
    }

    /** Of a half day one half is worked there and the other here. */
    private static int worked(DayPlan plan, OfficeHours ordinary, boolean away) {
        int all = plan.hours().net(ordinary.breakTime()).value();
        int there = plan.isAway() ? all : 0;
        int part = plan.part().isHalf() ? there / 2 : there;
        return away ? part : all - part;
    }

    /** The hours of the office on a weekday from Monday to Friday that is nothing else. */
    static OfficeHours ordinary(DayOfWeek weekday) {
        return ORDINARY.day(SOME_MONDAY.with(weekday)).hours().orElseThrow();
    }

    /** The same week with no more than so many days away; the last of the week come back to the office first. */
    Week reducedTo(int most) {
        var reduced = new EnumMap<>(days);
        awayWeekdays().stream().skip(most).forEach(weekday -> reduced.put(weekday, atOffice(on(weekday))));
        return new Week(reduced);
    }

    private static DayPlan atOffice(DayPlan plan) {
        return new DayPlan.AtOffice(plan.hours());
    }
}
