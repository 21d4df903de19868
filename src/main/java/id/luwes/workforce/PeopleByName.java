package id.luwes.workforce;

import id.luwes.access.NamedPeople;
import id.luwes.store.CurrentAgency;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom somebody means, for whoever asks the audit trail about a person. */
@Component
class PeopleByName implements NamedPeople {

    private final JdbcClient jdbc;

    PeopleByName(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A NIP names somebody only as a whole. */
    @Override
    @Transactional(readOnly = true)
    public List<Long> called(String text) {
        var named = text.strip();
        if (named.matches("[0-9]{1,17}")) {
            return List.of();
        }
        return jdbc.sql("select s.employee_id from workforce.sought(:text) s")
                .param("text", named)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> employees) {
        return jdbc
                .sql("select employee_id, name from workforce.employee"
                        + " where agency_id = :agency and employee_id = any(:employees)")
                .param("agency", CurrentAgency.required().value())
                .param("employees", employees.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
