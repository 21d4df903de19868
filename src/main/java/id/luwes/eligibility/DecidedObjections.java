package id.luwes.eligibility;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Answers to objections. */
@Component
class DecidedObjections implements DecidedKind {

    @Override
    public String word() {
        return "objection";
    }

    @Override
    public String sql() {
        return """
            select a.objection_id as step, a.objection_id as id, e.name, a.answered_at as decided_at, a.outcome as state,
                   cast('' as text) as what, cast(null as date) as first_day, cast(null as date) as last_day,
                   a.words as reason
              from eligibility.objection_answer a
              join eligibility.objection o on o.agency_id = a.agency_id and o.objection_id = a.objection_id
              join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
             where a.agency_id = :agency and a.answered_by = :account
            """;
    }

    @Override
    public String key(String state) {
        return "eligibility.outcome." + state;
    }

    @Override
    public Tone tone(String state) {
        return state.equals("UPHELD") ? Tone.OK : Tone.BAD;
    }

    @Override
    public String address(long id) {
        return "/eligibility/objections";
    }
}
