package id.luwes.eligibility;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many days a week somebody may work elsewhere: what the policy and the agency's cap leave, and more where an exception
 * holds. An exception lifts the cap, never the eligibility: whoever is not eligible has none.
 *
 * @param ordinary days a week without any exception; 0 where not eligible
 * @param lifts the exceptions; none where not eligible
 */
public record WeeklyDays(int ordinary, List<Lift> lifts) {

    public WeeklyDays {
        lifts = ordinary == 0 ? List.of() : List.copyOf(lifts);
    }

    /** On one day. */
    public int on(LocalDate day) {
        return Math.max(ordinary, lift(day).map(Lift::days).orElse(0));
    }

    /** What gives more than the ordinary days on a day. */
    public Optional<Lift> lift(LocalDate day) {
        return lifts.stream()
                .filter(it -> it.days() > ordinary && it.within().contains(day))
                .findFirst();
    }

    /** On every one of these days: a week that lies only in part within an exception has its ordinary days. */
    public int throughout(Collection<LocalDate> days) {
        return least(days.stream());
    }

    /** On every day of a period, looked at where an exception may stop. */
    public int throughout(DateRange period) {
        var after = lifts.stream().map(it -> it.within().last().plusDays(1)).filter(period::contains);
        return least(Stream.concat(Stream.of(period.first()), after));
    }

    private int least(Stream<LocalDate> days) {
        return days.mapToInt(this::on).min().orElse(ordinary);
    }
}
