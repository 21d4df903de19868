package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.standing;
import static id.luwes.arrangement.Proposals.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** TODAY is 23 November 2026. */
class IdleMonthsTest {

    @Test
    void are_those_of_the_period_in_which_nothing_is_due() {
        assertThat(idle(period("2026-12-07", "2027-03-31"), "2026-12-31", "2027-03-31"))
                .containsExactly(YearMonth.of(2027, 1), YearMonth.of(2027, 2));
    }

    @Test
    void are_none_where_each_month_has_its_output() {
        assertThat(idle(period("2026-12-07", "2027-01-04"), "2026-12-07", "2027-01-01"))
                .isEmpty();
    }

    @Test
    void do_not_count_what_is_due_before_the_first_day_that_holds() {
        assertThat(idle(period("2026-11-02", "2026-12-31"), "2026-11-20", "2026-12-31"))
                .containsExactly(YearMonth.of(2026, 11));
        assertThat(idle(period("2026-10-05", "2026-12-31"), "2026-11-27", "2026-12-31"))
                .as("October has passed")
                .isEmpty();
    }

    private static List<YearMonth> idle(DateRange period, String... due) {
        var standing = standing(2);
        var promises = Stream.of(due).map(it -> output(LocalDate.parse(it))).toList();
        return new Prospect(
                        TODAY,
                        new Proposal(period, week(DayOfWeek.TUESDAY), promises),
                        standing.right(),
                        standing.quota(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        List.of(),
                        Examined.NOTHING)
                .idleMonths();
    }
}
