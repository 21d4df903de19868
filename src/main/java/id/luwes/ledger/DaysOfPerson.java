package id.luwes.ledger;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.attendance.Supervision;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import id.luwes.web.DayMode;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import id.luwes.workforce.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days of this month as the ledger has them, on a person's page: for those who may read the journal. The kind of place
 * is told to the person and to whoever looks after the days.
 */
@Component
class DaysOfPerson implements PersonSection {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    DaysOfPerson(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    private record Day(LocalDate on, String mode, OptionalInt worked, int required) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        boolean own = Sight.isOwn(who, person);
        if (!own && !Supervision.reads(who, person)) {
            return List.of();
        }
        var days = days(person, own || Supervision.rules(who, person));
        var href = own ? "/attendance" : "/attendance/people/" + person.id();
        return List.of(new PersonPart(
                "ledger.person",
                words -> days.stream().map(it -> line(it, href, words)).toList()));
    }

    private List<Day> days(Employee person, boolean places) {
        var today = agencies.today();
        var month = DateRange.of(YearMonth.from(today));
        return jdbc.sql("""
                select day, planned_mode, place_kind, absence, worked_minutes, required_minutes from ledger.person_day
                 where agency_id = :agency and employee_id = :person and day between :first and :last
                 order by day desc
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.id().value())
                .param("first", month.first())
                .param("last", today)
                .query((row, number) -> day(row, places))
                .list();
    }

    private static Day day(ResultSet row, boolean places) throws SQLException {
        int worked = row.getInt("worked_minutes");
        var known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(worked);
        return new Day(
                row.getObject("day", LocalDate.class),
                mode(
                        row.getString("planned_mode"),
                        places ? row.getString("place_kind") : null,
                        row.getString("absence")),
                known,
                row.getInt("required_minutes"));
    }

    /** The message key of the word for how a day was to be worked. */
    private static String mode(@Nullable String planned, @Nullable String place, @Nullable String absence) {
        if (planned == null) {
            return "DUTY_TRAVEL".equals(absence)
                    ? DayMode.DUTY.key()
                    : "SICKNESS".equals(absence) ? "schedule.sick" : DayMode.LEAVE.key();
        }
        if ("OFFICE".equals(planned)) {
            return DayMode.OFFICE.key();
        }
        return Optional.ofNullable(place)
                .map(it -> switch (it) {
                    case "RESIDENCE_REGISTERED" -> DayMode.HOME.key();
                    case "OFFICE_OTHER" -> DayMode.OTHER_OFFICE.key();
                    default -> DayMode.ELSEWHERE.key();
                })
                .orElse("schedule.away");
    }

    private static Line line(Day day, String href, Wording words) {
        var hours = day.worked().isPresent()
                ? words.text(
                        "ledger.person.worked", words.duration(day.worked().getAsInt()), words.duration(day.required()))
                : day.required() == 0
                        ? words.text("ledger.person.not-due")
                        : words.text("ledger.person.unknown", words.duration(day.required()));
        return new Line(
                href + "?month=" + YearMonth.from(day.on()),
                words.shortDay(day.on()),
                hours,
                new Standing(day.required() == 0 ? Tone.OFF : Tone.INFO, words.text(day.mode())));
    }
}
