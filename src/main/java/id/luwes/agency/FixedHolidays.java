package id.luwes.agency;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** The public holidays whose date is the same each year: all that is sure of a year before its list is published. */
final class FixedHolidays {

    private static final Map<MonthDay, String> NAMES = Map.of(
            MonthDay.of(1, 1), "Tahun Baru",
            MonthDay.of(5, 1), "Hari Buruh",
            MonthDay.of(6, 1), "Hari Lahir Pancasila",
            MonthDay.of(8, 17), "Kemerdekaan",
            MonthDay.of(12, 25), "Natal");

    private FixedHolidays() {}

    static Optional<CalendarEntry> on(LocalDate date) {
        return Optional.ofNullable(NAMES.get(MonthDay.from(date))).map(name -> CalendarEntry.holiday(date, name));
    }
}
