package id.luwes.objection;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections in lists: one's own, those that the body has to decide, and all in a scope. */
@Component
public class ObjectionLists {

    /** So many stand in a list. */
    public static final int SIZE = 50;

    private static final String COLUMNS = """
        select o.objection_id, o.employee_id, e.name, u.name as unit_name, o.kind, o.cause, o.state, o.raised_at, o.words, o.due
        """;

    private static final String ALL = """
          from objection.objection o
          join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
         where o.agency_id = :agency
        """;

    private static final String WAITING =
            ALL + " and o.state in ('LATE', 'OPEN') and " + Impartiality.CONDITION + " and "
                    + ObjectionBody.IN_BODY + " and "
                    + DecisionsToCome.notYetBy(DecidingObjectionWithUndo.KIND, "o.objection_id");

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;

    ObjectionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<ObjectionLine> of(EmployeeId person) {
        return jdbc.sql(COLUMNS + ALL + " and o.employee_id = :me order by o.objection_id desc limit " + SIZE)
                .param("agency", agency())
                .param("me", person.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** Those to decisions of this person. */
    @Transactional(readOnly = true)
    public List<ObjectionLine> against(SignedIn decider) {
        return asking(decider, COLUMNS + ALL + """
             and (o.decider_id = :me or o.decider_account = :account) order by o.objection_id desc limit
            """ + SIZE)
                .query((row, number) -> line(row))
                .list();
    }

    /** What waits for this member of the body, what is due first before it. */
    @Transactional(readOnly = true)
    public List<ObjectionLine> waitingFor(SignedIn member) {
        return asking(member, COLUMNS + WAITING + " order by o.due nulls first, o.objection_id limit " + SIZE)
                .query((row, number) -> line(row))
                .list();
    }

    /** Those of these that wait for this member. */
    @Transactional(readOnly = true)
    public List<ObjectionLine> waitingFor(SignedIn member, List<Long> ids) {
        return asking(member, COLUMNS + WAITING + " and o.objection_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> line(row))
                .list();
    }

    /** All that waits for this member, each needed by the day on which it is due. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn member) {
        return asking(member, "select o.objection_id, o.employee_id, o.due, o.raised_at" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("objection_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is open in a scope after the day on which it was due. */
    @Transactional(readOnly = true)
    public List<ObjectionLine> overdue(Scope scope, LocalDate today) {
        return jdbc.sql(COLUMNS + ALL + " and o.state = 'OPEN' and o.due < :today and " + Scope.CONDITION
                        + " order by o.due, o.objection_id limit " + SIZE)
                .param("agency", agency())
                .param("today", today)
                .params(scope.parameters())
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", agency())
                .param("me", who.employee())
                .param("account", who.account());
    }

    private static ObjectionLine line(ResultSet row) throws SQLException {
        return new ObjectionLine(
                row.getLong("objection_id"),
                row.getString("name"),
                row.getString("unit_name"),
                ContestedKind.valueOf(row.getString("kind")),
                row.getString("cause"),
                ObjectionState.valueOf(row.getString("state")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
