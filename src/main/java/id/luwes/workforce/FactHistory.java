package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of people, appended and never changed. */
@Component
public class FactHistory {

    /**
     * The order of observations {@code f} of one kind, the newest first. A predicate speaks of a year: the greatest year
     * leads, whenever it was imported; one without a year speaks of the year before it was observed.
     */
    static final String NEWEST_FIRST = " case when f.kind = 'PREDICATE' then"
            + " coalesce(f.period, (extract(year from f.observed_on)::integer - 1)::text) end desc nulls last,"
            + " f.observed_on desc, f.fact_id desc ";

    /**
     * Of each person and kind the newest observation, of equal dates the one that was recorded last; a sanction whose
     * last day has passed is none. Found person by person, by the index of facts, so that the plan is good also before
     * anybody has counted a freshly filled table.
     */
    private static final String LATEST = """
            select e.employee_id, e.nip, e.name, e.employment, e.position_since,
                   (e.changed_at at time zone (select a.zone from agency.agency a where a.agency_id = :agency))::date
                       as changed_on, f.kind, case when f.valid_until < :on then 'NONE' else f.value end as value,
                   f.period, f.observed_on, f.source, f.valid_until
              from workforce.employee e
              left join lateral (
                   select distinct on (f.kind) f.kind, f.value, f.period, f.observed_on, f.source, f.valid_until
                     from workforce.fact f
                    where f.agency_id = e.agency_id and f.employee_id = e.employee_id and f.observed_on <= :on
                    order by f.kind,\s""" + NEWEST_FIRST + """
                   ) f on true
             where e.agency_id = :agency and e.active and (:one = 0 or e.employee_id = :one)
             order by e.employee_id, f.kind
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FactHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Appends an observation; the account is that of whoever entered it, null for an import or the system. */
    @Transactional
    public void record(EmployeeId employee, Fact fact, @Nullable Long account) {
        jdbc.sql("""
                insert into workforce.fact
                    (agency_id, employee_id, kind, value, period, observed_on, source, valid_until, recorded_at,
                     recorded_by)
                values (:agency, :employee, :kind, :value, :period, :observed, :source, :until, :at, :by)
                """)
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .param("kind", fact.kind().name())
                .param("value", fact.value())
                .param("period", fact.ofPeriod())
                .param("observed", fact.observedOn())
                .param("source", fact.source())
                .param("until", fact.validUntil(), Types.DATE)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", account)
                .update();
    }

    /** What is known of one person on a date; empty when no such person is active. */
    @Transactional(readOnly = true)
    public Optional<KnownFacts> known(EmployeeId employee, LocalDate on) {
        var found = new ArrayList<KnownFacts>(1);
        read(employee.value(), on, found::add);
        return found.stream().findFirst();
    }

    /** What is known of every active person on a date, one after the other, in one statement. */
    @Transactional(readOnly = true)
    public void knownOfAll(LocalDate on, Consumer<KnownFacts> reader) {
        read(0, on, reader);
    }

    /** Every observation of a person by kind, of each the newest first. */
    @Transactional(readOnly = true)
    public List<Fact> history(EmployeeId employee) {
        return jdbc.sql("select f.kind, f.value, f.period, f.observed_on, f.source, f.valid_until from workforce.fact f"
                        + " where f.agency_id = :agency and f.employee_id = :employee order by f.kind," + NEWEST_FIRST)
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .query((row, number) -> FactRows.fact(row))
                .list();
    }

    private void read(long one, LocalDate on, Consumer<KnownFacts> reader) {
        var people = new FactRows(on, reader);
        jdbc.sql(LATEST)
                .withFetchSize(5_000)
                .param("agency", CurrentAgency.required().value())
                .param("on", on)
                .param("one", one)
                .query(people);
        people.finish();
    }
}
