package id.luwes.demo;

import id.luwes.agency.Agencies;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The store as the demonstration sees it: which made-up agencies it holds, and work within one of them. */
final class DemoStore {

    private final JdbcOperations jdbc;
    private final TransactionTemplate transactions;
    private final Agencies agencies;

    DemoStore(JdbcOperations jdbc, TransactionTemplate transactions, Agencies agencies) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.agencies = agencies;
    }

    /**
     * A made-up agency as it lies in the store.
     *
     * @param livedUntil the last day of which its life tells; null before the first
     */
    record Province(
            AgencyId agency,
            String code,
            ZoneId zone,
            AgencyPlan.Wish wish,
            @Nullable LocalDate livedUntil) {}

    /** Works in a transaction of an agency. */
    <T> T in(AgencyId agency, Function<JdbcOperations, T> work) {
        return CurrentAgency.supply(
                agency, () -> Objects.requireNonNull(transactions.execute(status -> work.apply(jdbc))));
    }

    /** The agency with this code, registered if it was not. */
    AgencyId register(String code) {
        return directory().stream()
                .filter(it -> it.code().equals(code))
                .map(Entry::agency)
                .findFirst()
                .orElseGet(() -> new AgencyId(JdbcClient.create(jdbc)
                        .sql("select platform.register_agency(?)")
                        .param(code)
                        .query(Integer.class)
                        .single()));
    }

    /** Every made-up agency that is complete. */
    List<Province> provinces() {
        return directory().stream().flatMap(it -> province(it).stream()).toList();
    }

    boolean isEmpty() {
        return agencies.all().isEmpty();
    }

    private record Entry(AgencyId agency, String code) {}

    private List<Entry> directory() {
        return jdbc.query(
                "select agency_id, code from platform.agencies()",
                (row, number) -> new Entry(new AgencyId(row.getInt(1)), row.getString(2)));
    }

    private Optional<Province> province(Entry entry) {
        return in(
                entry.agency(),
                it -> JdbcClient.create(it)
                        .sql("select p.employees, p.seed, p.founded_on, p.lived_until, a.zone"
                                + " from demo.province p join agency.agency a using (agency_id)")
                        .query((row, number) -> new Province(
                                entry.agency(),
                                entry.code(),
                                ZoneId.of(row.getString(5)),
                                new AgencyPlan.Wish(row.getInt(1), row.getLong(2), row.getObject(3, LocalDate.class)),
                                row.getObject(4, LocalDate.class)))
                        .optional());
    }
}
