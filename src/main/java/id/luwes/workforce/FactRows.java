package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Puts rows of one fact each, sorted by person, together to people. */
final class FactRows implements RowCallbackHandler {

    private final LocalDate on;
    private final Consumer<KnownFacts> reader;
    private final EnumMap<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
    private @Nullable KnownFacts person;

    FactRows(LocalDate on, Consumer<KnownFacts> reader) {
        this.on = on;
        this.reader = reader;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var employee = new EmployeeId(row.getLong("employee_id"));
        if (person == null || !person.employee().equals(employee)) {
            finish();
            person = person(row, employee);
            var began = row.getObject("position_since", LocalDate.class);
            if (began != null) {
                facts.put(
                        FactKind.POSITION_SINCE,
                        Fact.of(FactKind.POSITION_SINCE, began.toString(), person.recordedOn(), KnownFacts.RECORD));
            }
        }
        if (row.getString("kind") != null) {
            var fact = fact(row);
            facts.put(fact.kind(), fact);
        }
    }

    /** Hands over the last person. */
    void finish() {
        if (person != null) {
            reader.accept(person.with(facts));
        }
        person = null;
        facts.clear();
    }

    private KnownFacts person(ResultSet row, EmployeeId employee) throws SQLException {
        return new KnownFacts(
                employee,
                Nip.of(row.getString("nip")),
                row.getString("name"),
                Employment.valueOf(row.getString("employment")),
                row.getObject("changed_on", LocalDate.class),
                on,
                new EnumMap<>(FactKind.class));
    }

    static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getString("period"),
                row.getObject("observed_on", LocalDate.class),
                row.getString("source"),
                row.getObject("valid_until", LocalDate.class));
    }
}
