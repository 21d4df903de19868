package id.luwes.schedule;

import id.luwes.agency.OfficeHours;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import id.luwes.store.ArrayText;
import id.luwes.store.StandingPlans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is where on which working day; a day off has no plan. */
@Component
public class Plans {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    Plans(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** The plan of one person for a date; empty on a day off or for somebody who is not active. */
    @StandingPlans
    public Optional<PlannedDay> of(EmployeeId person, LocalDate date) {
        return of(List.of(person), new DateRange(date, date), calendars.current()).stream()
                .findFirst();
    }

    /** The plans of these people on the working days of a range, by person and date; one statement. */
    @StandingPlans
    public List<PlannedDay> of(Collection<EmployeeId> people, DateRange days, WorkingCalendar calendar) {
        return jdbc.sql("""
            select p.employee_id, p.day, p.mode, p.place_kind, p.place_office_id, p.starts, p.ends, p.agreement_id,
                   p.absence_id, p.place_detail, p.away_part, p.core_starts, p.core_ends, p.change_id,
                   p.regime_id
              from schedule.plan(cast(:days as date[])) p
             where p.employee_id = any(:people) order by p.employee_id, p.day
            """)
                .param("days", array(calendar.workingDays(days)))
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> planned(row, calendar))
                .list();
    }

    /** Dates as the array that the database reads. */
    static String array(List<LocalDate> days) {
        return ArrayText.of(days.stream());
    }

    private static PlannedDay planned(ResultSet row, WorkingCalendar calendar) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var starts = row.getObject("starts", LocalTime.class);
        var agreement = row.getObject("agreement_id", Long.class);
        var change = row.getObject("change_id", Long.class);
        var hours = starts == null
                ? officeHours(calendar, day)
                : new Hours(starts, row.getObject("ends", LocalTime.class)).on(calendar.day(day));
        return new PlannedDay(
                new EmployeeId(row.getLong("employee_id")),
                day,
                PlanMode.valueOf(row.getString("mode")),
                place(row),
                hours,
                Optional.ofNullable(agreement).map(AgreementId::new),
                AwayPart.kept(row.getString("away_part")),
                Hours.core(row).flatMap(it -> it.within(hours)),
                Optional.ofNullable(change).map(DayChangeId::new),
                Optional.ofNullable(row.getObject("regime_id", Long.class)).map(RegimeId::new));
    }

    private static Hours officeHours(WorkingCalendar calendar, LocalDate day) {
        OfficeHours office = calendar.day(day)
                .hours()
                .orElseThrow(() -> new IllegalStateException("%s was planned but is a day off.".formatted(day)));
        return Hours.of(office);
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        return Place.kept(row.getString("place_kind"), row.getLong("place_office_id"), row.getString("place_detail"));
    }
}
