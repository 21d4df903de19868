package id.luwes.evaluation;

import id.luwes.policy.Proposal;
import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Decisions on evaluations. */
@Component
class DecidedEvaluations implements DecidedKind {

    @Override
    public String word() {
        return "evaluation";
    }

    @Override
    public String sql() {
        return """
            select r.evaluation_id as step, r.evaluation_id as id, w.name, r.ruled_at as decided_at, r.outcome as state,
                   cast('' as text) as what, e.month as first_day,
                   cast(e.month + interval '1 month' - interval '1 day' as date) as last_day,
                   coalesce(r.reason, '') as reason
              from evaluation.ruling r
              join evaluation.evaluation e on e.agency_id = r.agency_id and e.evaluation_id = r.evaluation_id
              join workforce.employee w on w.agency_id = e.agency_id and w.employee_id = e.employee_id
             where r.agency_id = :agency and r.by_account = :account
            """;
    }

    @Override
    public String key(String state) {
        return "evaluation.result." + state;
    }

    @Override
    public Tone tone(String state) {
        return switch (Proposal.valueOf(state)) {
            case CONTINUE -> Tone.OK;
            case COACH -> Tone.WAIT;
            case REDUCE, REVOKE -> Tone.BAD;
        };
    }

    @Override
    public String address(long id) {
        return "/evaluations/" + id;
    }
}
