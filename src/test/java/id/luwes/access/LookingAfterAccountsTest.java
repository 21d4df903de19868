package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks after accounts does so within their subtrees, and gains nothing by it. */
class LookingAfterAccountsTest {

    private static final Map<String, String> NONE = Map.of();

    private final Subtrees here = new Subtrees();

    @Nested
    class BKD {

        private final Visitor whole = here.holder("Bkd Pusat", Role.BKD, 0);

        @Test
        void issues_codes_to_employees_and_heads_of_units() {
            assertThat(code(whole, here.ranis)).isEqualTo(200);
            here.grant(here.yusufs, Role.UNIT_HEAD, here.law);
            assertThat(code(whole, here.yusufs)).isEqualTo(200);
        }

        @ParameterizedTest
        @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "BKD", "LEADERSHIP", "ORGANISATION_BUREAU"})
        void issues_none_to_whoever_holds_more(Role role) {
            var mighty = here.account("Pemegang " + role, null, role, 0);
            var one = here.account("Pegawai " + role, here.agency.employee("Pegawai", here.law, false), role, here.law);
            for (long account : new long[] {mighty, one}) {
                assertThat(code(whole, account)).isEqualTo(403);
                assertThat(whole.get("/accounts/" + account).body())
                        .contains("di luar lingkup Anda")
                        .doesNotContain("Buat kode");
            }
            assertThat(codesOf(mighty) + codesOf(one)).isZero();
        }

        @Test
        void leaves_them_out_of_the_list_too() {
            here.grant(here.ranis, Role.AUDITOR, 0);
            forget(here.ranis);
            forget(here.yusufs);
            assertThat(whole.post("/accounts/codes", NONE).body())
                    .contains("Yusuf Hukum")
                    .doesNotContain("Rani Keuangan");
        }

        @Test
        void of_a_subtree_sees_and_serves_nobody_outside() {
            var bkd = here.holder("Bkd Keuangan", Role.BKD, here.finance);
            var outside = here.account("Tanpa Pegawai", null, Role.UNIT_HEAD, here.finance);
            assertThat(bkd.get("/accounts").body())
                    .contains("Rani Keuangan", "1 akun")
                    .doesNotContain("Yusuf Hukum", "Tanpa Pegawai");
            assertThat(code(bkd, here.ranis)).isEqualTo(200);
            for (long account : new long[] {here.yusufs, outside}) {
                assertThat(bkd.get("/accounts/" + account).statusCode()).isEqualTo(404);
                assertThat(code(bkd, account)).isEqualTo(404);
            }
            forget(here.ranis);
            forget(here.yusufs);
            assertThat(bkd.post("/accounts/codes", NONE).body())
                    .contains("Rani Keuangan")
                    .doesNotContain("Yusuf Hukum");
        }

        @Test
        void gets_no_code_for_its_own_account() {
            var login = here.agency.login("Bkd Sendiri", null, Role.BKD);
            assertThat(code(Visitor.signedIn(login, TestAgency.PASSWORD), here.account(login)))
                    .isEqualTo(403);
        }
    }

    @Nested
    class An_administrator {

        private final Visitor whole = here.holder("Admin Pusat", Role.ADMINISTRATOR, 0);

        @ParameterizedTest
        @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "BKD", "LEADERSHIP", "ORGANISATION_BUREAU"})
        void issues_codes_to_whoever_holds_a_role(Role role) {
            assertThat(code(whole, here.account("Pemegang " + role, null, role, 0)))
                    .isEqualTo(200);
        }

        @Test
        void gives_oneself_nothing() {
            var login = here.agency.login("Admin Sendiri", null, Role.ADMINISTRATOR);
            var own = here.account(login);
            var admin = Visitor.signedIn(login, TestAgency.PASSWORD);
            assertThat(grant(admin, own, Role.AUDITOR, 0)).isEqualTo(403);
            assertThat(lock(admin, own)).isEqualTo(403);
            assertThat(code(admin, own)).isEqualTo(403);
            assertThat(here.holds(own, Role.AUDITOR, 0)).isFalse();
            assertThat(admin.get("/accounts/" + own).body()).doesNotContain("Beri peran");
        }

        @Test
        void of_a_subtree_gives_roles_within_it_only() {
            var admin = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
            assertThat(grant(admin, here.ranis, Role.UNIT_HEAD, here.counter)).isEqualTo(303);
            assertThat(grant(admin, here.ranis, Role.BKD, 0)).isEqualTo(403);
            assertThat(grant(admin, here.ranis, Role.BKD, here.law)).isEqualTo(403);
            assertThat(grant(admin, here.ranis, Role.BKD, here.agency.top())).isEqualTo(403);
            assertThat(grant(admin, here.yusufs, Role.BKD, here.finance)).isEqualTo(404);
            assertThat(here.holds(here.ranis, Role.UNIT_HEAD, here.counter)).isTrue();
            assertThat(here.holds(here.yusufs, Role.BKD, here.finance)).isFalse();
            assertThat(admin.get("/accounts/" + here.ranis).body())
                    .contains("Biro Keuangan")
                    .doesNotContain("Seluruh instansi", "Biro Hukum");
        }

        @Test
        void of_a_subtree_touches_nobody_who_holds_a_role_beyond_it() {
            var admin = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
            here.grant(here.ranis, Role.AUDITOR, 0);
            assertThat(code(admin, here.ranis)).isEqualTo(403);
            assertThat(lock(admin, here.ranis)).isEqualTo(403);
            assertThat(grant(admin, here.ranis, Role.BKD, here.finance)).isEqualTo(403);
            assertThat(revoke(admin, here.ranis, Role.AUDITOR, 0)).isEqualTo(403);
            assertThat(lock(admin, here.yusufs)).isEqualTo(404);
            assertThat(here.holds(here.ranis, Role.AUDITOR, 0)).isTrue();
        }

        @Test
        void of_a_subtree_leaves_the_settings_of_the_agency_as_they_are() {
            var admin = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
            var settings = Map.of("name", "Instansi Lain", "zone", "Asia/Jayapura", "cap", "1");
            assertThat(admin.post("/agency", settings).statusCode()).isEqualTo(403);
            assertThat(whole.post("/agency", settings).statusCode()).isEqualTo(303);
        }

        @Test
        void of_a_subtree_locks_within_it() {
            var admin = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
            assertThat(lock(admin, here.ranis)).isEqualTo(303);
        }

        @Test
        void is_never_the_last_to_go() {
            var other = here.account("Admin Lain", null, Role.ADMINISTRATOR, 0);
            assertThat(revoke(whole, other, Role.ADMINISTRATOR, 0)).isEqualTo(303);
            var last = here.holder("Admin Cabang", Role.ADMINISTRATOR, here.agency.top());
            var first = here.account("admin.pusat@" + here.agency.code());
            assertThat(revoke(last, first, Role.ADMINISTRATOR, 0)).isEqualTo(422);
        }
    }

    @Nested
    class A_list_of_codes {

        private final Visitor bkd = here.holder("Bkd Pusat", Role.BKD, 0);

        @BeforeEach
        void nobody_has_signed_in() {
            forget(here.ranis);
            forget(here.yusufs);
        }

        @Test
        void is_handed_out_by_unit_and_says_which() {
            assertThat(bkd.get("/accounts/codes").body()).contains("Biro Keuangan", "Biro Hukum", "Seluruh instansi");
            var list = bkd.post("/accounts/codes", Map.of("unit", "" + here.finance))
                    .body();
            assertThat(list)
                    .contains("Rani Keuangan", "Loket Pembayaran", "data-print")
                    .doesNotContain("Yusuf Hukum");
            assertThat(bkd.post("/accounts/codes", Map.of("named", "hukum")).body())
                    .contains("Yusuf Hukum")
                    .doesNotContain("Rani Keuangan");
        }

        @Test
        void of_a_unit_beyond_the_own_subtree_is_not_there() {
            var ofFinance = here.holder("Bkd Keuangan", Role.BKD, here.finance);
            assertThat(ofFinance
                            .post("/accounts/codes", Map.of("unit", "" + here.law))
                            .statusCode())
                    .isEqualTo(404);
            var named = ofFinance.post("/accounts/codes", Map.of("named", "hukum"));
            assertThat(named.statusCode()).isEqualTo(422);
            assertThat(named.body()).contains("Tidak ada unit dalam lingkup Anda");
        }
    }

    @Nested
    class A_unit {

        private final Visitor admin = here.holder("Admin", Role.ADMINISTRATOR, 0);

        @Test
        void far_below_the_top_can_be_chosen_where_there_are_few() {
            assertThat(admin.get("/accounts/" + here.ranis).body())
                    .contains("<option value=\"" + here.counter + "\">", "Loket Pembayaran")
                    .doesNotContain("name=\"named\"");
        }

        @Test
        void is_typed_where_there_are_many_and_chosen_among_those_that_fit() {
            many_units();
            var page = admin.get("/accounts/" + here.ranis).body();
            assertThat(page).contains("name=\"named\"", "Biro Hukum").doesNotContain("Loket Pembayaran", "Subbagian 7");
            assertThat(page.length()).isLessThan(40_000);

            assertThat(named("loket pembayaran")).isEqualTo(303);
            assertThat(here.holds(here.ranis, Role.UNIT_HEAD, here.counter)).isTrue();
            assertThat(named("tidak ada")).isEqualTo(422);

            var several = admin.post(
                    "/accounts/" + here.ranis + "/roles",
                    Map.of("role", "AUDITOR", "unit", "0", "named", "Subbagian 1"));
            assertThat(several.statusCode()).isEqualTo(303);
            var unclear = admin.post(
                    "/accounts/" + here.ranis + "/roles", Map.of("role", "BKD", "unit", "0", "named", "subbagian 2"));
            assertThat(unclear.statusCode()).isEqualTo(303);
            var choice = admin.post(
                    "/accounts/" + here.ranis + "/roles", Map.of("role", "BKD", "unit", "0", "named", "bagian"));
            assertThat(choice.statusCode()).isEqualTo(422);
            assertThat(choice.body()).contains("Subbagian 12 – Loket Pembayaran", "Pilih satu");
            assertThat(here.holds(here.ranis, Role.BKD, 0)).isFalse();
        }

        private int named(String name) {
            return admin.post(
                            "/accounts/" + here.ranis + "/roles",
                            Map.of("role", "UNIT_HEAD", "unit", "0", "named", name))
                    .statusCode();
        }

        private void many_units() {
            here.agency.in(() -> {
                var jdbc = TestServer.bean(JdbcClient.class);
                jdbc.sql("insert into agency.unit (agency_id, parent_id, code, name) select :agency, :parent,"
                                + " 'sub-' || n, 'Subbagian ' || n from generate_series(1, 90) n")
                        .param("agency", here.agency.id().value())
                        .param("parent", here.counter)
                        .update();
                return jdbc.sql("select agency.renumber_units()")
                        .query((row, number) -> true)
                        .list();
            });
        }
    }

    private static int code(Visitor by, long account) {
        return by.post("/accounts/" + account + "/code", NONE).statusCode();
    }

    private static int lock(Visitor by, long account) {
        return by.post("/accounts/" + account + "/locking", Map.of("locked", "true"))
                .statusCode();
    }

    private static int grant(Visitor by, long account, Role role, long unit) {
        return by.post("/accounts/" + account + "/roles", Map.of("role", role.name(), "unit", Long.toString(unit)))
                .statusCode();
    }

    private static int revoke(Visitor by, long account, Role role, long unit) {
        return by.post(
                        "/accounts/" + account + "/roles/revocation",
                        Map.of("role", role.name(), "unit", Long.toString(unit)))
                .statusCode();
    }

    private long codesOf(long account) {
        return count("select count(*) from access.one_time_code where account_id = :account", account);
    }

    private long count(String sql, long account) {
        return here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(sql)
                .param("account", account)
                .query((row, number) -> row.getLong(1))
                .single());
    }

    /** As if the person had never chosen a password. */
    private void forget(long account) {
        here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update access.account set password_hash = null where account_id = :account")
                .param("account", account)
                .update());
        here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("delete from access.one_time_code where account_id = :account")
                .param("account", account)
                .update());
    }
}
