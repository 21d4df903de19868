package id.luwes.organisation;

import id.luwes.agency.Agencies;
import id.luwes.agency.CalendarEntry;
import id.luwes.agency.DayKind;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year of the agency's calendar with where each day off comes from, for reading. */
@Component
public class CalendarYears {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final Agencies agencies;

    CalendarYears(JdbcClient jdbc, WorkingCalendars calendars, Agencies agencies) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    /**
     * A day off, or one that was.
     *
     * @param entry the day; with the date from which it is known, where that was not always
     * @param withdrawn from which date it is no longer off
     * @param basis by which instrument, of a change the latest; empty where the year has none
     */
    public record DayOff(CalendarEntry entry, Optional<LocalDate> withdrawn, String basis) {}

    /**
     * A year.
     *
     * @param basis the instrument that published its list; empty where none is published
     * @param ramadans what of Ramadan falls into it
     */
    public record Year(
            int number,
            Optional<String> basis,
            List<DayOff> days,
            List<DateRange> ramadans,
            int workingDays,
            LocalDate today) {}

    @Transactional(readOnly = true)
    public Year of(int number) {
        var year = DateRange.ofYear(number);
        var calendar = calendars.current();
        var basis = jdbc.sql("select basis from agency.calendar_year where agency_id = :agency and year = :year")
                .param("agency", CurrentAgency.required().value())
                .param("year", number)
                .query((row, index) -> row.getString(1))
                .optional();
        var listed = listed(year);
        var fixed = calendar.days(year)
                .filter(it -> it.provisional() && !it.name().isEmpty())
                .filter(it ->
                        listed.stream().noneMatch(day -> day.entry().date().equals(it.date())))
                .map(it -> new DayOff(CalendarEntry.holiday(it.date(), it.name()), Optional.empty(), ""));
        return new Year(
                number,
                basis,
                Stream.concat(listed.stream(), fixed)
                        .sorted(Comparator.comparing((DayOff it) -> it.entry().date()))
                        .toList(),
                calendar.ramadans().stream()
                        .filter(it ->
                                it.first().getYear() == number || it.last().getYear() == number)
                        .toList(),
                calendar.workingDays(year).size(),
                agencies.today());
    }

    /** Each line of the list once, as its latest change left it. */
    private List<DayOff> listed(DateRange year) {
        return jdbc.sql("""
                select day, kind, name, known_from, withdrawn, basis from (
                    select distinct on (day, kind, name) day, kind, name, known_from, withdrawn, basis
                      from (select e.day, e.kind, e.name, e.known_from, false as withdrawn, y.basis, 0::bigint as change_id
                              from agency.calendar_entry e
                              left join agency.calendar_year y on y.agency_id = e.agency_id and y.year = extract(year from e.day)
                             where e.agency_id = :agency and e.day between :first and :last
                            union all
                            select c.day, c.kind, c.name, c.known_from, c.withdrawn, c.basis, c.change_id
                              from agency.calendar_change c
                             where c.agency_id = :agency and c.day between :first and :last) all_of_it
                     order by day, kind, name, change_id desc) latest
                 order by day, kind, name
                """)
                .param("agency", CurrentAgency.required().value())
                .param("first", year.first())
                .param("last", year.last())
                .query((row, index) -> {
                    var known = row.getObject("known_from", LocalDate.class);
                    var gone = row.getBoolean("withdrawn");
                    var basis = row.getString("basis");
                    return new DayOff(
                            new CalendarEntry(
                                    row.getObject("day", LocalDate.class),
                                    DayKind.valueOf(row.getString("kind")),
                                    row.getString("name"),
                                    gone ? null : known),
                            gone ? Optional.of(known) : Optional.empty(),
                            basis == null ? "" : basis);
                })
                .list();
    }
}
