package id.luwes.performance;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Rulings on deliveries. */
@Component
class DecidedOutputs implements DecidedKind {

    @Override
    public String word() {
        return "output";
    }

    @Override
    public String sql() {
        return """
            select r.ruling_id as step, r.output_id as id, e.name, r.ruled_at as decided_at, lower(r.outcome) as state,
                   o.what, cast(null as date) as first_day, cast(null as date) as last_day,
                   coalesce(r.word, '') as reason
              from performance.ruling r
              join arrangement.promised_output o on o.agency_id = r.agency_id and o.output_id = r.output_id
              join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
             where r.agency_id = :agency and r.by_account = :account
            """;
    }

    @Override
    public String key(String state) {
        return "performance.state." + state;
    }

    @Override
    public Tone tone(String state) {
        return state.equals("accepted") ? Tone.OK : Tone.WAIT;
    }

    @Override
    public String address(long id) {
        return "/outputs/" + id;
    }
}
