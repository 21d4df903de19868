package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of the current agency that can still be undone, and those that could not be carried out. */
@Component
class DecisionsToCome {

    private static final String COLUMNS = """
        select c.decision_id, c.application_id, e.name, c.by_account, coalesce(c.by_employee, 0) as by_employee,
               c.choice, c.reason, c.due_at, c.failed
          from arrangement.decision_to_come c
          join arrangement.application a on a.agency_id = c.agency_id and a.application_id = c.application_id
          join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
         where c.agency_id = :agency
        """;

    private final JdbcClient jdbc;

    DecisionsToCome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due, of everybody, and all of one account; by the moment from which on they hold. */
    @Transactional(readOnly = true)
    public List<DecisionToCome> dueOrOf(long account, Instant now) {
        return jdbc.sql(COLUMNS + " and (c.failed is null and c.due_at <= :now or c.by_account = :account)"
                        + " order by c.due_at, c.decision_id limit 500")
                .param("agency", agency())
                .param("now", at(now))
                .param("account", account)
                .query((row, number) -> decision(row))
                .list();
    }

    /** One that is due, which nobody else carries out or undoes until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DecisionToCome> lockDue(long id, Instant now) {
        return jdbc.sql(COLUMNS + " and c.decision_id = :id and c.failed is null and c.due_at <= :now for update of c")
                .param("agency", agency())
                .param("id", id)
                .param("now", at(now))
                .query((row, number) -> decision(row))
                .optional();
    }

    /**
     * Keeps one in the place of an earlier one of the same account; gives the account that was faster, if another was.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SignedIn> take(SignedIn by, ApplicationId application, Taken taken) {
        int kept = jdbc.sql("""
            insert into arrangement.decision_to_come as c (agency_id, application_id, by_account, by_employee, choice,
                reason, taken_at, due_at)
            values (:agency, :application, :account, nullif(:employee, 0), :choice, :reason, :at, :due)
                on conflict (agency_id, application_id) where failed is null do update
               set choice = excluded.choice, reason = excluded.reason, taken_at = excluded.taken_at,
                   due_at = excluded.due_at
             where c.by_account = excluded.by_account
            """)
                .param("agency", agency())
                .param("application", application.value())
                .param("account", by.account())
                .param("employee", by.employee())
                .param("choice", taken.choice().name())
                .param("reason", taken.reason())
                .param("at", at(taken.at()))
                .param("due", at(taken.due()))
                .update();
        return kept == 1 ? Optional.empty() : faster(application);
    }

    /** What is decided, when, and from when on it holds. */
    record Taken(Choice choice, String reason, Instant at, Instant due) {}

    private Optional<SignedIn> faster(ApplicationId application) {
        return jdbc.sql("select by_account, coalesce(by_employee, 0) from arrangement.decision_to_come"
                        + " where agency_id = :agency and application_id = :application and failed is null")
                .param("agency", agency())
                .param("application", application.value())
                .query((row, number) -> new SignedIn(agency(), row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** Takes away those of one account that are not carried out yet; gives how many there were. */
    @Transactional
    public int undo(SignedIn by, Collection<Long> ids, Instant now) {
        return jdbc.sql("delete from arrangement.decision_to_come where agency_id = :agency and by_account = :account"
                        + " and decision_id = any(:ids) and failed is null and due_at > :now")
                .param("agency", agency())
                .param("account", by.account())
                .param("ids", ids.toArray(Long[]::new))
                .param("now", at(now))
                .update();
    }

    /** Forgets those of one account that could not be carried out, once that was read. */
    @Transactional
    public void read(SignedIn by, Collection<Long> ids) {
        jdbc.sql("delete from arrangement.decision_to_come where agency_id = :agency and by_account = :account"
                        + " and decision_id = any(:ids) and failed is not null")
                .param("agency", agency())
                .param("account", by.account())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void carriedOut(DecisionToCome decision) {
        jdbc.sql("delete from arrangement.decision_to_come where agency_id = :agency and decision_id = :id")
                .param("agency", agency())
                .param("id", decision.id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(long id, String why) {
        jdbc.sql("update arrangement.decision_to_come set failed = :why where agency_id = :agency and"
                        + " decision_id = :id")
                .param("agency", agency())
                .param("id", id)
                .param("why", why)
                .update();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static DecisionToCome decision(ResultSet row) throws SQLException {
        return new DecisionToCome(
                row.getLong("decision_id"),
                new ApplicationId(row.getLong("application_id")),
                row.getString("name"),
                new SignedIn(agency(), row.getLong("by_account"), row.getLong("by_employee")),
                Choice.valueOf(row.getString("choice")),
                row.getString("reason"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("failed")));
    }
}
