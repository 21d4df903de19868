package id.luwes.agency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.luwes.core.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calendars that come with Luwes, as files that an agency adopts as rows of its own. */
public final class ShippedCalendars {

    private ShippedCalendars() {}

    /**
     * Indonesia's public holidays and <i>cuti bersama</i> by the joint ministerial decrees (SKB tiga menteri), and
     * Ramadan by the government's date. A year is published when the list has an entry for it.
     */
    public static WorkingCalendar indonesia() {
        var entries = read("calendars/id/holidays.csv", ShippedCalendars::entry);
        var ramadans = read("calendars/id/ramadan.csv", ShippedCalendars::ramadan);
        var years = entries.stream().map(entry -> entry.date().getYear()).collect(toUnmodifiableSet());
        return new WorkingCalendar(entries, ramadans, years);
    }

    /** The instruments that published a year's list and amended it, as far as they are known. */
    public static String basis(int year) {
        return switch (year) {
            case 2025 -> "SKB tiga menteri, diubah dengan SKB 933/2025, 1/2025, 3/2025";
            case 2026 -> "SKB tiga menteri 1497/2025, 2/2025, 5/2025";
            default -> "SKB tiga menteri";
        };
    }

    private static CalendarEntry entry(NamedCsvRecord row) {
        return new CalendarEntry(
                LocalDate.parse(row.getField("date")),
                DayKind.valueOf(row.getField("kind")),
                row.getField("name"),
                dateOrNull(row.getField("known_from")));
    }

    private static DateRange ramadan(NamedCsvRecord row) {
        return new DateRange(LocalDate.parse(row.getField("first_day")), LocalDate.parse(row.getField("last_day")));
    }

    private static @Nullable LocalDate dateOrNull(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file %s cannot be read.".formatted(file), e);
        }
    }

    private static InputStream open(String file) throws IOException {
        var stream = ShippedCalendars.class.getClassLoader().getResourceAsStream(file);
        if (stream == null) {
            throw new IOException("The shipped file %s is missing. Maybe the build is incomplete.".formatted(file));
        }
        return stream;
    }
}
