package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pauses of the agreements of the current agency. They are appended, and lifted once. */
@Component
public class AgreementPauses {

    private static final String ALL = """
        select p.pause_id, p.agreement_id, p.employee_id, p.first_day, p.last_day,
               coalesce(g.ended_before - 1, g.last_day) as agreed, p.side, p.reason, p.set_at, p.by_employee,
               p.lifted_from, p.lifted_at, p.lifted_by_employee
          from arrangement.pause p
          join arrangement.agreement g on g.agency_id = p.agency_id and g.agreement_id = p.agreement_id
         where p.agency_id = :agency
        """;

    private final JdbcClient jdbc;

    AgreementPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As whom somebody paused, and why. */
    record Word(PauseSide side, SignedIn by, String reason, Instant at) {}

    /** All that were set for the agreement of an application, the earliest days first. */
    @Transactional(readOnly = true)
    public List<Pause> of(ApplicationId application) {
        return jdbc.sql(ALL + " and g.application_id = :application order by p.first_day, p.pause_id")
                .param("agency", agency())
                .param("application", application.value())
                .query((row, number) -> pause(row))
                .list();
    }

    /** What suspends the agreements of these people on some of these days, by day; none where nobody is named. */
    @Transactional(readOnly = true)
    public List<PausedDays> on(Collection<EmployeeId> people, DateRange days) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select p.employee_id, p.first_day, p.side, p.reason, coalesce(e.name, '') as by,
                   least(coalesce(p.lifted_from - 1, p.last_day), coalesce(g.ended_before - 1, g.last_day)) as last_day
              from arrangement.pause p
              join arrangement.agreement g on g.agency_id = p.agency_id and g.agreement_id = p.agreement_id
               and coalesce(g.ended_before - 1, g.last_day) >= greatest(p.first_day, cast(:first as date))
              left join workforce.employee e on e.agency_id = p.agency_id and e.employee_id = p.by_employee
             where p.agency_id = :agency and p.employee_id = any(:people) and p.first_day <= :last
               and coalesce(p.lifted_from - 1, p.last_day) >= greatest(p.first_day, cast(:first as date))
             order by p.first_day, p.pause_id
            """)
                .param("agency", agency())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> new PausedDays(
                        new EmployeeId(row.getLong("employee_id")),
                        new DateRange(day(row, "first_day"), day(row, "last_day")),
                        PauseSide.valueOf(row.getString("side")),
                        row.getString("reason"),
                        row.getString("by")))
                .list();
    }

    /** Appends one; the database refuses days that are paused already. */
    @Transactional(propagation = Propagation.MANDATORY)
    PauseId add(AgreementLife life, DateRange days, Word word) {
        return jdbc.sql("""
            insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side, reason, set_at,
                by_account, by_employee)
            values (:agency, :agreement, :employee, :first, :last, :side, :reason, :at, :account, :by)
            returning pause_id
            """)
                .param("agency", agency())
                .param("agreement", life.id().value())
                .param("employee", life.employee().value())
                .param("first", days.first())
                .param("last", days.last())
                .param("side", word.side().name())
                .param("reason", word.reason())
                .param("at", OffsetDateTime.ofInstant(word.at(), ZoneOffset.UTC))
                .param("account", word.by().account())
                .param("by", word.by().employeeId().map(EmployeeId::value).orElse(null))
                .query((row, number) -> new PauseId(row.getLong(1)))
                .single();
    }

    /** Ends one before a day; the days before stay paused. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lift(PauseId id, LocalDate from, SignedIn by, Instant at) {
        jdbc.sql("update arrangement.pause set lifted_from = :from, lifted_at = :at, lifted_by_account = :account,"
                        + " lifted_by_employee = :by where agency_id = :agency and pause_id = :id")
                .param("agency", agency())
                .param("id", id.value())
                .param("from", from)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("account", by.account())
                .param("by", by.employeeId().map(EmployeeId::value).orElse(null))
                .update();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                new PauseId(row.getLong("pause_id")),
                new AgreementId(row.getLong("agreement_id")),
                new EmployeeId(row.getLong("employee_id")),
                new DateRange(day(row, "first_day"), day(row, "last_day")),
                day(row, "agreed"),
                PauseSide.valueOf(row.getString("side")),
                row.getString("reason"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("by_employee", Long.class)).map(EmployeeId::new),
                lifted(row));
    }

    private static Optional<Pause.Lifted> lifted(ResultSet row) throws SQLException {
        var from = row.getObject("lifted_from", LocalDate.class);
        if (from == null) {
            return Optional.empty();
        }
        var at = row.getObject("lifted_at", OffsetDateTime.class).toInstant();
        var by = Optional.ofNullable(row.getObject("lifted_by_employee", Long.class))
                .map(EmployeeId::new);
        return Optional.of(new Pause.Lifted(from, at, by));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
