package id.luwes.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.luwes.agency.ShippedCalendars;
import id.luwes.core.AgencyId;
import id.luwes.store.TableLoad;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The shipped Indonesian calendar as rows of an agency, with the decrees on which its years stand. */
final class AdoptedCalendar {

    private AdoptedCalendar() {}

    static void adopt(JdbcOperations jdbc, AgencyId agency) {
        var days = Sheet.rows("calendars/id/holidays.csv", row -> row);
        TableLoad.load(
                jdbc,
                "agency.calendar_entry",
                List.of("agency_id", "day", "kind", "name", "known_from"),
                load -> days.forEach(it -> load.row(
                        agency,
                        it.getField("date"),
                        it.getField("kind"),
                        it.getField("name"),
                        orNull(it, "known_from"))));
        var ramadans = Sheet.rows("calendars/id/ramadan.csv", row -> row);
        TableLoad.load(
                jdbc,
                "agency.ramadan",
                List.of("agency_id", "first_day", "last_day"),
                load -> ramadans.forEach(it -> load.row(agency, it.getField("first_day"), it.getField("last_day"))));
        TableLoad.load(
                jdbc,
                "agency.calendar_year",
                List.of("agency_id", "year", "basis"),
                load -> days.stream()
                        .map(it -> it.getField("date").substring(0, 4))
                        .distinct()
                        .forEach(it -> load.row(agency, it, ShippedCalendars.basis(Integer.parseInt(it)))));
    }

    private static @Nullable String orNull(NamedCsvRecord row, String column) {
        var field = row.getField(column);
        return field.isEmpty() ? null : field;
    }
}
