package id.luwes.access;

import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The decisions of the current agency that can still be undone, and those that could not be carried out. */
@Component
public class DecisionsToCome {

    private static final String COLUMNS = """
        select c.decision_id, c.kind, c.subject_id, c.choice, c.said, c.about, c.by_account,
               coalesce(c.by_employee, 0) as by_employee, c.due_at, c.failed
          from access.decision_to_come c
         where c.agency_id = :agency
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    DecisionsToCome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The condition for a list that whoever asks, with {@code :account} and {@code :agency}, has not just decided on a
     * case: it waits for others still.
     *
     * @param id the column with its number
     */
    public static String notYetBy(String kind, String id) {
        return " not exists (select from access.decision_to_come taken where taken.agency_id = platform.current_agency()"
                + " and taken.kind = '" + kind + "' and taken.subject_id = " + id
                + " and taken.by_account = :account and taken.failed is null) ";
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

    /** Keeps one in the place of an earlier one of the same account; gives the name of who was faster, if another was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> take(SignedIn by, Undoable.Wish wish, Instant at, Instant due) {
        int kept = jdbc.sql("""
            insert into access.decision_to_come as c (agency_id, kind, subject_id, choice, said, about, by_account,
                by_employee, taken_at, due_at)
            values (:agency, :kind, :subject, :choice, cast(:said as jsonb), :about, :account, nullif(:employee, 0), :at,
                :due)
                on conflict (agency_id, kind, subject_id) where failed is null do update
               set choice = excluded.choice, said = excluded.said, taken_at = excluded.taken_at, due_at = excluded.due_at
             where c.by_account = excluded.by_account
            """)
                .param("agency", agency())
                .param("kind", wish.kind())
                .param("subject", wish.subject())
                .param("choice", wish.choice())
                .param("said", json.writeValueAsString(wish.said()))
                .param("about", wish.about())
                .param("account", by.account())
                .param("employee", by.employee())
                .param("at", at(at))
                .param("due", at(due))
                .update();
        return kept == 1 ? Optional.empty() : faster(wish);
    }

    private Optional<String> faster(Undoable.Wish wish) {
        return jdbc.sql("select a.display_name from access.decision_to_come c"
                        + " join access.account a on a.agency_id = c.agency_id and a.account_id = c.by_account"
                        + " where c.agency_id = :agency and c.kind = :kind and c.subject_id = :subject"
                        + " and c.failed is null")
                .param("agency", agency())
                .param("kind", wish.kind())
                .param("subject", wish.subject())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** Takes away those of one account that are not carried out yet; gives how many there were. */
    @Transactional
    public int undo(SignedIn by, Collection<Long> ids, Instant now) {
        return jdbc.sql("delete from access.decision_to_come where agency_id = :agency and by_account = :account"
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
        jdbc.sql("delete from access.decision_to_come where agency_id = :agency and by_account = :account"
                        + " and decision_id = any(:ids) and failed is not null")
                .param("agency", agency())
                .param("account", by.account())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void carriedOut(DecisionToCome decision) {
        jdbc.sql("delete from access.decision_to_come where agency_id = :agency and decision_id = :id")
                .param("agency", agency())
                .param("id", decision.id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(long id, String why) {
        jdbc.sql("update access.decision_to_come set failed = :why where agency_id = :agency and decision_id = :id")
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

    private DecisionToCome decision(ResultSet row) throws SQLException {
        return new DecisionToCome(
                row.getLong("decision_id"),
                new Undoable.Wish(
                        row.getString("kind"),
                        row.getLong("subject_id"),
                        row.getString("choice"),
                        json.readValue(row.getString("said"), new TypeReference<Map<String, String>>() {}),
                        row.getString("about")),
                new SignedIn(agency(), row.getLong("by_account"), row.getLong("by_employee")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("failed")));
    }
}
