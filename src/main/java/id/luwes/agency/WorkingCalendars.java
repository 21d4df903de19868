package id.luwes.agency;

import id.luwes.core.DateRange;
import id.luwes.store.Columns;
import id.luwes.store.OneLook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working calendars that agencies have adopted, each as rows of its own. */
@Component
public class WorkingCalendars {

    private static final String KNOWN = """
        select 'LINE' as part, day, kind, name, known_from, 0 as change_id, false as withdrawn, null::date as last_day
          from agency.calendar_entry
        union all
        select 'LINE', day, kind, name, known_from, change_id, withdrawn, null from agency.calendar_change
        union all
        select 'RAMADAN', first_day, null, null, null, 0, false, last_day from agency.ramadan
        union all
        select 'YEAR', make_date(year, 1, 1), null, null, null, 0, false, null from agency.calendar_year
         order by part, change_id, day, kind, name
        """;

    private final JdbcClient jdbc;

    WorkingCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar of this thread's agency, with all that is known; one query that reads every day of it, so ask once a use case. */
    @Transactional(readOnly = true)
    public WorkingCalendar current() {
        return OneLook.at(WorkingCalendars.class, "current", this::read);
    }

    private WorkingCalendar read() {
        var lines = new ArrayList<Line>();
        var ramadans = new ArrayList<DateRange>();
        var years = new HashSet<Integer>();
        jdbc.sql(KNOWN).query(row -> {
            switch (row.getString("part")) {
                case "RAMADAN" -> ramadans.add(ramadan(row));
                case "YEAR" -> years.add(row.getObject("day", LocalDate.class).getYear());
                default -> lines.add(line(row));
            }
        });
        return new WorkingCalendar(
                lines.stream()
                        .filter(it -> !it.changes())
                        .map(it -> it.change().entry())
                        .toList(),
                ramadans,
                years,
                lines.stream().filter(Line::changes).map(Line::change).toList());
    }

    /**
     * Adds what a calendar holds to that of this thread's agency. What is there already stays as it is, so that adopting
     * the same list twice changes nothing.
     *
     * @param basis the instrument that published the years, such as "SKB 3 Menteri"
     */
    @Transactional
    public void adopt(WorkingCalendar calendar, String basis) {
        adopt(calendar, year -> basis);
    }

    /** Adds the calendar that comes with Luwes, each year with the instruments that published and amended it. */
    @Transactional
    public void adoptShipped() {
        adopt(ShippedCalendars.indonesia(), ShippedCalendars::basis);
    }

    private void adopt(WorkingCalendar calendar, IntFunction<String> basis) {
        var entries = calendar.entries();
        jdbc.sql("""
                        insert into agency.calendar_entry (agency_id, day, kind, name, known_from)
                        select platform.current_agency(), e.* from unnest(cast(:days as date[]), :kinds, :names, cast(:known as date[])) e
                        on conflict do nothing""")
                .param("days", Columns.texts(entries, CalendarEntry::date))
                .param("kinds", Columns.texts(entries, CalendarEntry::kind))
                .param("names", Columns.texts(entries, CalendarEntry::name))
                .param("known", Columns.texts(entries, CalendarEntry::knownFrom))
                .update();
        var ramadans = calendar.ramadans();
        jdbc.sql("""
                        insert into agency.ramadan (agency_id, first_day, last_day)
                        select platform.current_agency(), r.* from unnest(cast(:firsts as date[]), cast(:lasts as date[])) r on conflict do nothing""")
                .param("firsts", Columns.texts(ramadans, DateRange::first))
                .param("lasts", Columns.texts(ramadans, DateRange::last))
                .update();
        var years = List.copyOf(calendar.publishedYears());
        jdbc.sql("""
                        insert into agency.calendar_year (agency_id, year, basis)
                        select platform.current_agency(), y.* from unnest(:years, :bases) y on conflict do nothing""")
                .param("years", years.toArray(Integer[]::new))
                .param("bases", Columns.texts(years, it -> basis.apply(it)))
                .update();
    }

    /** A line of the published lists, or a change of the agency's own. */
    private record Line(CalendarChange change, boolean changes) {}

    private static Line line(ResultSet row) throws SQLException {
        var entry = new CalendarEntry(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("known_from", LocalDate.class));
        return new Line(new CalendarChange(entry, row.getBoolean("withdrawn")), row.getLong("change_id") > 0);
    }

    private static DateRange ramadan(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
