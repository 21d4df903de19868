package id.luwes.regime;

import id.luwes.core.EmployeeId;
import id.luwes.regime.PersonTurn.Standing;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn days are, for single people. */
@Component
public class TurnsOfPeople {

    private final JdbcClient jdbc;

    TurnsOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's days under all published regimes with a share, by date; whether such a regime reaches the person is not asked. */
    @Transactional(readOnly = true)
    public List<PersonTurn> of(EmployeeId person, Stream<LocalDate> days) {
        return jdbc.sql("""
            select r.code, d.day, v.division_id, v.groups, v.away, t.number, g.group_number,
                   exists (select from regime.at_unit(m.unit_id, d.day) u
                      cross join lateral regime.sending(u.rules, m.employee_id, d.day) s where s.regime_id = r.regime_id) as sent
              from workforce.membership m
              join unnest(cast(:days as date[])) as d(day) on d.day >= m.from_day and d.day < m.until_day
              join regime.regime r on r.agency_id = m.agency_id and r.share is not null and r.published_at is not null
               and d.day >= r.since and d.day <= coalesce(r.ended_before - 1, r.valid_to, 'infinity')
              left join lateral (
                select v.* from regime.division v
                 where v.agency_id = m.agency_id and v.regime_id = r.regime_id and v.unit_id = m.unit_id and v.from_day <= d.day
                 order by v.from_day desc, v.division_id desc limit 1) v on true
              left join regime.turn_day t on t.agency_id = m.agency_id and t.regime_id = r.regime_id and t.day = d.day
              left join regime.division_member g
                on g.agency_id = m.agency_id and g.division_id = v.division_id and g.employee_id = m.employee_id
             where m.agency_id = :agency and m.employee_id = :person
             order by d.day, r.code
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", ArrayText.of(days))
                .query((row, number) -> turn(row))
                .list();
    }

    private static PersonTurn turn(ResultSet row) throws SQLException {
        var code = row.getString("code");
        var day = row.getObject("day", LocalDate.class);
        var group = row.getInt("group_number");
        if (row.getObject("division_id") == null || row.getObject("number") == null) {
            var standing = row.getObject("division_id") == null ? Standing.UNDECIDED : Standing.UNCOUNTED;
            return new PersonTurn(code, day, standing, letter(group), List.of());
        }
        var turns = new Turns(row.getInt("groups"), row.getInt("away"));
        var number = row.getInt("number");
        return new PersonTurn(
                code,
                day,
                standing(turns, group, number, row.getBoolean("sent")),
                letter(group),
                turns.on(number).stream().map(Turns::letter).toList());
    }

    private static Standing standing(Turns turns, int group, int number, boolean sent) {
        if (sent) {
            return Standing.AWAY;
        }
        if (group == 0) {
            return Standing.UNGROUPED;
        }
        return turns.isTurnOf(group, number) ? Standing.STAYS : Standing.OTHERS;
    }

    private static String letter(int group) {
        return group == 0 ? "" : Turns.letter(group);
    }
}
