package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is said of many decisions by their counts is what the decisions themselves say. */
class WaitedProps {

    @Property
    void so_many_were_decided_within_those_days_and_fewer_within_a_day_less(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 99) Integer> days) {
        var waited = waited(days);
        assertThat(waited.decided()).isEqualTo(days.size());
        assertThat(share(days, waited.half())).isGreaterThanOrEqualTo(50);
        assertThat(share(days, waited.half() - 1)).isLessThan(50);
        assertThat(share(days, waited.nineOfTen())).isGreaterThanOrEqualTo(90);
        assertThat(share(days, waited.nineOfTen() - 1)).isLessThan(90);
    }

    @Property
    void two_groups_together_lie_between_the_two(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 99) Integer> these,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 99) Integer> those) {
        var one = waited(these).half();
        var other = waited(those).half();
        var all = new TreeMap<>(waited(these).byDays());
        waited(those).byDays().forEach((day, count) -> all.merge(day, count, Long::sum));
        assertThat(new Waited(DecidedStep.OUTPUT, all).half()).isBetween(Math.min(one, other), Math.max(one, other));
    }

    private static Waited waited(List<Integer> days) {
        var counts = new TreeMap<Integer, Long>();
        days.forEach(it -> counts.merge(it, 1L, Long::sum));
        return new Waited(DecidedStep.APPLICATION, counts);
    }

    private static double share(List<Integer> days, int within) {
        return 100.0 * days.stream().filter(it -> it <= within).count() / days.size();
    }
}
