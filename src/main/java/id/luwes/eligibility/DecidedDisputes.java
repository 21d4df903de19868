package id.luwes.eligibility;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Answers to disputed facts. */
@Component
class DecidedDisputes implements DecidedKind {

    @Override
    public String word() {
        return "fact";
    }

    @Override
    public String sql() {
        return """
            select d.dispute_id as step, d.dispute_id as id, e.name, d.ended_at as decided_at, d.outcome as state,
                   cast('' as text) as what, cast(null as date) as first_day, cast(null as date) as last_day,
                   coalesce(d.answer, '') as reason
              from eligibility.fact_dispute d
              join workforce.employee e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
             where d.agency_id = :agency and d.ended_by = :account and d.outcome in ('RECORDED', 'STANDS')
               and exists (select from access.account a where a.agency_id = d.agency_id and a.account_id = d.ended_by
                      and a.employee_id is distinct from d.employee_id)
            """;
    }

    @Override
    public String key(String state) {
        return "eligibility.dispute.outcome." + state;
    }

    @Override
    public Tone tone(String state) {
        return Tone.OK;
    }

    @Override
    public String address(long id) {
        return "/eligibility/disputes/" + id;
    }
}
