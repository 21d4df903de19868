package id.luwes.regime;

import id.luwes.access.Reach;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of who is away by turns on which days, as units report it to BKD beforehand. */
@Component
public class TurnList {

    /** The list tells so many governed days. */
    public static final int DAYS = 10;

    private final JdbcClient jdbc;

    TurnList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody of a unit that is divided.
     *
     * @param group A to Z; empty for whoever stays at the office
     * @param away the days on which it is the person's turn
     */
    public record Line(String unit, String nip, String name, String group, List<LocalDate> away) {

        public Line {
            away = List.copyOf(away);
        }
    }

    /** All of the divided units that somebody reaches, by unit and name. */
    @Transactional(readOnly = true)
    public List<Line> of(KeptRegime regime, List<NumberedDay> days, Reach reach) {
        var asked = days.stream().limit(DAYS).map(NumberedDay::day).toList();
        return jdbc.sql("""
            select u.name as unit, e.nip, e.name, g.group_number,
                   coalesce(array_agg(d.day order by d.day) filter (where s.regime_id is not null), '{}') as away
              from workforce.membership m
              join unnest(cast(:days as date[])) as d(day) on d.day >= m.from_day and d.day < m.until_day
              join agency.unit u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
              join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
              join (select distinct on (v.unit_id) v.* from regime.division v
                     where v.agency_id = :agency and v.regime_id = :regime
                     order by v.unit_id, v.from_day desc, v.division_id desc) v on v.unit_id = m.unit_id
              left join regime.division_member g
                on g.agency_id = m.agency_id and g.division_id = v.division_id and g.employee_id = m.employee_id
              left join lateral regime.at_unit(m.unit_id, d.day) x on true
              left join lateral regime.sending(x.rules, m.employee_id, d.day) s on s.regime_id = :regime
             where m.agency_id = :agency and m.active and""" + Reach.OF_UNIT + """
             group by u.first_in_order, u.name, e.employee_id, e.nip, e.name, g.group_number
             order by u.first_in_order, lower(e.name), e.employee_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("regime", regime.id().value())
                .param("days", ArrayText.of(asked.stream()))
                .params(reach.parameters())
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getString("nip"),
                        row.getString("name"),
                        row.getInt("group_number") == 0 ? "" : Turns.letter(row.getInt("group_number")),
                        Arrays.stream((Date[]) row.getArray("away").getArray())
                                .map(Date::toLocalDate)
                                .toList()))
                .list();
    }
}
