package id.luwes.attendance;

import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an employee say when a past day ended whose check-out was forgotten. */
@Component
public class AnsweringForgottenCheckOut {

    /** How many days back a day may be answered for; a threshold of our own (<i>ambang contoh</i>). */
    public static final int DAYS_BACK = 31;

    private final JdbcClient jdbc;
    private final WorkedDays days;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final CorrectionNews news;

    AnsweringForgottenCheckOut(
            JdbcClient jdbc, WorkedDays days, Agencies agencies, WorkingCalendars calendars, CorrectionNews news) {
        this.jdbc = jdbc;
        this.days = days;
        this.agencies = agencies;
        this.calendars = calendars;
        this.news = news;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Asked(CorrectionId id) implements Outcome {}

        /** An answer for that day waits already. */
        record Waits() implements Outcome {}

        /** Nobody works backwards: the day began at this time. */
        record NotAfter(LocalTime in) implements Outcome {}

        /** A check-out is recorded; another end can only be later. */
        record NotLater(LocalTime out) implements Outcome {}

        /** The day did not begin, has its minutes, is not over, or lies too far back. */
        record NothingForgotten() implements Outcome {}
    }

    /** The past days for which an answer may be given. */
    public static DateRange answerable(LocalDate today) {
        return new DateRange(today.minusDays(DAYS_BACK), today.minusDays(1));
    }

    @Transactional
    public Outcome answer(SignedIn person, LocalDate day, LocalTime out, String reason) {
        var employee = person.employeeId().orElseThrow();
        if (!answerable(agencies.today()).contains(day)) {
            return new Outcome.NothingForgotten();
        }
        var worked = days.of(employee, day);
        if (!worked.isAnswerable(calendars.current().day(day))) {
            return new Outcome.NothingForgotten();
        }
        var minute = out.truncatedTo(ChronoUnit.MINUTES);
        var in = worked.in().orElseThrow();
        if (!minute.isAfter(in)) {
            return new Outcome.NotAfter(in);
        }
        var recorded = worked.out();
        if (recorded.isPresent() && !minute.isAfter(recorded.get())) {
            return new Outcome.NotLater(recorded.get());
        }
        var asked = insert(person, employee, day, minute, reason);
        asked.ifPresent(id -> news.asked(person, id, employee, day));
        return asked.<Outcome>map(Outcome.Asked::new).orElseGet(Outcome.Waits::new);
    }

    /** The database takes one that waits for a day; a second one at the same moment inserts nothing. */
    private Optional<CorrectionId> insert(
            SignedIn person, EmployeeId employee, LocalDate day, LocalTime out, String reason) {
        return jdbc.sql("""
                insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by)
                values (:agency, :person, :day, :out, :reason, :at, :account)
                    on conflict (agency_id, employee_id, day) where waits do nothing
                returning correction_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", employee.value())
                .param("day", day)
                .param("out", out)
                .param("reason", reason)
                .param("at", news.now())
                .param("account", person.account())
                .query((row, number) -> new CorrectionId(row.getLong(1)))
                .optional();
    }
}
