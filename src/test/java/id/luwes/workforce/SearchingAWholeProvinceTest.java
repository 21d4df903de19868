package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.Store;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The one function that looks past row-level security, as the application's role calls it, among forty thousand people. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class SearchingAWholeProvinceTest {

    private static final int PEOPLE = 40_000;
    private static final String FOUND = "select count(*) from workforce.sought(:text, :loosely, 100)";

    private static final Map<Store, TestAgency> PROVINCES = new HashMap<>();

    private final TestAgency agency;
    private final TestAgency other;

    SearchingAWholeProvinceTest(Store store) {
        agency = PROVINCES.computeIfAbsent(store, SearchingAWholeProvinceTest::province);
        other = TestAgency.in(store);
    }

    private static TestAgency province(Store store) {
        var agency = TestAgency.in(store);
        agency.run(() -> settle(agency));
        try (var connection = store.owner().getConnection();
                var statement = connection.createStatement()) {
            // As after a night: a bulk load leaves the index a list that is not sorted in yet.
            statement.execute("vacuum (analyze) workforce.employee");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return agency;
    }

    @AfterAll
    static void everybody_leaves() {
        PROVINCES.forEach((store, agency) -> agency.vanish(store));
        PROVINCES.clear();
    }

    private static void settle(TestAgency agency) {
        agency.jdbc().sql("""
                insert into agency.unit (agency_id, unit_id, code, name)
                select :agency, n, 'U' || n, (array['Bagian', 'Biro', 'Dinas', 'UPTD'])[1 + n % 4] || ' '
                       || (array['Keuangan', 'Umum', 'Pendapatan', 'Kesehatan'])[1 + n / 4 % 4] || ' ' || n
                  from generate_series(1, 1200) n
                """).param("agency", agency.id().value()).update();
        agency.jdbc()
                .sql("""
                insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id, position_name,
                    position_kind, changed_at)
                select :agency, n, '19800101' || (2000 + n / 10000) || lpad((1 + n / 900 % 12)::text, 2, '0') || '1'
                           || lpad((1 + n % 900)::text, 3, '0'),
                       (array['Rani', 'Dimas', 'Asep', 'Dewi', 'Muhammad', 'Siti', 'Yusuf', 'Wulan'])[1 + n % 8] || ' '
                           || (array['Tirta', 'Wala', 'Kan', 'Sudi', 'Praba', 'Nata'])[1 + n / 8 % 6]
                           || (array['sora', 'gri', 'daga', 'wijaya', 'kusuma', 'ningsih'])[1 + n / 48 % 6] || ', S.' || n % 7,
                       'PNS', 1 + n % 1200,
                       (array['Perencana', 'Analis', 'Perawat', 'Pranata'])[1 + n % 4] || ' Tingkat ' || n % 50, 'FUNGSIONAL', now()
                  from generate_series(1, :people) n
                """)
                .param("agency", agency.id().value())
                .param("people", PEOPLE)
                .update();
    }

    @Test
    void uses_the_index_and_never_reads_everybody() {
        for (var text : List.of("rani tirtasora", "tirtasora rani", "tirtasoro rany", "xqzw", "wulan")) {
            agency.run(() -> {
                found(agency, text, true);
                long index = scans("workforce.employee_sought");
                long whole = scans("workforce.employee");
                found(agency, text, true);
                found(agency, text, false);
                assertThat(scans("workforce.employee_sought")).as(text).isGreaterThan(index);
                assertThat(scans("workforce.employee")).as(text).isEqualTo(whole);
            });
        }
    }

    @Test
    void finds_by_name_by_position_by_unit_and_by_likeness() {
        agency.run(() -> {
            assertThat(found(agency, "rani tirtasora", true)).isPositive();
            assertThat(found(agency, "rani perencana keuangan", true)).isPositive();
            assertThat(found(agency, "tirtasoro rany", true)).isPositive();
            assertThat(found(agency, "perawat", true)).isEqualTo(100);
        });
    }

    @Test
    void finds_for_lists_whom_row_level_security_let_them_find_before() {
        for (var text : List.of("rani", "ta", "TIRTA", "rani tirtas", "s.3", "19800101200", "ora", "dewi kan", "x")) {
            var before = agency.in(() -> agency.jdbc()
                    .sql("select employee_id from workforce.employee e where e.nip like lower(:text) || '%'"
                            + " or ' ' || lower(e.name) like '% ' || lower(:text) || '%' order by 1")
                    .param("text", text)
                    .query(Long.class)
                    .list());
            assertThat(agency.in(() -> agency.jdbc()
                            .sql("select employee_id from workforce.sought(:text) order by 1")
                            .param("text", text)
                            .query(Long.class)
                            .list()))
                    .as(text)
                    .isEqualTo(before);
        }
    }

    @Test
    void shows_another_agency_nobody_whatever_it_asks() {
        for (var text :
                List.of("rani", "19800101", "%", "_", "\\", "' or true --", " ", "rani' union select 1, 2 --")) {
            other.run(() -> {
                assertThat(found(other, text, true)).as(text).isZero();
                assertThat(found(other, text, false)).as(text).isZero();
                assertThat(other.jdbc()
                                .sql("select count(*) from workforce.sought(:text, null, 2147483647)")
                                .param("text", text)
                                .query(Long.class)
                                .single())
                        .isZero();
            });
        }
    }

    @Test
    void is_not_led_astray_by_names_that_the_caller_made() {
        other.run(() -> {
            other.jdbc()
                    .sql("create temporary view employee as select 1 as agency_id")
                    .update();
            other.jdbc()
                    .sql("set local search_path = pg_temp, workforce, platform")
                    .update();
            assertThat(found(other, "rani", true)).isZero();
            other.jdbc().sql("drop view pg_temp.employee").update();
        });
    }

    @Test
    void finds_nobody_outside_a_transaction_of_an_agency() {
        assertThat(agency.jdbc()
                        .sql(FOUND)
                        .param("text", "rani")
                        .param("loosely", true)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static long found(TestAgency agency, String text, boolean loosely) {
        return agency.jdbc()
                .sql(FOUND)
                .param("text", text)
                .param("loosely", loosely)
                .query(Long.class)
                .single();
    }

    /** How often this connection has begun to read an index, or a table from end to end. */
    private long scans(String relation) {
        return agency.jdbc()
                .sql("select pg_stat_get_xact_numscans(cast(:relation as regclass))")
                .param("relation", relation)
                .query(Long.class)
                .single();
    }
}
