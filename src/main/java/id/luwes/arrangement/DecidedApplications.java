package id.luwes.arrangement;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Decisions on applications, also to agree as one of several, to send one back or to offer something else. */
@Component
class DecidedApplications implements DecidedKind {

    @Override
    public String word() {
        return "application";
    }

    @Override
    public String sql() {
        return """
            select t.transition_id as step, t.application_id as id, e.name, t.happened_at as decided_at, t.state,
                   cast('' as text) as what, a.first_day, a.last_day, coalesce(t.reason, '') as reason
              from arrangement.transition t
              join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
              join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
             where t.agency_id = :agency and t.by_account = :account
               and t.state in ('APPROVED', 'CONSENTED', 'REFUSED', 'RETURNED', 'OFFERED')
            """;
    }

    @Override
    public String key(String state) {
        return "arrangement.state." + state.toLowerCase(Locale.ROOT);
    }

    @Override
    public Tone tone(String state) {
        return switch (state) {
            case "APPROVED", "CONSENTED" -> Tone.OK;
            case "REFUSED" -> Tone.BAD;
            case "RETURNED" -> Tone.WAIT;
            default -> Tone.OFF;
        };
    }

    @Override
    public String address(long id) {
        return "/applications/" + id;
    }
}
