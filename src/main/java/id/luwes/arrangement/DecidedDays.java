package id.luwes.arrangement;

import id.luwes.web.Tone;
import id.luwes.workforce.DecidedKind;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Decisions on single days, and calling in. */
@Component
class DecidedDays implements DecidedKind {

    @Override
    public String word() {
        return "day";
    }

    @Override
    public String sql() {
        return """
            select s.step_id as step, c.change_id as id, e.name, s.happened_at as decided_at,
                   case when c.kind = 'CALLED_IN' then c.kind else s.state end as state, cast('' as text) as what,
                   (select min(d.day) from arrangement.changed_day d where d.agency_id = s.agency_id
                       and d.change_id = s.change_id) as first_day,
                   (select max(d.day) from arrangement.changed_day d where d.agency_id = s.agency_id
                       and d.change_id = s.change_id) as last_day, coalesce(s.reason, '') as reason
              from arrangement.day_change_step s
              join arrangement.day_change c on c.agency_id = s.agency_id and c.change_id = s.change_id
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
             where s.agency_id = :agency and s.by_account = :account and s.state in ('GRANTED', 'REFUSED')
               and c.kind <> 'TOLD'
            """;
    }

    @Override
    public String key(String state) {
        return "arrangement.days.state." + state.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Tone tone(String state) {
        return switch (state) {
            case "GRANTED" -> Tone.OK;
            case "REFUSED" -> Tone.BAD;
            default -> Tone.INFO;
        };
    }

    @Override
    public String address(long id) {
        return "/days/" + id + "/why";
    }
}
