package id.luwes.ledger;

import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which to which day the ledger of the current agency tells of everybody. */
@Component
class Reach {

    private final JdbcClient jdbc;

    Reach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another feeding of this agency waits until this transaction has ended. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(13, :agency)")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .list();
    }

    /** As far as was told. */
    Optional<DateRange> told() {
        return jdbc.sql("select first_day, last_day from ledger.reach where agency_id = platform.current_agency()")
                .query((row, number) -> new DateRange(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    /** As far as is to be told: from the first check-in or agreement to today. Who has neither may have no clock yet. */
    Optional<DateRange> due(Supplier<LocalDate> present) {
        return jdbc.sql("""
                select least((select min(day) from attendance.punch where agency_id = platform.current_agency()),
                             (select min(first_day) from arrangement.agreement
                               where agency_id = platform.current_agency())) as first_day
                """)
                .query((row, number) -> Optional.ofNullable(row.getObject("first_day", LocalDate.class)))
                .single()
                .flatMap(first -> until(first, present.get()));
    }

    private static Optional<DateRange> until(LocalDate first, LocalDate today) {
        return first.isAfter(today) ? Optional.empty() : Optional.of(new DateRange(first, today));
    }

    /** Has the planner look at the sources. */
    void learn() {
        jdbc.sql("select ledger.learn()").query((row, number) -> true).list();
    }

    void keep(DateRange days) {
        jdbc.sql("""
                insert into ledger.reach (agency_id, first_day, last_day)
                values (platform.current_agency(), :first, :last)
                on conflict (agency_id) do update set first_day = excluded.first_day, last_day = excluded.last_day
                """).param("first", days.first()).param("last", days.last()).update();
    }

    /** Makes room for the months of these days. */
    void open(DateRange days) {
        jdbc.sql("""
                select platform.open_month('ledger.person_day', m::date)
                  from generate_series(date_trunc('month', cast(:first as timestamp)), :last, '1 month') m
                """)
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> true)
                .list();
    }
}
