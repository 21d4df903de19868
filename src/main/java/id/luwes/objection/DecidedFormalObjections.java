package id.luwes.objection;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Decisions of the body, for the member who took them. */
@Component
class DecidedFormalObjections implements DecidedKind {

    @Override
    public String word() {
        return "contest";
    }

    @Override
    public String sql() {
        return """
            select t.step_id as step, t.objection_id as id, e.name, t.happened_at as decided_at,
                   coalesce(t.ending, t.kind) as state, cast('' as text) as what, cast(null as date) as first_day,
                   cast(null as date) as last_day, t.words as reason
              from objection.step t
              join objection.objection o on o.agency_id = t.agency_id and o.objection_id = t.objection_id
              join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
             where t.agency_id = :agency and t.by_account = :account and t.kind in ('DECIDED', 'NOT_HEARD')
            """;
    }

    @Override
    public String key(String state) {
        return "objection.state." + state;
    }

    @Override
    public Tone tone(String state) {
        return state.equals("UPHELD") || state.equals("PARTLY") ? Tone.OK : Tone.BAD;
    }

    @Override
    public String address(long id) {
        return "/objections/" + id;
    }
}
