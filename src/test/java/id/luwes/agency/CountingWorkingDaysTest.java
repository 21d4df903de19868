package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingWorkingDaysTest {

    private final WorkingCalendar calendar = ShippedCalendars.indonesia();

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 0, 2026-01-05, the day itself",
        "2026-01-03, 0, 2026-01-03, the day itself also on a weekend",
        "2026-01-05, 1, 2026-01-06, the next day",
        "2026-01-09, 1, 2026-01-12, over a weekend",
        "2026-01-10, 5, 2026-01-19, five from a Saturday over Isra Mikraj on the 16th",
        "2026-03-17, 1, 2026-03-25, over Nyepi and Idulfitri"
    })
    void skips_days_off(LocalDate told, int days, LocalDate due, String because) {
        assertThat(calendar.plusWorkingDays(told, days)).as(because).isEqualTo(due);
    }

    @Test
    void goes_forwards_only() {
        var date = LocalDate.of(2026, 1, 5);
        assertThatThrownBy(() -> calendar.plusWorkingDays(date, -1)).hasMessageContaining("-1");
    }
}
