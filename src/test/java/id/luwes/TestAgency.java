package id.luwes;

import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.Accounts;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agency of a test's own on the running server: a small tree of units, people who are made as they are needed, and
 * logins that all have the same password.
 */
public final class TestAgency {

    /** The password of every login that a test makes. */
    public static final String PASSWORD = "kuda terbang biru";

    /** By Argon2id as all are, with as little work as it can have: thousands sign in during the tests. */
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 8, 1).encode(PASSWORD);

    private final AgencyId id;
    private final String code;
    private int people;

    private TestAgency(AgencyId id, String code) {
        this.id = id;
        this.code = code;
    }

    /** A new agency in WIB with a unit, "Biro Organisasi", at its top. */
    public static TestAgency create() {
        var code = "a-" + UUID.randomUUID().toString().substring(0, 13);
        var settings = TestServer.bean(AgencySettings.class);
        var agency = new TestAgency(settings.register(code), code);
        agency.in(() -> {
            settings.save(new AgencySettings.Settings("Pemerintah Uji " + code, "Asia/Jakarta", null));
            return true;
        });
        agency.unit("Biro Organisasi", 0);
        return agency;
    }

    public AgencyId id() {
        return id;
    }

    /** The short name in the directory. */
    public String code() {
        return code;
    }

    /** Works in this agency, in a transaction. */
    public <T> T in(Supplier<T> work) {
        return CurrentAgency.supply(id, () -> {
            var result = TestServer.bean(TransactionTemplate.class).execute(status -> work.get());
            if (result == null) {
                throw new AssertionError("The work gave nothing.");
            }
            return result;
        });
    }

    /** A unit under another one, 0 for the top. */
    public long unit(String name, long parent) {
        return in(() -> {
            var unit = jdbc().sql("insert into agency.unit (agency_id, parent_id, code, name)"
                            + " values (:agency, nullif(:parent, 0), :code, :name) returning unit_id")
                    .param("agency", id.value())
                    .param("parent", parent)
                    .param("code", UUID.randomUUID().toString())
                    .param("name", name)
                    .query((row, number) -> row.getLong(1))
                    .single();
            jdbc().sql("select agency.renumber_units()")
                    .query((row, number) -> true)
                    .list();
            return unit;
        });
    }

    /** The unit at the top. */
    public long top() {
        return in(() -> jdbc().sql("select unit_id from agency.unit where parent_id is null order by unit_id limit 1")
                .query((row, number) -> row.getLong(1))
                .single());
    }

    /** An active employee of a unit, who may be its head. */
    public EmployeeId employee(String name, long unit, boolean head) {
        people++;
        var nip = "19860926201505%d%03d".formatted(1, people);
        return in(() -> new EmployeeId(jdbc().sql("""
            insert into workforce.employee (agency_id, nip, name, employment, unit_id, position_name,
                position_kind, heads_unit, position_since, residence_regency, changed_at)
            values (:agency, :nip, :name, 'PNS', :unit, :position, :kind, :head, '2020-01-02', '32.73', now())
            returning employee_id
            """)
                .param("agency", id.value())
                .param("nip", nip)
                .param("name", name)
                .param("unit", unit)
                .param("position", head ? "Kepala Biro" : "Analis Kebijakan Ahli Muda")
                .param("kind", head ? "STRUKTURAL" : "FUNGSIONAL")
                .param("head", head)
                .query((row, number) -> row.getLong(1))
                .single()));
    }

    /** A login with the password of all tests, perhaps of an employee, with roles over the whole agency. */
    public String login(String name, @Nullable EmployeeId employee, Role... roles) {
        var login = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + code;
        in(() -> {
            var account = TestServer.bean(Accounts.class).create(login, name, employee);
            setPassword(account);
            for (var role : roles) {
                TestServer.bean(AccountDirectory.class).grant(null, account, role, 0);
            }
            return true;
        });
        return login;
    }

    /** Somebody who is signed in with such a login. */
    public Visitor visitor(String name, @Nullable EmployeeId employee, Role... roles) {
        return Visitor.signedIn(login(name, employee, roles), PASSWORD);
    }

    /** Somebody without an employee record who is signed in and holds one role over a unit with all below it. */
    public Visitor over(long unit, Role role) {
        var login = login(role + " " + unit, null);
        in(() -> {
            var account = jdbc().sql("select account_id from access.account where login = :login")
                    .param("login", login)
                    .query((row, number) -> new AccountId(row.getLong(1)))
                    .single();
            TestServer.bean(AccountDirectory.class).grant(null, account, role, unit);
            return true;
        });
        return Visitor.signedIn(login, PASSWORD);
    }

    private static void setPassword(AccountId account) {
        jdbc().sql("update access.account set password_hash = :hash where account_id = :account")
                .param("hash", HASH)
                .param("account", account.value())
                .update();
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
