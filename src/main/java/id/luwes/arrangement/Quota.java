package id.luwes.arrangement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.luwes.core.DateRange;
import id.luwes.eligibility.WeeklyDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many days of a week, Monday to Sunday, somebody may work away: what the verdict allows, and no more than the
 * agency's own cap, but for an exception. PermenPANRB 4/2025 caps location flexibility at two working days a week; that
 * number comes with the policy, not from here.
 */
public record Quota(WeeklyDays days) {

    public Quota {
        if (days.ordinary() < 0 || days.ordinary() > 5) {
            throw new IllegalArgumentException("A quota is 0 to 5 days a week, but was %d.".formatted(days.ordinary()));
        }
    }

    /** Without exceptions. */
    public Quota(int daysPerWeek) {
        this(new WeeklyDays(daysPerWeek, List.of()));
    }

    /** Without the exceptions. */
    public int daysPerWeek() {
        return days.ordinary();
    }

    /** The smaller of what a verdict allows and what the agency allows. */
    public static Quota of(int verdictDays, OptionalInt agencyCap) {
        return new Quota(Math.min(verdictDays, agencyCap.orElse(5)));
    }

    /** The same for a right; without one there are none. */
    static Quota of(Right right, OptionalInt agencyCap) {
        var ordinary = of(right.eligible() ? right.daysPerWeek() : 0, agencyCap);
        return new Quota(new WeeklyDays(ordinary.daysPerWeek(), right.lifts()));
    }

    /** How many days are left beside this pattern; negative when it asks for too many. */
    public int left(WeekPattern pattern) {
        return daysPerWeek() - pattern.daysAway();
    }

    /** The weeks in which these dates are more than allowed, in order. */
    public List<DateRange> exceededBy(Collection<LocalDate> away) {
        return perWeek(away).entrySet().stream()
                .filter(week -> week.getValue().size() > days.throughout(week.getValue()))
                .map(week -> DateRange.weekOf(week.getKey()))
                .toList();
    }

    /** How many of these days are allowed in a week: those of an exception where all of them lie within it. */
    public int in(DateRange week, Collection<LocalDate> away) {
        return days.throughout(away.stream().filter(week::contains).toList());
    }

    private static Map<LocalDate, Set<LocalDate>> perWeek(Collection<LocalDate> away) {
        return away.stream().collect(groupingBy(date -> DateRange.weekOf(date).first(), TreeMap::new, toSet()));
    }
}
