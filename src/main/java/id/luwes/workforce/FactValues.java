package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of everybody, without where it comes from: a fifth of the work of {@link FactHistory#knownOfAll}. */
@Component
public class FactValues {

    /** As {@link FactHistory} chooses them, for all people in one sort; a sanction whose last day has passed is none. */
    private static final String LATEST = """
            with latest as (
                select distinct on (f.employee_id, f.kind) f.employee_id, f.kind,
                       case when f.valid_until < :on then 'NONE' else f.value end as value
                  from workforce.fact f
                 where f.agency_id = :agency and f.observed_on <= :on
                 order by f.employee_id, f.kind,\s""" + FactHistory.NEWEST_FIRST + """
                ),
            known as (
                select employee_id, array_agg(kind) as kinds, array_agg(value) as facts from latest group by employee_id)
            select e.employee_id, e.nip, e.name, e.employment, e.position_since, k.kinds, k.facts
              from workforce.employee e left join known k on k.employee_id = e.employee_id
             where e.agency_id = :agency and e.active
            """;

    private final JdbcClient jdbc;

    FactValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody and what is known of them.
     *
     * @param months whole months in the position; empty when the date of taking office is unknown
     * @param values of the other facts, the newest of each kind
     */
    public record Known(
            EmployeeId employee,
            Nip nip,
            String name,
            Employment employment,
            OptionalInt months,
            Map<FactKind, String> values) {}

    /** Every active person on a date, in no order, in one statement. */
    @Transactional(readOnly = true)
    public void ofAll(LocalDate on, Consumer<Known> reader) {
        jdbc.sql(LATEST)
                .withFetchSize(5_000)
                .param("agency", CurrentAgency.required().value())
                .param("on", on)
                .query(row -> {
                    reader.accept(known(row, on));
                });
    }

    private static Known known(ResultSet row, LocalDate on) throws SQLException {
        var values = new EnumMap<FactKind, String>(FactKind.class);
        var kinds = row.getArray("kinds");
        if (kinds != null) {
            var names = (String[]) kinds.getArray();
            var facts = (String[]) row.getArray("facts").getArray();
            for (int i = 0; i < names.length; i++) {
                values.put(FactKind.valueOf(names[i]), facts[i]);
            }
        }
        var began = row.getObject("position_since", LocalDate.class);
        var told = values.remove(FactKind.POSITION_SINCE);
        var since = told == null ? began : LocalDate.parse(told);
        return new Known(
                new EmployeeId(row.getLong("employee_id")),
                Nip.of(row.getString("nip")),
                row.getString("name"),
                Employment.valueOf(row.getString("employment")),
                since == null ? OptionalInt.empty() : OptionalInt.of(Position.months(since, on)),
                values);
    }
}
