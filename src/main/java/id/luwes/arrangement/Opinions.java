package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues were asked about applications, and what they answered; each question is one statement. */
@Component
public class Opinions {

    /** So many answers of one's own are listed. */
    public static final int LISTED = 25;

    private static final String COLUMNS = """
        select o.opinion_id, o.application_id, a.state, o.employee_id, e.name as applicant, o.by_account, o.by_employee,
               coalesce(b.name, (select c.display_name from access.account c where c.agency_id = o.agency_id
                   and c.account_id = o.by_account), '') as asker, o.colleague_id, q.name as colleague, o.question,
               o.asked_at, n.outcome, n.words, n.ended_at
          from arrangement.opinion o
          join arrangement.application a on a.agency_id = o.agency_id and a.application_id = o.application_id
          join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
          join workforce.employee q on q.agency_id = o.agency_id and q.employee_id = o.colleague_id
          left join workforce.employee b on b.agency_id = o.agency_id and b.employee_id = o.by_employee
          left join arrangement.opinion_end n on n.agency_id = o.agency_id and n.opinion_id = o.opinion_id
         where o.agency_id = :agency
        """;

    /** As {@link Opinion#isOpen()}. */
    private static final String WAITING = """
          from arrangement.opinion o
          join arrangement.application a on a.agency_id = o.agency_id and a.application_id = o.application_id
         where o.agency_id = :agency and o.colleague_id = :me and a.state = 'SUBMITTED'
           and not exists (select from arrangement.opinion_end n where n.agency_id = o.agency_id
                  and n.opinion_id = o.opinion_id)
        """;

    /** How many wait for an answer of the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Opinion> find(OpinionId id) {
        return jdbc.sql(COLUMNS + " and o.opinion_id = :id")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> opinion(row))
                .optional();
    }

    /** What was asked about these versions of an application, as it came. */
    @Transactional(readOnly = true)
    public List<Opinion> of(Collection<ApplicationId> versions) {
        return jdbc.sql(COLUMNS + " and o.application_id = any(:versions) order by o.opinion_id")
                .param("agency", agency())
                .param("versions", versions.stream().map(ApplicationId::value).toArray(Long[]::new))
                .query((row, number) -> opinion(row))
                .list();
    }

    /** What somebody was asked: all that waits, the oldest first, then the latest answers. */
    @Transactional(readOnly = true)
    public List<Opinion> askedOf(EmployeeId colleague) {
        return jdbc.sql("select o.* from (" + COLUMNS + """
             and o.colleague_id = :colleague
             and (n.outcome is null and a.state = 'SUBMITTED' or n.outcome in ('GIVEN', 'NONE') and o.opinion_id in (
                 select l.opinion_id from arrangement.opinion l
                   join arrangement.opinion_end m on m.agency_id = l.agency_id and m.opinion_id = l.opinion_id
                    and m.outcome in ('GIVEN', 'NONE')
                  where l.agency_id = :agency and l.colleague_id = :colleague
                  order by l.opinion_id desc limit :listed))) o
             order by o.outcome is not null, case when o.outcome is null then o.opinion_id end, o.opinion_id desc
            """)
                .param("agency", agency())
                .param("colleague", colleague.value())
                .param("listed", LISTED)
                .query((row, number) -> opinion(row))
                .list();
    }

    /** All that waits for an answer of this person; needed, if at all, before the first day that is asked for. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return jdbc.sql("select o.opinion_id, o.asked_at, a.first_day" + WAITING)
                .param("agency", agency())
                .param("me", who.employee())
                .query((row, number) -> new WaitingCase(
                        row.getLong("opinion_id"),
                        Optional.empty(),
                        Optional.of(row.getObject("first_day", LocalDate.class)),
                        at(row, "asked_at")))
                .list();
    }

    /** Those of these that wait for an answer of this person. */
    @Transactional(readOnly = true)
    public List<Opinion> waitingFor(SignedIn who, List<Long> ids) {
        return jdbc.sql(COLUMNS + " and o.opinion_id = any(:ids) and o.colleague_id = :me"
                        + " and n.outcome is null and a.state = 'SUBMITTED'")
                .param("agency", agency())
                .param("me", who.employee())
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> opinion(row))
                .list();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                new OpinionId(row.getLong("opinion_id")),
                new ApplicationId(row.getLong("application_id")),
                ApplicationState.valueOf(row.getString("state")),
                new Opinion.Person(new EmployeeId(row.getLong("employee_id")), row.getString("applicant")),
                new Opinion.Asker(
                        row.getLong("by_account"),
                        Optional.ofNullable(row.getObject("by_employee", Long.class))
                                .map(EmployeeId::new),
                        row.getString("asker")),
                new Opinion.Person(new EmployeeId(row.getLong("colleague_id")), row.getString("colleague")),
                row.getString("question"),
                at(row, "asked_at"),
                ending(row));
    }

    private static Optional<Opinion.Ending> ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var words = row.getString("words");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Opinion.Ending(
                        Opinion.Outcome.valueOf(outcome), words == null ? "" : words, at(row, "ended_at")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
