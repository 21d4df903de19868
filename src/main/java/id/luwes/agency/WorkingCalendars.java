package id.luwes.agency;

import id.luwes.core.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
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
        var entries = jdbc.sql("select day, kind, name, known_from from agency.calendar_entry order by day, kind, name")
                .query(WorkingCalendars::entry)
                .list();
        var ramadans = jdbc.sql("select first_day, last_day from agency.ramadan order by first_day")
                .query(WorkingCalendars::ramadan)
                .list();
        var years = jdbc.sql("select year from agency.calendar_year")
                .query((row, number) -> row.getInt("year"))
                .list();
        return new WorkingCalendar(entries, ramadans, Set.copyOf(years));
    }

    /**
     * Adds what a calendar holds to that of this thread's agency. What is there already stays as it is, so that adopting
     * the same list twice changes nothing.
     *
     * @param basis the instrument that published the years, such as "SKB 3 Menteri"
     */
    @Transactional
    public void adopt(WorkingCalendar calendar, String basis) {
        calendar.entries().forEach(this::add);
        calendar.ramadans().forEach(this::add);
        calendar.publishedYears().forEach(year -> add(year, basis));
    }

    private void add(CalendarEntry entry) {
        jdbc.sql("""
                        insert into agency.calendar_entry (agency_id, day, kind, name, known_from)
                        values (platform.current_agency(), :day, :kind, :name, :knownFrom) on conflict do nothing""")
                .param("day", entry.date())
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .param("knownFrom", entry.knownFrom())
                .update();
    }

    private void add(DateRange ramadan) {
        jdbc.sql("""
                        insert into agency.ramadan (agency_id, first_day, last_day)
                        values (platform.current_agency(), ?, ?) on conflict do nothing""").params(ramadan.first(), ramadan.last()).update();
    }

    private void add(int year, String basis) {
        jdbc.sql("""
                        insert into agency.calendar_year (agency_id, year, basis)
                        values (platform.current_agency(), ?, ?) on conflict do nothing""").params(year, basis).update();
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("known_from", LocalDate.class));
    }

    private static DateRange ramadan(ResultSet row, int number) throws SQLException {
        return new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
