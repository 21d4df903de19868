package id.luwes.regime;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom rules of the day reach, to be told of them. */
@Component
public class ReachedPeople {

    private static final int WEEK = 7;

    private final JdbcClient jdbc;
    private final RegimeBook book;

    ReachedPeople(JdbcClient jdbc, RegimeBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /**
     * Whom a rule concerns.
     *
     * @param from the first day that it governs here
     * @param offers whether they may ask for its days, and are not sent away
     */
    public record Audience(LocalDate from, boolean offers, List<EmployeeId> people) {

        public Audience {
            people = List.copyOf(people);
        }
    }

    /**
     * Everybody whom a rule sends away, or who may ask for days of it, on the first day that it governs; empty for a rule that does
     * neither, which is one about applications, one with a share that nobody has divided, and one that is over.
     */
    @Transactional(readOnly = true)
    public Optional<Audience> by(RegimeId id) {
        return from(id, LocalDate.MIN);
    }

    /** The same on the first day that it governs from a day on. */
    @Transactional(readOnly = true)
    public Optional<Audience> from(RegimeId id, LocalDate earliest) {
        return book.find(id)
                .filter(it -> it.regime().mode() == Mode.ORG_WIDE_WEEKDAY
                        || it.regime().onRequest())
                .flatMap(it -> first(it, earliest)
                        .map(day -> new Audience(day, it.regime().onRequest(), on(id, day))))
                .filter(it -> !it.people().isEmpty());
    }

    /** Everybody who was there when a unit was divided, those at the office too. */
    @Transactional(readOnly = true)
    public List<EmployeeId> dividedBy(long division) {
        return jdbc.sql(
                        "select employee_id from regime.division_member where agency_id = :agency and division_id = :division"
                                + " order by employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("division", division)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private static Optional<LocalDate> first(KeptRegime kept, LocalDate earliest) {
        var since =
                kept.held().since().isBefore(earliest) ? earliest : kept.held().since();
        var dates = kept.regime().dates().isEmpty()
                ? since.datesUntil(since.plusDays(WEEK))
                : kept.regime().dates().stream()
                        .filter(it -> !it.isBefore(since))
                        .sorted();
        return governed(kept, dates);
    }

    private static Optional<LocalDate> governed(KeptRegime kept, Stream<LocalDate> dates) {
        return dates.filter(it -> kept.regime().on(it) == Regime.Hold.HOLDS).findFirst();
    }

    private List<EmployeeId> on(RegimeId id, LocalDate day) {
        return jdbc.sql("""
            select e.employee_id
              from agency.unit u
             cross join lateral regime.at_unit(u.unit_id, cast(:day as date)) a
              join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id and e.active
             where u.agency_id = :agency and a.rules is not null
               and exists (select from regime.reaching(a.rules, e.employee_id, cast(:day as date)) r where r.regime_id = :regime)
             order by e.employee_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("day", day)
                .param("regime", id.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
