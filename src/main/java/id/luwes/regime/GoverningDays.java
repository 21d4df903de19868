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
    private final Seats seats;
    private final TurnsOfPeople turns;
    private final JdbcClient jdbc;

    GoverningDays(RegimeBook book, Seats seats, TurnsOfPeople turns, JdbcClient jdbc) {
        this.book = book;
        this.seats = seats;
        this.turns = turns;
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
        return seats.of(person, workingDay).map(it -> on(workingDay, it)).orElse(List.of());
    }

    /** Whose turn a day and the four weeks from it on are for somebody; nothing where nothing that governs the day takes turns. */
    @Transactional(readOnly = true)
    public List<PersonTurn> turns(EmployeeId person, LocalDate workingDay, List<Said> said) {
        return said.stream().anyMatch(it -> it.governs() && it.regime().regime().byTurns())
                ? turns.of(person, workingDay.datesUntil(workingDay.plusWeeks(4)))
                : List.of();
    }

    /** The dates of these on which a regime sends somebody away and counts them among the days of the person. */
    @Transactional(readOnly = true)
    public Set<LocalDate> counting(EmployeeId person, Stream<LocalDate> days) {
        return Set.copyOf(jdbc.sql("""
            select distinct d.day from workforce.membership m
              join unnest(cast(:days as date[])) as d(day) on d.day >= m.from_day and d.day < m.until_day
              join lateral regime.at_unit(m.unit_id, d.day) u on true
              join lateral regime.sending(u.rules, m.employee_id, d.day) r on r.counts
             where m.agency_id = :agency and m.employee_id = :person
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
        return seats.unitOf(person);
    }
}
