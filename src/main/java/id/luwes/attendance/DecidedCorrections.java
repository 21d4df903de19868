package id.luwes.attendance;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import org.springframework.stereotype.Component;

/** Rulings on corrections. */
@Component
class DecidedCorrections implements DecidedKind {

    @Override
    public String word() {
        return "correction";
    }

    @Override
    public String sql() {
        return """
            select r.correction_id as step, c.employee_id as id, e.name, r.ruled_at as decided_at,
                   case when r.accepted then 'accepted' else 'refused' end as state, cast('' as text) as what,
                   c.day as first_day, c.day as last_day, coalesce(r.word, '') as reason
              from attendance.correction_ruling r
              join attendance.correction c on c.agency_id = r.agency_id and c.correction_id = r.correction_id
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
             where r.agency_id = :agency and r.by_account = :account
            """;
    }

    @Override
    public String key(String state) {
        return "attendance.register.state." + state;
    }

    @Override
    public Tone tone(String state) {
        return state.equals("accepted") ? Tone.OK : Tone.BAD;
    }

    @Override
    public String address(long id) {
        return "/attendance/people/" + id;
    }
}
