package id.luwes.agency;

import id.luwes.core.DateRange;
import id.luwes.store.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working calendars that agencies have adopted, each as rows of its own. */
@Component
public class WorkingCalendars {

    private final JdbcClient jdbc;

    WorkingCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar of this thread's agency, with all that is known; three small queries, so ask once a use case. */
    @Transactional(readOnly = true)
    public WorkingCalendar current() {
        var lines = jdbc.sql("""
                        select day, kind, name, known_from, 0 as change_id, false as withdrawn from agency.calendar_entry
                        union all
                        select day, kind, name, known_from, change_id, withdrawn from agency.calendar_change
                         order by change_id, day, kind, name""").query(WorkingCalendars::line).list();
        var ramadans = jdbc.sql("select first_day, last_day from agency.ramadan order by first_day")
                .query(WorkingCalendars::ramadan)
                .list();
        var years = jdbc.sql("select year from agency.calendar_year")
                .query((row, number) -> row.getInt("year"))
                .list();
        return new WorkingCalendar(
                lines.stream()
                        .filter(it -> !it.changes())
                        .map(it -> it.change().entry())
                        .toList(),
                ramadans,
                Set.copyOf(years),
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

    private static Line line(ResultSet row, int number) throws SQLException {
        var entry = new CalendarEntry(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("known_from", LocalDate.class));
        return new Line(new CalendarChange(entry, row.getBoolean("withdrawn")), row.getLong("change_id") > 0);
    }

    private static DateRange ramadan(ResultSet row, int number) throws SQLException {
        return new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
