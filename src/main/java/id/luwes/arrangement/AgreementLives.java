package id.luwes.arrangement;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of the current agency with all that became of them. */
@Component
public class AgreementLives {

    private final JdbcClient jdbc;

    AgreementLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of an application that was granted; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<AgreementLife> of(ApplicationId application) {
        return read(application, "");
    }

    /** The same, nobody else changing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AgreementLife> lock(ApplicationId application) {
        // The rows are read after the lock is held, so that whoever comes second sees what the first has done.
        return read(application, " for update").flatMap(it -> read(application, ""));
    }

    /** Of these, the first day on which each no longer holds, where it was ended early. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, LocalDate> ends(EmployeeId person) {
        return jdbc
                .sql("select application_id, ended_before from arrangement.agreement"
                        + " where agency_id = :agency and employee_id = :person and ended_before is not null")
                .param("agency", agency())
                .param("person", person.value())
                .query((row, number) -> Map.entry(new ApplicationId(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * An application that was sent to have an agreement changed.
     *
     * @param from the first day that is asked for
     */
    public record Change(ApplicationId id, ApplicationState state, LocalDate from) {}

    /** What was sent to have this agreement changed, the newest first; of each case the last version. */
    @Transactional(readOnly = true)
    public List<Change> changesOf(ApplicationId granted) {
        return jdbc.sql("select application_id, state, first_day from arrangement.application"
                        + " where agency_id = :agency and amends = :granted"
                        + " and state not in ('OFFER', 'DECLINED', 'TAKEN_BACK', 'REVISED')"
                        + " order by application_id desc limit 20")
                .param("agency", agency())
                .param("granted", granted.value())
                .query((row, number) -> new Change(
                        new ApplicationId(row.getLong("application_id")),
                        ApplicationState.valueOf(row.getString("state")),
                        row.getObject("first_day", LocalDate.class)))
                .list();
    }

    /** What was granted as a change of this one, or of such a change, and has not ended: without it nothing is taken over. */
    @Transactional(readOnly = true)
    public List<ApplicationId> following(ApplicationId granted) {
        return jdbc.sql("""
            with recursive follows as (
                select a.application_id from arrangement.application a
                 where a.agency_id = :agency and a.amends = :granted and a.state = 'APPROVED'
                union
                select a.application_id from follows f
                  join arrangement.application a on a.agency_id = :agency and a.amends = f.application_id
                   and a.state = 'APPROVED')
            select g.application_id from follows f
              join arrangement.agreement g on g.agency_id = :agency and g.application_id = f.application_id
             where g.ended_before is null or g.ended_before > g.first_day
             order by g.first_day, g.agreement_id
            """)
                .param("agency", agency())
                .param("granted", granted.value())
                .query((row, number) -> new ApplicationId(row.getLong(1)))
                .list();
    }

    /** Whether something of this person is granted for a day, or waits for either side. */
    @Transactional(readOnly = true)
    public boolean isTaken(EmployeeId person, LocalDate day) {
        return jdbc.sql("""
            select exists (select from arrangement.agreement where agency_id = :agency and employee_id = :person
                       and first_day <= :day and coalesce(ended_before, last_day + 1) > :day)
                or exists (select from arrangement.application where agency_id = :agency and employee_id = :person
                       and state in ('SUBMITTED', 'RETURNED', 'OFFERED') and first_day <= :day and last_day >= :day)
            """)
                .param("agency", agency())
                .param("person", person.value())
                .param("day", day)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private Optional<AgreementLife> read(ApplicationId application, String lock) {
        return jdbc.sql("select agreement_id, employee_id, first_day, last_day, ended_before"
                        + " from arrangement.agreement where agency_id = :agency and application_id = :application"
                        + lock)
                .param("agency", agency())
                .param("application", application.value())
                .query((row, number) -> life(row, application))
                .optional();
    }

    private AgreementLife life(ResultSet row, ApplicationId application) throws SQLException {
        var id = new AgreementId(row.getLong("agreement_id"));
        return new AgreementLife(
                id,
                application,
                new EmployeeId(row.getLong("employee_id")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_before", LocalDate.class)),
                terms(id));
    }

    private List<AgreementLife.Term> terms(AgreementId id) {
        return jdbc.sql("""
            select term_number, from_day, days_per_week, cause, coalesce(reason, '') as reason, decided_at, by_employee
              from arrangement.agreement_term where agency_id = :agency and agreement_id = :id order by term_number
            """)
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> new AgreementLife.Term(
                        row.getInt("term_number"),
                        row.getObject("from_day", LocalDate.class),
                        row.getInt("days_per_week"),
                        TermCause.valueOf(row.getString("cause")),
                        row.getString("reason"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("by_employee", Long.class))
                                .map(EmployeeId::new)))
                .list();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
