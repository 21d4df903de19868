package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.AuditSealing;
import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.StoreSettings;
import id.luwes.store.TestStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The commands with which an operator keeps a store, called as an operator calls them: by their names, over a store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingTheStoreTest {

    private static final String NONE = "0".repeat(63) + "1";

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Store store;

    /** What a command printed, and how it ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeAll
    void a_store_of_its_own_that_a_server_keeps() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kept");
        store = Store.open(StoreSettings.embedded(home));
    }

    @AfterAll
    void the_server_stops() {
        store.close();
    }

    @Test
    void admin_create_prints_a_link_and_what_to_type() {
        var made = luwes(
                "admin",
                "create",
                "--agency",
                "cimahi",
                "--login",
                "admin.cimahi",
                "--name",
                "Admin",
                "--url",
                "https://luwes.example/");
        assertThat(made.code()).isZero();
        assertThat(made.out())
                .containsPattern(
                        "https://luwes\\.example/first-sign-in#login=admin\\.cimahi&code=[A-Z2-9]{5}(-[A-Z2-9]{5}){2}\n")
                .contains("open https://luwes.example/first-sign-in and type the login admin.cimahi and the code ");
        var again = luwes("admin", "create", "--agency", "cimahi", "--login", "admin.cimahi", "--name", "Dua");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("'admin.cimahi' is taken");
        assertThat(luwes("admin", "create", "--agency", "Kota Cimahi", "--login", "x.y.z", "--name", "Tiga")
                        .code())
                .isEqualTo(2);
        assertThat(luwes("admin", "create").code()).isEqualTo(2);
    }

    @Test
    void verify_audit_tells_the_heads_and_finds_one_that_was_kept() {
        var first = agency("garut");
        var second = agency("subang");
        var head = head("garut");
        assertThat(luwes("verify-audit").code()).isZero();
        assertThat(luwes("verify-audit", "--agency", "garut", "--head", head).code())
                .isZero();
        assertThat(luwes("verify-audit", "--head", head.toUpperCase(Locale.ROOT))
                        .code())
                .as("in any chain")
                .isZero();
        var wrong = luwes("verify-audit", "--agency", "subang", "--head", head);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("subang: BROKEN");
        var nowhere = luwes("verify-audit", "--head", NONE);
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.out()).contains("none of its heads");
        assertThat(luwes("verify-audit", "--agency", "nirwana").code()).isEqualTo(2);
        assertThat(luwes("verify-audit", "--head", "abc").code()).isEqualTo(2);
        assertThat(luwes("verify-audit", "--nonsense").code()).isEqualTo(2);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void erase_audit_takes_old_details_away_and_leaves_a_trail_that_verifies() {
        var agency = agency("ciamis");
        var head = head("ciamis");
        recorded(agency, "2020-03-01T16:30:00Z");
        recorded(agency, "2020-03-01T17:30:00Z");
        var erased = luwes("erase-audit", "--before", "2020-03-02", "--agency", "ciamis");
        assertThat(erased.code()).as(erased.err()).isZero();
        assertThat(erased.out()).as("midnight is at 17:00 UTC").isEqualTo("ciamis: details of 1 entries erased\n");
        assertThat(luwes("erase-audit", "--before", "2020-03-02", "--agency", "ciamis")
                        .out())
                .as("once more")
                .isEqualTo("ciamis: details of 0 entries erased\n");
        var verified = luwes("verify-audit", "--agency", "ciamis", "--head", head);
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("details of 1 erased");
    }

    @Test
    void erase_audit_refuses_what_is_too_recent_before_anything_is_done() {
        agency("pangandaran");
        assertThat(luwes("erase-audit").code()).isEqualTo(2);
        assertThat(luwes("erase-audit", "--before", "kemarin").code()).isEqualTo(2);
        assertThat(luwes("erase-audit", "--before", "2020-01-01", "--agency", "nirwana")
                        .code())
                .isEqualTo(2);
        var future = luwes("erase-audit", "--before", "2999-01-01");
        assertThat(future.code()).isEqualTo(2);
        assertThat(future.err()).contains("has not come yet");
        var young = LocalDate.now(Clock.systemUTC()).minusMonths(24).plusDays(1).toString();
        var recent = luwes("erase-audit", "--before", young);
        assertThat(recent.code()).isEqualTo(2);
        assertThat(recent.err()).contains("24 months", "LUWES_AUDIT_KEPT_MONTHS");
        assertThat(kept("60", "erase-audit", "--before", young).err()).contains("60 months");
        assertThat(kept("12", "erase-audit", "--before", young, "--agency", "pangandaran")
                        .code())
                .isZero();
        assertThat(kept("setahun", "erase-audit", "--before", "2020-01-01").code())
                .isEqualTo(2);
    }

    private Ended kept(String months, String... arguments) {
        return luwes(Map.of("LUWES_HOME", home.toString(), "LUWES_AUDIT_KEPT_MONTHS", months), arguments);
    }

    /** An entry with details, made at a moment. */
    private void recorded(AgencyId agency, String moment) {
        var then = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        try (var beans = StoreBeans.over(store, then, AuditTrail.class)) {
            CurrentAgency.run(
                    agency,
                    () -> beans.getBean(TransactionTemplate.class)
                            .executeWithoutResult(status -> beans.getBean(AuditTrail.class)
                                    .record(
                                            null,
                                            Audited.of("FACT_CORRECTED", "employee", 7)
                                                    .with(Map.of("alasan", "Rani")))));
        }
    }

    @Test
    void ledger_rebuild_changes_nothing_where_nothing_is_wrong() {
        var sumedang = agency("sumedang");
        assertThat(luwes("ledger", "rebuild", "--agency", "sumedang").code())
                .as("before it is made")
                .isEqualTo(2);
        make(sumedang, "sumedang");
        var rebuilt = luwes("ledger", "rebuild", "--agency", "sumedang");
        assertThat(rebuilt.code()).isZero();
        assertThat(rebuilt.out()).isEqualTo("sumedang: 0 rows changed\n");
        assertThat(luwes("ledger", "rebuild").code()).isZero();
        assertThat(luwes("ledger", "rebuild", "--agency", "nirwana").code()).isEqualTo(2);
    }

    @Test
    void backup_and_restore_lead_to_an_external_store_where_what_was_changed_is_found() throws SQLException {
        agency("banjar");
        var head = head("banjar");
        var file = folder.resolve("luwes.zip").toString();
        var written = luwes("backup", file);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains(" rows and ", " written to " + file);
        assertThat(luwes("backup", folder.resolve("no/folder/x.zip").toString()).code())
                .isEqualTo(1);

        var external = TestStores.emptyExternal();
        Assumptions.assumeTrue(
                external.isPresent(),
                "Skipped: there is no PostgreSQL 15 or newer (Debian: apt install postgresql-15).");
        var there = environment(external.orElseThrow());
        assertThat(luwes(there, "restore", folder.resolve("none.zip").toString())
                        .code())
                .isEqualTo(1);
        var read = luwes(there, "restore", file);
        assertThat(read.code()).as(read.err()).isZero();
        var twice = luwes(there, "restore", file);
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err()).contains("not empty");
        assertThat(luwes(there, "verify-audit", "--head", head).code()).isZero();

        try (var changed = Store.open(external.orElseThrow())) {
            tamper(changed, "banjar");
        }
        var found = luwes(there, "verify-audit");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("banjar: BROKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify-audit",
                "erase-audit --before 2020-01-01",
                "ledger rebuild",
                "ledger export --month 2026-01 --out .",
                "backup x.zip",
                "restore x.zip",
                "admin create --agency cimahi --login a.b.c --name Admin"
            })
    void a_store_that_cannot_be_opened_is_no_finding(String command) {
        var unreachable = luwes(
                Map.of(
                        "LUWES_DB_URL", "jdbc:postgresql://127.0.0.1:1/luwes",
                        "LUWES_DB_OWNER_USER", "a",
                        "LUWES_DB_OWNER_PASSWORD", "a",
                        "LUWES_DB_USER", "b",
                        "LUWES_DB_PASSWORD", "b"),
                command.split(" "));
        assertThat(unreachable.code()).as(unreachable.err()).isEqualTo(3);
        var half = luwes(Map.of("LUWES_DB_URL", "jdbc:postgresql://127.0.0.1:1/luwes"), command.split(" "));
        assertThat(half.code()).isEqualTo(3);
        assertThat(half.err()).contains("LUWES_DB_OWNER_USER is not");
    }

    @Test
    void the_help_tells_the_exit_codes() {
        assertThat(luwes("--help").out()).contains("Exit codes:", "3", "the store cannot be opened");
        assertThat(luwes("verify-audit", "--help").out()).contains("Exit code 0", "3 if the store cannot be opened");
    }

    /** As its first administrator makes it on the page. */
    private void make(AgencyId agency, String code) {
        CurrentAgency.run(
                agency,
                () -> TestStores.transactions(store)
                        .executeWithoutResult(status -> JdbcClient.create(store.dataSource())
                                .sql("insert into agency.agency (agency_id, code, name, zone)"
                                        + " values (:agency, :code, 'Kabupaten', 'Asia/Jakarta')")
                                .param("agency", agency.value())
                                .param("code", code)
                                .update()));
    }

    /** An agency with an entry that is sealed. */
    private AgencyId agency(String code) {
        luwes("admin", "create", "--agency", code, "--login", "admin." + code, "--name", "Admin");
        var id = JdbcClient.create(store.dataSource())
                .sql("select agency_id from platform.agencies() where code = :code")
                .param("code", code)
                .query((row, number) -> new AgencyId(row.getInt(1)))
                .single();
        try (var beans = StoreBeans.over(store, Clock.systemUTC(), AuditSealing.class)) {
            assertThat(CurrentAgency.supply(
                            id, () -> beans.getBean(AuditSealing.class).seal()))
                    .isPositive();
        }
        return id;
    }

    private String head(String code) {
        var verified = luwes("verify-audit", "--agency", code);
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        return verified.out().strip().replaceAll(".* head ", "");
    }

    /** Does what somebody who owns the database could do. */
    private static void tamper(Store store, String code) throws SQLException {
        try (var connection = store.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('luwes.agency', (select agency_id::text from platform.agencies()"
                    + " where code = '" + code + "'), true)");
            assertThat(statement.executeUpdate("update access.audit_entry set action = 'NOTHING_DONE'"))
                    .isPositive();
            connection.commit();
        }
    }

    private Ended luwes(String... arguments) {
        return luwes(Map.of("LUWES_HOME", home.toString()), arguments);
    }

    private static Ended luwes(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = LuwesCommand.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private static Map<String, String> environment(StoreSettings settings) {
        return Map.of(
                "LUWES_DB_URL", String.valueOf(settings.url()),
                "LUWES_DB_OWNER_USER", settings.owner().user(),
                "LUWES_DB_OWNER_PASSWORD", settings.owner().password(),
                "LUWES_DB_USER", settings.application().user(),
                "LUWES_DB_PASSWORD", settings.application().password());
    }
}
