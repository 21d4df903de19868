package id.luwes.objection;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The decisions about somebody to which they can object, as they were taken. */
@Component
class ContestedDecisions {

    private static final String VERDICTS = """
        select v.verdict_id as id, 0 as part, v.employee_id, case when v.eligible then 'ELIGIBLE' else 'NOT_ELIGIBLE' end
               as cause, v.judged_at as at, cast(null as bigint) as account, cast(null as bigint) as by_employee,
               array_to_string(v.reasons, ', ') as reason,
               jsonb_build_object('policy', v.policy_id, 'policyHash', v.policy_hash, 'verdict', v.verdict_id::text,
                   'days', v.max_days::text, 'facts', v.facts::text, 'rows', v.matched_rows::text) as inputs
          from eligibility.standing s
          join eligibility.verdict v on v.agency_id = s.agency_id and v.verdict_id = s.verdict_id
         where s.agency_id = :agency and s.employee_id = :me and v.verdict_id = :id
        """;

    private static final String REFUSALS = """
        select a.application_id as id, 0 as part, a.employee_id, 'REFUSED' as cause, t.happened_at as at,
               t.by_account as account, t.by_employee, t.reason,
               jsonb_strip_nulls(jsonb_build_object('first', a.first_day::text, 'last', a.last_day::text,
                   'verdict', a.verdict_id::text, 'policy', v.policy_id, 'policyHash', v.policy_hash,
                   'days', v.max_days::text)) as inputs
          from arrangement.application a
          join arrangement.transition t on t.agency_id = a.agency_id and t.application_id = a.application_id
           and t.state = 'REFUSED'
          left join eligibility.verdict v on v.agency_id = a.agency_id and v.verdict_id = a.verdict_id
         where a.agency_id = :agency and a.employee_id = :me and a.state = 'REFUSED' and a.application_id = :id
        """;

    private static final String RIGHTS = """
        select g.application_id as id, t.term_number as part, g.employee_id, t.cause, t.decided_at as at,
               t.by_account as account, t.by_employee, t.reason,
               jsonb_strip_nulls(jsonb_build_object('from', t.from_day::text, 'days', t.days_per_week::text,
                   'evaluation', p.evaluation_id::text, 'policy', coalesce(p.policy_id, t.policy_id),
                   'policyHash', p.policy_hash, 'row', p.matched_row, 'attainment', p.attainment::text, 'compliance', p.compliance::text)) as inputs
          from arrangement.agreement g
          join arrangement.agreement_term t on t.agency_id = g.agency_id and t.agreement_id = g.agreement_id
           and t.cause in ('REDUCED', 'REVOKED', 'ENDED', 'POLICY_REDUCED', 'POLICY_ENDED')
          left join lateral (
                select r.agency_id, r.evaluation_id, r.number from evaluation.ruling r
                 where r.agency_id = g.agency_id and r.agreement_id = g.agreement_id
                   and r.ruled_at between t.decided_at - interval '1 minute' and t.decided_at + interval '1 minute'
                 order by r.ruled_at limit 1) r on t.cause in ('REDUCED', 'REVOKED')
          left join evaluation.proposal p on p.agency_id = r.agency_id and p.evaluation_id = r.evaluation_id
           and p.number = r.number
         where g.agency_id = :agency and g.employee_id = :me and g.application_id = :id
        """;

    /** With what was looked at when it was decided, as far as that was kept. */
    private static final String DAYS = """
        select c.change_id as id, 0 as part, c.employee_id,
               case when c.kind = 'CALLED_IN' then 'CALLED_IN' else 'DAY_REFUSED' end as cause, t.happened_at as at,
               t.by_account as account, t.by_employee, coalesce(t.reason, '') as reason,
               jsonb_strip_nulls(jsonb_build_object('first', d.first_day::text, 'last', d.last_day::text,
                   'verdict', x.verdict_id::text, 'policy', x.policy_id, 'policyHash', x.policy_hash,
                   'checks', x.checks::text)) as inputs
          from arrangement.day_change c
          join arrangement.day_change_step t on t.agency_id = c.agency_id and t.change_id = c.change_id
           and t.state = c.state
          join lateral (select min(y.day) as first_day, max(y.day) as last_day from arrangement.changed_day y
                where y.agency_id = c.agency_id and y.change_id = c.change_id) d on true
          left join arrangement.examination x on x.agency_id = c.agency_id and x.subject = 'DAY_CHANGE'
           and x.subject_id = c.change_id and x.happened_at = t.happened_at
         where c.agency_id = :agency and c.employee_id = :me and c.change_id = :id
           and (c.state = 'REFUSED' or c.kind = 'CALLED_IN' and c.state = 'GRANTED')
        """;

    private static final String RAISED = """
          left join objection.objection o on o.agency_id = :agency and o.kind = :kind and o.subject_id = d.id
           and o.part = d.part and o.state <> 'WITHDRAWN'
         order by d.part
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ContestedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A decision to which somebody may object.
     *
     * @param raised the objection that there is already, unless it was withdrawn
     */
    record Known(Contested contested, Optional<Long> raised) {}

    /** The decision, where it is about this person and can be objected to. */
    @Transactional(readOnly = true)
    public Optional<Known> find(EmployeeId person, Contestable subject) {
        return about(person, subject.kind(), subject.id()).stream()
                .filter(it -> it.contested().subject().part() == subject.part())
                .findFirst();
    }

    /** Those about this person under one number. */
    @Transactional(readOnly = true)
    public List<Known> about(EmployeeId person, ContestedKind kind, long id) {
        var decisions = switch (kind) {
            case VERDICT -> VERDICTS;
            case REFUSAL -> REFUSALS;
            case RIGHT -> RIGHTS;
            case DAY -> DAYS;
        };
        return jdbc.sql("select d.*, o.objection_id from (" + decisions + ") d" + RAISED)
                .param("agency", CurrentAgency.required().value())
                .param("me", person.value())
                .param("id", id)
                .param("kind", kind.name())
                .query((row, number) ->
                        new Known(contested(kind, row), Optional.ofNullable(row.getObject("objection_id", Long.class))))
                .list();
    }

    private Contested contested(ContestedKind kind, ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Contested(
                new Contestable(kind, row.getLong("id"), row.getInt("part")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("cause"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("account", Long.class)).orElse(0L),
                Optional.ofNullable(row.getObject("by_employee", Long.class)).map(EmployeeId::new),
                reason == null ? "" : reason,
                json.readValue(row.getString("inputs"), new TypeReference<Map<String, String>>() {}));
    }
}
