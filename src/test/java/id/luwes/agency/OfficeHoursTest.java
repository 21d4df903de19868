package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Perpres 21/2023 Ps. 4: starts and breaks; the ends follow from equal days. */
class OfficeHoursTest {

    private final WorkingCalendar calendar = ShippedCalendars.indonesia();

    @ParameterizedTest
    @CsvSource({
        "2026-01-08, 07:30, 16:00, 60",
        "2026-01-09, 07:30, 16:30, 90",
        "2026-02-26, 08:00, 15:00, 30",
        "2026-02-27, 08:00, 15:30, 60"
    })
    void are_longer_at_noon_on_friday_and_shorter_in_ramadan(
            LocalDate date, LocalTime start, LocalTime end, int breakMinutes) {
        var hours = calendar.day(date).hours().orElseThrow();
        assertThat(hours.start()).isEqualTo(start);
        assertThat(hours.end()).isEqualTo(end);
        assertThat(hours.breakTime().value()).isEqualTo(breakMinutes);
    }

    @Test
    void are_none_on_a_day_off() {
        assertThat(calendar.day(LocalDate.of(2026, 1, 1)).hours()).isEmpty();
        assertThat(calendar.day(LocalDate.of(2026, 1, 10)).hours()).isEmpty();
        assertThat(calendar.day(LocalDate.of(2026, 2, 16)).hours()).isEmpty();
    }
}
