package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.StandIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided as a deputy: kept beside the step of the case in its transaction, by whom and for whom. */
@Component
public class DeputyActs {

    private static final int SHOWN = 20;

    private static final String COLUMNS = """
            select a.case_kind, a.case_id, a.acted_at, e.name as whose, b.name as by_name, d.kind,
                   coalesce(h.name, u.name, '') as title
              from workforce.deputy_act a
              join workforce.deputyship d on d.agency_id = a.agency_id and d.deputyship_id = a.deputyship_id
              join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
              join workforce.employee b on b.agency_id = a.agency_id and b.employee_id = a.by_employee
              left join workforce.employee h on h.agency_id = d.agency_id and h.employee_id = d.holder_id
              left join agency.unit u on u.agency_id = d.agency_id and u.unit_id = d.unit_id
             where a.agency_id = :agency
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    DeputyActs(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * One decision.
     *
     * @param at the moment of the step of the case
     * @param whose whose case
     * @param by who decided
     * @param title as what, such as <em>Plh. Dimas</em>
     */
    public record Act(DecidedCase kind, long caseId, Instant at, String whose, String by, String title) {}

    /** Keeps that a step of somebody's case was taken as a deputy; nothing where it was taken in the own right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, Employee whose, DecidedCase kind, long caseId, Instant at) {
        Sight.asDeputy(who, whose).ifPresent(it -> keep(who, it, whose.id(), new Step(kind, caseId, at)));
    }

    private record Step(DecidedCase kind, long caseId, Instant at) {}

    private void keep(Authority who, StandIn standIn, EmployeeId whose, Step step) {
        jdbc.sql("""
                insert into workforce.deputy_act (agency_id, deputyship_id, case_kind, case_id, employee_id, by_employee,
                    by_account, acted_at)
                values (:agency, :deputyship, :kind, :case, :whose, :by, :account, :at)
                """)
                .param("agency", agency())
                .param("deputyship", standIn.deputyship())
                .param("kind", step.kind().name())
                .param("case", step.caseId())
                .param("whose", whose.value())
                .param("by", who.person().employee())
                .param("account", who.person().account())
                .param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .update();
        trail.record(
                who.person(),
                Audited.of("DECIDED_AS_DEPUTY", "deputyship", standIn.deputyship())
                        .with(Map.of(
                                "case", step.kind() + " " + step.caseId(),
                                "employee", whose.toString(),
                                "as", standIn.title())));
    }

    /** The steps of a case that were taken by deputies, the first one first. */
    @Transactional(readOnly = true)
    public List<Act> of(DecidedCase kind, long caseId) {
        return jdbc.sql(COLUMNS + " and a.case_kind = :kind and a.case_id = :case order by a.act_id")
                .param("agency", agency())
                .param("kind", kind.name())
                .param("case", caseId)
                .query((row, number) -> act(row))
                .list();
    }

    /** The latest decisions that others took in a person's stead, and that the person took in others', the newest first. */
    @Transactional(readOnly = true)
    public List<Act> latelyFor(EmployeeId person) {
        return jdbc.sql(COLUMNS + """
                 and a.deputyship_id in (select n.deputyship_id from workforce.deputyship n
                         where n.agency_id = :agency and n.holder_id = :person
                         union select n.deputyship_id from workforce.deputyship n
                         where n.agency_id = :agency and n.deputy_id = :person)
                 order by a.act_id desc limit :shown
                """)
                .param("agency", agency())
                .param("person", person.value())
                .param("shown", SHOWN)
                .query((row, number) -> act(row))
                .list();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                DecidedCase.valueOf(row.getString("case_kind")),
                row.getLong("case_id"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("whose"),
                row.getString("by_name"),
                StandIn.Kind.valueOf(row.getString("kind")).formula() + " " + row.getString("title"));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
