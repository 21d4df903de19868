package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MonthsInPositionProps {

    @Property
    void are_reached_on_the_first_date_that_counts_so_many(
            @ForAll @IntRange(min = 7_000, max = 26_000) int day, @ForAll @IntRange(min = 1, max = 120) int months) {
        var since = LocalDate.ofEpochDay(day);
        var reached = Position.reached(since, months);

        assertThat(Position.months(since, reached)).isEqualTo(months);
        assertThat(Position.months(since, reached.minusDays(1))).isEqualTo(months - 1);
    }
}
