package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices of the agency, as places to work at. */
@Component
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Office(long id, String name) {}

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Office> all() {
        return jdbc.sql("select office_id, name from agency.office where agency_id = :agency order by name")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Office(row.getLong(1), row.getString(2)))
                .list();
    }
}
