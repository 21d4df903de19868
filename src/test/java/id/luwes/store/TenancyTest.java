package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.AgencyId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the catalogue as the application's role, over tables and partitions alike. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class TenancyTest {

    /** Technical tables, without names or reasons of people. A new one must be argued for here. */
    private static final Set<String> TECHNICAL = Set.of(
            "agency_directory",
            "flyway_schema_history",
            "session",
            "session_attributes",
            "sign_in_attempt",
            "sign_in_directory");

    /**
     * What the owner, and only the owner, reads across agencies, so that a function of the owner's can use an index that
     * row-level security takes away. A new one must be argued for here, and its functions must name the agency.
     */
    private static final Set<String> READ_BY_OWNER = Set.of("workforce.employee");

    private static final String DOMAIN_TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'platform')
            """;

    private final Store store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TenancyTest(Store store) {
        this.store = store;
        this.jdbc = JdbcClient.create(store.dataSource());
        this.transactions = TestStores.transactions(store);
        // A table that is cut by month has a part to walk.
        names("select platform.open_month(c.oid, '2026-11-01')::text from pg_class c where c.relkind = 'p'");
    }

    @Test
    void the_catalogue_holds_tables_to_walk() {
        assertThat(names("select n.nspname || '.' || c.relname " + DOMAIN_TABLES))
                .contains(
                        "agency.unit",
                        "access.audit_entry",
                        "workforce.employee",
                        "ledger.person_day",
                        "ledger.person_day_2026_11");
    }

    @Test
    void every_domain_table_forces_row_level_security_by_agency() {
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES
                        + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES + """
                 and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                     and pg_get_expr(p.polqual, c.oid) like '%agency_id = platform.current_agency()%'
                     and pg_get_expr(p.polwithcheck, c.oid) like '%agency_id = platform.current_agency()%')
                """)).isEmpty();
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES
                        + " and (select count(*) from pg_policy p where p.polrelid = c.oid"
                        + " and p.polname <> 'search_by_owner') <> 1"))
                .isEmpty();
    }

    @Test
    void the_owner_alone_reads_a_closed_list_of_tables_across_agencies() {
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES
                        + " and exists (select from pg_policy p where p.polrelid = c.oid"
                        + " and p.polname = 'search_by_owner')"))
                .allMatch(READ_BY_OWNER::contains, "named in the list of what the owner reads");
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES
                        + " and exists (select from pg_policy p where p.polrelid = c.oid"
                        + " and p.polname = 'search_by_owner'"
                        + " and (p.polcmd <> 'r' or p.polroles <> array[c.relowner]))"))
                .isEmpty();
    }

    @Test
    void every_primary_key_begins_with_the_agency() {
        assertThat(names("select c.oid::regclass::text " + DOMAIN_TABLES + """
                 and not exists (select 1 from pg_index i join pg_attribute a
                     on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indrelid = c.oid and i.indisprimary and a.attname = 'agency_id')
                """)).isEmpty();
    }

    @Test
    void every_unique_index_contains_the_agency() {
        assertThat(names("select i.indexrelid::regclass::text "
                        + DOMAIN_TABLES.replace(
                                "from pg_class c",
                                "from pg_class c join pg_index i on i.indrelid = c.oid and i.indisunique")
                        + " and not exists (select 1 from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname = 'agency_id' and a.attnum = any (i.indkey))"))
                .isEmpty();
    }

    @Test
    void every_foreign_key_contains_the_agency_and_stays_in_its_module() {
        assertThat(names("""
                select k.conname from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
                 where k.contype = 'f' and n.nspname <> 'platform'
                   and (n.nspname <> rn.nspname or not exists (select 1 from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'agency_id' and a.attnum = any (k.conkey)))
                """)).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_bypasses_nothing() {
        assertThat(names("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(names("select c.oid::regclass::text from pg_class c join pg_roles o on o.oid = c.relowner"
                        + " where o.rolname = current_user"))
                .isEmpty();
    }

    @Test
    void technical_tables_are_a_closed_list() {
        assertThat(names("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'platform' and c.relkind in ('r', 'p')"))
                .allMatch(TECHNICAL::contains, "named in the list of technical tables");
    }

    @Test
    void functions_that_see_more_than_their_caller_fix_their_search_path() {
        assertThat(names("select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where p.prosecdef and n.nspname not like 'pg\\_%'"
                        + " and not coalesce(array_to_string(p.proconfig, ','), '') like '%search_path=%'"))
                .isEmpty();
    }

    @Test
    void a_row_is_seen_by_its_own_agency_and_by_nobody_else() {
        var here = TestStores.newAgency(store);
        var elsewhere = TestStores.newAgency(store);
        inAgency(here, () -> insertOffice(here, "Gedung Satu"));

        assertThat(officesSeenBy(here)).containsExactly("Gedung Satu");
        assertThat(officesSeenBy(elsewhere)).isEmpty();
        assertThat(offices()).as("outside a transaction of an agency").isEmpty();
        assertThat(transactions.<List<String>>execute(status -> offices()))
                .as("in a transaction without an agency")
                .isEmpty();
    }

    @Test
    void a_row_cannot_be_written_for_another_agency() {
        var here = TestStores.newAgency(store);
        var elsewhere = TestStores.newAgency(store);
        assertThatThrownBy(() -> inAgency(here, () -> insertOffice(elsewhere, "Gedung Orang Lain")))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void a_row_of_another_agency_cannot_be_changed_or_deleted() {
        var here = TestStores.newAgency(store);
        var elsewhere = TestStores.newAgency(store);
        inAgency(elsewhere, () -> insertOffice(elsewhere, "Gedung Dua"));
        inAgency(here, () -> {
            assertThat(jdbc.sql("update agency.office set name = 'x' where agency_id = :a")
                            .param("a", elsewhere.value())
                            .update())
                    .isZero();
            assertThat(jdbc.sql("delete from agency.office").update()).isZero();
        });
        assertThat(officesSeenBy(elsewhere)).containsExactly("Gedung Dua");
    }

    @Test
    void a_pooled_connection_forgets_the_agency_with_its_transaction() {
        var here = TestStores.newAgency(store);
        inAgency(here, () -> insertOffice(here, "Gedung Tiga"));
        for (var round = 0; round < 40; round++) {
            officesSeenBy(here);
            assertThat(offices()).isEmpty();
        }
    }

    private void inAgency(AgencyId agency, Runnable work) {
        CurrentAgency.run(agency, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private void insertOffice(AgencyId agency, String name) {
        jdbc.sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                        + " values (:agency, :name, '32.73', -6.9025, 107.6187)")
                .param("agency", agency.value())
                .param("name", name)
                .update();
    }

    private List<String> officesSeenBy(AgencyId agency) {
        return CurrentAgency.supply(agency, () -> transactions.execute(status -> offices()));
    }

    private List<String> offices() {
        return names("select name from agency.office order by name");
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
