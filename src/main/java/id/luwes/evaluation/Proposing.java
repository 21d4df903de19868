package id.luwes.evaluation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.core.EmployeeId;
import id.luwes.policy.PolicySource;
import id.luwes.store.CurrentAgency;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes the evaluations of a month that has ended, for everybody with an agreement in it, from the ledger alone. Asked
 * again, it proposes anew only where the inputs changed and nobody has decided yet.
 */
@Component
public class Proposing {

    // The inputs are written by the database in one shape, so that equal inputs are equal values. Where an output was
    // due in a
    // month of which no day was agreed, since it was paused, the days at the office count: a pause takes no output out.
    private static final String CHANGED = """
        with unagreed as (
            select o.employee_id from ledger.person_output o
             where o.agency_id = platform.current_agency() and o.due between :first and :last and not o.lapsed
               and (:only = 0 or o.employee_id = :only)
            except
            select d.employee_id from ledger.person_day d
             where d.agency_id = platform.current_agency() and d.day between :first and :last
               and d.agreement_id is not null and (:only = 0 or d.employee_id = :only)),
        days as (
            select d.employee_id, jsonb_agg(jsonb_build_object('day', d.day,
                       'mode', coalesce(d.planned_mode, d.absence), 'required', d.required_minutes,
                       'in', d.in_time, 'out', d.out_time, 'worked', d.worked_minutes) order by d.day) as days
              from ledger.person_day d
             where d.agency_id = platform.current_agency() and d.day between :first and :last
               and (d.agreement_id is not null or d.employee_id in (select u.employee_id from unagreed u)
                   and coalesce(d.planned_mode, d.absence) is not null)
               and (:only = 0 or d.employee_id = :only)
             group by d.employee_id),
        outputs as (
            select o.employee_id, jsonb_agg(jsonb_build_object('output', o.output_id, 'due', o.due,
                       'weight', o.weight, 'promised', o.promised, 'delivered', o.delivered,
                       'accepted', o.accepted,
                       'state', case when o.lapsed then 'LAPSED' when o.accepted is not null then 'ACCEPTED'
                           when o.judged_at is not null then 'RETURNED'
                           when o.delivered_at is not null then 'WAITING' else 'OPEN' end)
                       order by o.due, o.output_id) as outputs
              from ledger.person_output o
             where o.agency_id = platform.current_agency() and o.due between :first and :last
               and (:only = 0 or o.employee_id = :only)
             group by o.employee_id),
        inputs as (
            select employee_id, jsonb_build_object('days', d.days, 'outputs', coalesce(o.outputs, '[]')) as inputs
              from days d left join outputs o using (employee_id))
        select i.employee_id, i.inputs
          from inputs i
          left join evaluation.evaluation e on e.agency_id = platform.current_agency()
           and e.employee_id = i.employee_id and e.month = :first
          left join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
           and p.number = e.number
         where exists (select from ledger.reach r
                 where r.agency_id = platform.current_agency() and r.last_day > :last)
           and e.state is distinct from 'RULED' and p.inputs is distinct from i.inputs
         order by i.employee_id
        """;

    private static final long EVERYBODY = 0;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ProposalRows rows;
    private final PolicySource source;
    private final ApplicationEventPublisher events;

    Proposing(
            JdbcClient jdbc,
            AuditTrail audit,
            ProposalRows rows,
            PolicySource source,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.rows = rows;
        this.source = source;
        this.events = events;
    }

    /** The inputs of one person. */
    private record Case(EmployeeId employee, String json) {}

    /** Gives how many proposals were made; none before the ledger has gone past the month. */
    @Transactional
    public int propose(YearMonth month) {
        oneAtATime();
        // Everybody is read at once; right after the ledger was filled the planner would take them one by one.
        jdbc.sql("set local enable_nestloop = off").update();
        return propose(month, EVERYBODY);
    }

    /** The same for one person, before somebody decides: what was changed a moment ago is proposed anew. */
    @Transactional
    public int propose(YearMonth month, EmployeeId person) {
        return propose(month, person.value());
    }

    private int propose(YearMonth month, long only) {
        var rule = new MonthRule(source.policies());
        var proposed = changed(month, only).stream()
                .map(it -> proposed(rule, month, it))
                .toList();
        if (!proposed.isEmpty()) {
            rows.append(month, proposed);
            audit.record(
                    null,
                    Audited.of("EVALUATIONS_PROPOSED", "month", month)
                            .with(Map.of("proposals", Integer.toString(proposed.size()))));
            events.publishEvent(new EvaluationsProposed(
                    CurrentAgency.required(), month, rows.superiors(proposed), rows.unsupervised(proposed)));
        }
        return proposed.size();
    }

    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(14, :agency)")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .list();
    }

    private List<Case> changed(YearMonth month, long only) {
        return jdbc.sql(CHANGED)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("only", only)
                .query((row, number) -> new Case(new EmployeeId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private static Proposed proposed(MonthRule rule, YearMonth month, Case one) {
        var inputs = InputsJson.read(one.json());
        return new Proposed(one.employee(), one.json(), inputs, rule.of(month, inputs));
    }
}
