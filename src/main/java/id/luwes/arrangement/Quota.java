package id.luwes.arrangement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many days of a week, Monday to Sunday, somebody may work away: what the verdict allows, and no more than the
 * agency's own cap. PermenPANRB 4/2025 caps location flexibility at two working days a week; that number comes with the
 * policy, not from here.
 */
public record Quota(int daysPerWeek) {

    public Quota {
        if (daysPerWeek < 0 || daysPerWeek > 5) {
            throw new IllegalArgumentException("A quota is 0 to 5 days a week, but was %d.".formatted(daysPerWeek));
        }
    }

    /** The smaller of what a verdict allows and what the agency allows. */
    public static Quota of(int verdictDays, OptionalInt agencyCap) {
        return new Quota(Math.min(verdictDays, agencyCap.orElse(5)));
    }

    /** The same for a right; without one there are none. */
    static Quota of(Right right, OptionalInt agencyCap) {
        return of(right.eligible() ? right.daysPerWeek() : 0, agencyCap);
    }

    /** How many days are left beside this pattern; negative when it asks for too many. */
    public int left(WeekPattern pattern) {
        return daysPerWeek - pattern.daysAway();
    }

    /** The weeks in which these dates are more than allowed, in order. */
    public List<DateRange> exceededBy(Collection<LocalDate> away) {
        var perWeek = away.stream()
                .distinct()
                .collect(groupingBy(date -> DateRange.weekOf(date).first(), TreeMap::new, counting()));
        return perWeek.entrySet().stream()
                .filter(week -> week.getValue() > daysPerWeek)
                .map(week -> DateRange.weekOf(week.getKey()))
                .toList();
    }
}
