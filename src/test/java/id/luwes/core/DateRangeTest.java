package id.luwes.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private final DateRange march = DateRange.of(YearMonth.of(2026, 3));

    @Test
    void includes_both_ends() {
        assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(march.days()).hasSize(31).startsWith(march.first()).endsWith(march.last());
    }

    @Test
    void may_be_one_day() {
        var day = LocalDate.of(2026, 3, 19);
        assertThat(new DateRange(day, day).days()).containsExactly(day);
    }

    @Test
    void is_refused_when_it_ends_before_it_begins() {
        assertThatThrownBy(() -> new DateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-01")
                .hasMessageContaining("2026-03-02");
    }

    @Test
    void of_a_week_runs_from_monday_to_sunday() {
        var week = new DateRange(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 22));
        assertThat(week.days())
                .allSatisfy(day -> assertThat(DateRange.weekOf(day)).isEqualTo(week));
    }

    @Test
    void overlaps_another_that_shares_one_day() {
        var lebaran = new DateRange(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 2));
        assertThat(march.overlaps(lebaran)).isTrue();
        assertThat(lebaran.overlaps(march)).isTrue();
        assertThat(march.overlaps(DateRange.of(YearMonth.of(2026, 4)))).isFalse();
        assertThat(march.overlaps(DateRange.ofYear(2026))).isTrue();
    }
}
