package id.luwes.arrangement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;

/** Windows and rules about applications that are in force in tests of agreements, as statements. */
final class TestWindows {

    private TestWindows() {}

    /** Dates that everybody may ask for, counters too, without an agreement. */
    static String window(int id, boolean counts, List<LocalDate> dates) {
        var named = dates.stream().map(LocalDate::toString).collect(joining(","));
        return regime(
                id,
                "'EVENT_WINDOW', '%s', '%s', '{%s}', null, '{}', false, %s"
                        .formatted(dates.getFirst(), dates.getLast(), named, counts),
                dates.getFirst());
    }

    /** A rule about applications from a day on; until one, or until further notice. */
    static String applications(int id, LocalDate first, String last) {
        return applications(id, first, last, "", false);
    }

    /** The same for some kinds of position, all where none is named; perhaps not for units at a counter. */
    static String applications(int id, LocalDate first, String last, String kinds, boolean sparesService) {
        return regime(
                id,
                "'INDIVIDUAL_APPLICATION', '%s', cast(nullif('%s', '') as date), '{}', 'jabar-mkd-2025', '{%s}', %s, true"
                        .formatted(first, last, kinds, sparesService),
                first);
    }

    private static String regime(int id, String values, LocalDate since) {
        return "insert into regime.regime (agency_id, regime_id, code, mode, valid_from, valid_to, dates, policy, kinds,"
                + " spares_service, counts, weekdays, by_choice, instrument, mark, title_id, title_en, drafted_at, drafted_by,"
                + " published_at, published_by, since) values (platform.current_agency(), %1$d, 'aturan-%1$d', "
                        .formatted(id)
                + values
                + ", '{}', '{}', 'SE %1$d/2026', 'G', 'Aturan %1$d', 'Rule %1$d', '2026-11-01', 1, '2026-11-01', 2, '%2$s')"
                        .formatted(id, since);
    }

    static String reach(int id, long unit) {
        return "insert into regime.reach (agency_id, regime_id, unit_id) values (platform.current_agency(), " + id
                + ", " + unit + ")";
    }

    static String spared(int id, long unit, LocalDate from) {
        return "insert into regime.departure (agency_id, regime_id, unit_id, kind, from_day, reason, set_at, set_by) values"
                + " (platform.current_agency(), " + id + ", " + unit + ", 'SPARED', '" + from + "', 'usul', now(), 1)";
    }
}
