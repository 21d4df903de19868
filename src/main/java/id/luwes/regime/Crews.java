package id.luwes.regime;

import id.luwes.store.CurrentAgency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the current agency that a regime can name, for whoever makes its rules. */
@Component
public class Crews {

    private final JdbcClient jdbc;

    Crews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have not ended, by name. */
    @Transactional(readOnly = true)
    public List<Crew> running() {
        return jdbc.sql("""
            select t.team_id, t.name, u.name as unit from workforce.team t
              join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
             where t.agency_id = :agency and t.ended_at is null order by lower(t.name), t.team_id
            """)
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Crew(row.getLong("team_id"), row.getString("name"), row.getString("unit")))
                .list();
    }
}
