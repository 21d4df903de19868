package id.luwes.workforce;

import id.luwes.web.Tone;
import org.springframework.stereotype.Component;

/** Answers to doubts about the recorded superior. */
@Component
class DecidedDoubts implements DecidedKind {

    @Override
    public String word() {
        return "doubt";
    }

    @Override
    public String sql() {
        return """
            select d.doubt_id as step, d.employee_id as id, e.name, d.ended_at as decided_at, d.outcome as state,
                   cast('' as text) as what, cast(null as date) as first_day, cast(null as date) as last_day,
                   coalesce(d.answer, '') as reason
              from workforce.superior_doubt d
              join workforce.employee e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
             where d.agency_id = :agency and d.ended_by = :account and d.outcome in ('CORRECTED', 'STANDS')
            """;
    }

    @Override
    public String key(String state) {
        return "workforce.doubt.outcome." + state;
    }

    @Override
    public Tone tone(String state) {
        return Tone.OK;
    }

    @Override
    public String address(long id) {
        return "/people/" + id;
    }
}
