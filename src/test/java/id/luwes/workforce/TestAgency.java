package id.luwes.workforce;

import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An agency of a test's own, with units and people as the test needs them. */
public final class TestAgency {

    private final AgencyId id;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private int people;

    private TestAgency(Store store) {
        this.id = TestStores.newAgency(store);
        this.jdbc = JdbcClient.create(store.dataSource());
        this.transactions = TestStores.transactions(store);
        run(() -> jdbc.sql("insert into agency.agency (agency_id, code, name, zone)"
                        + " values (:agency, :code, 'Pemerintah Provinsi Uji', 'Asia/Jakarta')")
                .param("agency", id.value())
                .param("code", "t-" + id)
                .update());
    }

    public static TestAgency in(Store store) {
        return new TestAgency(store);
    }

    public AgencyId id() {
        return id;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Works for this agency in one transaction. */
    public <T> T in(Supplier<T> work) {
        return CurrentAgency.supply(id, () -> {
            var result = transactions.execute(status -> work.get());
            if (result == null) {
                throw new IllegalStateException("A transaction gave nothing back.");
            }
            return result;
        });
    }

    /** Works for this agency in one transaction. */
    public void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Takes a province away again, which a backup of all that tests left behind would carry on; the owner may. */
    void vanish(Store store) {
        try (var connection = store.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('luwes.agency', '" + id + "', true)");
            for (var table : List.of("fact", "reporting_line", "membership", "employee")) {
                statement.execute("delete from workforce." + table + " where agency_id = " + id);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public UnitId unit(String name, @Nullable UnitId parent) {
        return in(() -> {
            var unit = jdbc.sql("insert into agency.unit (agency_id, parent_id, code, name)"
                            + " values (:agency, :parent, :code, :name) returning unit_id")
                    .param("agency", id.value())
                    .param("parent", parent == null ? null : parent.value())
                    .param("code", name + "-" + System.nanoTime())
                    .param("name", name)
                    .query((row, number) -> new UnitId(row.getLong(1)))
                    .single();
            jdbc.sql("select agency.renumber_units()")
                    .query((row, number) -> true)
                    .list();
            return unit;
        });
    }

    /** The holder of the structural position of a unit. */
    public EmployeeId head(String name, UnitId unit) {
        return employee(name, unit, true, null);
    }

    /** A planner in a unit. */
    public EmployeeId employee(String name, UnitId unit) {
        return employee(name, unit, false, null);
    }

    public EmployeeId employee(String name, UnitId unit, boolean heads, @Nullable String superiorNip) {
        people++;
        return in(() -> jdbc.sql("""
                insert into workforce.employee (agency_id, nip, name, employment, unit_id, position_name,
                        position_kind, heads_unit, position_since, superior_nip, changed_at)
                values (:agency, :nip, :name, 'PNS', :unit, :position, :kind, :heads, :since, :superior, '2026-01-05Z')
                returning employee_id
                """)
                .param("agency", id.value())
                .param("nip", nip(people))
                .param("name", name)
                .param("unit", unit.value())
                .param("position", heads ? "Kepala Bagian" : "Perencana Ahli Muda")
                .param("kind", heads ? "STRUKTURAL" : "FUNGSIONAL")
                .param("heads", heads)
                .param("since", LocalDate.of(2020, 3, 1))
                .param("superior", superiorNip)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .single());
    }

    /** The NIP of the n-th person who was made, from 1. */
    public static String nip(int number) {
        return "19800101%04d%02d1%03d".formatted(2000 + number / 10_000, 1 + number / 900 % 12, 1 + number % 900);
    }

    /** Appends a fact of this person, observed on 2026-01-05 by SIASN. */
    public void fact(EmployeeId employee, FactKind kind, String value) {
        fact(employee, kind, value, LocalDate.of(2026, 1, 5));
    }

    public void fact(EmployeeId employee, FactKind kind, String value, LocalDate observedOn) {
        run(() -> jdbc.sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source,"
                        + " recorded_at) values (:agency, :employee, :kind, :value, :on, 'SIASN', '2026-01-05Z')")
                .param("agency", id.value())
                .param("employee", employee.value())
                .param("kind", kind.name())
                .param("value", value)
                .param("on", observedOn)
                .update());
    }

    /** Works with the store for this agency in one transaction. */
    public <T> T jdbcIn(Function<JdbcClient, T> work) {
        return in(() -> work.apply(jdbc));
    }

    /** As many people in 400 units, every sixth with a superior of their own choice, with facts of all sorts. */
    public void crowd(int many) {
        run(() -> {
            jdbc.sql("""
                    with made as (
                        insert into agency.unit (agency_id, code, name)
                        select :agency, 'U' || n, 'Unit ' || n from generate_series(1, 400) n returning unit_id)
                    update agency.agency set name = name where exists (select from made)
                    """).param("agency", id.value()).update();
            jdbc.sql("""
                    with unit as (select unit_id, row_number() over (order by unit_id) - 1 as place from agency.unit)
                    insert into workforce.employee (agency_id, nip, name, employment, unit_id, position_name,
                        position_kind, heads_unit, position_since, superior_nip, changed_at)
                    select :agency, '19800101' || (2000 + n / 10000) || lpad((1 + n / 900 % 12)::text, 2, '0') || '1' || lpad((1 + n % 900)::text, 3, '0'),
                           'Nama ' || n, 'PNS', u.unit_id, 'Perencana Ahli Muda', 'FUNGSIONAL', n < 400,
                           date '2020-01-01' + n % 2300, case when n % 6 = 5 then
                               '19800101' || (2000 + (n / 5) / 10000) || lpad((1 + (n / 5) / 900 % 12)::text, 2, '0') || '1' || lpad((1 + (n / 5) % 900)::text, 3, '0') end, '2026-01-05Z'
                      from generate_series(0, :many - 1) n join unit u on u.place = n % 400
                    """).param("agency", id.value()).param("many", many).update();
            jdbc.sql("""
                    insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)
                    select :agency, e.employee_id, k.kind, k.choices[1 + (e.employee_id * k.stride) % cardinality(k.choices)],
                           date '2026-01-05', 'SIASN', '2026-01-05Z'
                      from workforce.employee e, (values
                        ('NINE_BOX', array['1', '2', '3', '4', '5', '6', '7', '8', '9'], 7),
                        ('PREDICATE', array['SANGAT_BAIK', 'BAIK', 'BAIK', 'BUTUH_PERBAIKAN'], 3),
                        ('UNEXCUSED_ABSENCE_DAYS', array['0', '0', '0', '1', '3'], 3),
                        ('DISCIPLINE', array['NONE', 'NONE', 'NONE', 'NONE', 'LIGHT', 'IN_PROCESS', 'NONE'], 5),
                        ('DIRECT_PUBLIC_SERVICE', array['no', 'no', 'yes'], 1),
                        ('LAPTOP', array['yes', 'yes', 'no'], 2),
                        ('BANDWIDTH_MBPS', array['3', '9.9', '10', '25.5', '100'], 2),
                        ('REMOTE_CAPACITY', array['10', '20', '45', '60', '85'], 4)) k (kind, choices, stride)
                    """).param("agency", id.value()).update();
        });
    }
}
