package id.luwes.regime;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.regime.Regimes.Said;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which regimes govern the days of people and units, and why. */
@Component
public class GoverningDays {

    private final RegimeBook book;
    private final JdbcClient jdbc;

    GoverningDays(RegimeBook book, JdbcClient jdbc) {
        this.book = book;
        this.jdbc = jdbc;
    }

    /** What the regimes in force say of a working day to whoever sits there. */
    @Transactional(readOnly = true)
    public List<Said> on(LocalDate workingDay, Seat seat) {
        return book.published().on(workingDay, seat);
    }

    /** The same for somebody; empty for somebody without a unit. */
    @Transactional(readOnly = true)
    public List<Said> of(EmployeeId person, LocalDate workingDay) {
        return unitOf(person).flatMap(book::seat).map(it -> on(workingDay, it)).orElse(List.of());
    }

    /** The dates of these on which a regime sends somebody away and counts them among the days of the person. */
    @Transactional(readOnly = true)
    public Set<LocalDate> counting(EmployeeId person, Stream<LocalDate> days) {
        return Set.copyOf(jdbc.sql("""
            select distinct r.day from workforce.employee e
              join regime.away(cast(:days as date[])) r on r.agency_id = e.agency_id and r.unit_id = e.unit_id and r.counts
             where e.agency_id = :agency and e.employee_id = :person
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", ArrayText.of(days))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** The unit of somebody. */
    @Transactional(readOnly = true)
    public Optional<UnitId> unitOf(EmployeeId person) {
        return jdbc.sql("select unit_id from workforce.employee where agency_id = :agency and employee_id = :person")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .query((row, number) -> new UnitId(row.getLong(1)))
                .optional();
    }
}
