package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor reads accounts and the agency within the own subtrees, finds no form there, and is told of in the trail. */
class LookingWithoutChangingTest {

    private static final Map<String, String> NONE = Map.of();

    private final Subtrees here = new Subtrees();
    private final Visitor whole = here.holder("Inspektur", Role.AUDITOR, 0);

    @Nested
    class Accounts {

        @Test
        void are_listed_within_the_subtree() {
            assertThat(whole.get("/accounts").body()).contains("Rani Keuangan", "Yusuf Hukum", "Inspektur");
            var auditor = here.holder("Inspektur Keuangan", Role.AUDITOR, here.finance);
            assertThat(auditor.get("/accounts").body())
                    .contains("Rani Keuangan", "1 akun")
                    .doesNotContain("Yusuf Hukum", "Tanpa Pegawai");
            assertThat(auditor.get("/accounts/" + here.ranis).statusCode()).isEqualTo(200);
            assertThat(auditor.get("/accounts/" + here.yusufs).statusCode()).isEqualTo(404);
        }

        @Test
        void have_no_form_and_no_button() {
            for (var path : List.of("/accounts", "/accounts/" + here.ranis)) {
                var page = whole.get(path);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(main(page.body())).doesNotContain("method=\"post\"", "di luar lingkup", "Kode sekali pakai");
            }
            var path = "/accounts/" + here.ranis;
            for (var action : List.of("/code", "/locking", "/roles", "/roles/revocation")) {
                assertThat(whole.post(path + action, NONE).statusCode()).isEqualTo(403);
            }
            assertThat(whole.post("/accounts/codes", NONE).statusCode()).isEqualTo(403);
        }

        @Test
        void tell_of_their_roles_where_and_by_whom_they_were_given() {
            var login = here.agency.login("Admin Pusat", null, Role.ADMINISTRATOR);
            Visitor.signedIn(login, TestAgency.PASSWORD)
                    .post(
                            "/accounts/" + here.ranis + "/roles",
                            Map.of("role", "UNIT_HEAD", "unit", Long.toString(here.counter)));
            here.grant(here.ranis, Role.LEADERSHIP, 0);
            assertThat(main(whole.get("/accounts/" + here.ranis).body()))
                    .contains("Kepala unit", "Loket Pembayaran", "oleh Admin Pusat")
                    .contains("Pimpinan", "Seluruh instansi", "oleh sistem");
        }

        @Test
        void tell_of_the_last_sign_in_and_whether_they_are_locked() {
            var path = "/accounts/" + here.ranis;
            assertThat(main(whole.get(path).body())).contains("Belum tercatat").doesNotContain("Dikunci sejak");
            Visitor.signedIn("rani.keuangan@" + here.agency.code(), TestAgency.PASSWORD);
            assertThat(main(whole.get(path).body())).doesNotContain("Belum tercatat");
            here.holder("Admin", Role.ADMINISTRATOR, 0).post(path + "/locking", Map.of("locked", "true"));
            assertThat(main(whole.get(path).body())).contains("Dikunci sejak");
        }

        @Test
        void of_somebody_else_are_looked_at_with_a_trace() {
            whole.get("/accounts/" + here.ranis);
            assertThat(looks(here.ranis)).isEqualTo(1);
            here.holder("Bkd", Role.BKD, 0).get("/accounts/" + here.ranis);
            assertThat(looks(here.ranis)).isEqualTo(2);
            var own = here.account("inspektur@" + here.agency.code());
            whole.get("/accounts/" + own);
            assertThat(looks(own)).isZero();
        }

        @Test
        void keep_the_forms_of_bkd_where_that_role_holds_too() {
            var login = here.agency.login("Dua Peran", null);
            here.grant(here.account(login), Role.AUDITOR, 0);
            here.grant(here.account(login), Role.BKD, here.finance);
            var both = Visitor.signedIn(login, TestAgency.PASSWORD);
            assertThat(main(both.get("/accounts").body())).contains("Yusuf Hukum", "Daftar kode sekali pakai");
            assertThat(main(both.get("/accounts/" + here.ranis).body())).contains("Buat kode");
            assertThat(main(both.get("/accounts/" + here.yusufs).body()))
                    .doesNotContain("method=\"post\"", "Kode sekali pakai");
            assertThat(both.post("/accounts/" + here.yusufs + "/code", NONE).statusCode())
                    .isEqualTo(403);
            assertThat(both.post("/accounts/" + here.ranis + "/code", NONE).statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class The_agency {

        @Test
        void is_a_list_of_facts() {
            here.holder("Admin", Role.ADMINISTRATOR, 0)
                    .post("/agency", Map.of("name", "Pemerintah Uji", "zone", "Asia/Jayapura", "cap", "2"));
            var auditor = here.holder("Inspektur Keuangan", Role.AUDITOR, here.finance);
            assertThat(main(auditor.get("/agency").body()))
                    .contains("Pemerintah Uji", "WIT (UTC+9)", "2 hari", "Berlaku sejak")
                    .doesNotContain("<form", "Belum tercatat");
            assertThat(auditor.post("/agency", Map.of("name", "Lain", "zone", "Asia/Jakarta"))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void says_so_where_nothing_was_ever_changed_and_no_cap_is_set() {
            sql("update agency.agency set changed_at = null");
            assertThat(main(whole.get("/agency").body())).contains("Belum tercatat", "Mengikuti kebijakan");
        }

        @Test
        void says_so_where_it_was_not_made_yet() {
            sql("delete from agency.agency");
            assertThat(main(whole.get("/agency").body())).contains("Instansi belum dibuat");
        }

        @Test
        void is_not_changed_by_an_administrator_of_a_subtree() {
            var admin = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
            assertThat(main(admin.get("/agency").body())).doesNotContain("<form");
            assertThat(main(here.holder("Admin", Role.ADMINISTRATOR, 0)
                            .get("/agency")
                            .body()))
                    .contains("<form");
        }
    }

    @Test
    void the_menu_leads_there() {
        assertThat(whole.get("/audit").body()).contains("href=\"/accounts\"", "href=\"/agency\"");
    }

    private static String main(String page) {
        return page.replaceAll("(?s).*<main|</main.*", "");
    }

    private long looks(long account) {
        return here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from access.audit_entry where action = 'ACCOUNT_VIEWED'"
                        + " and subject_kind = 'account' and subject_id = :account")
                .param("account", Long.toString(account))
                .query((row, number) -> row.getLong(1))
                .single());
    }

    private void sql(String statement) {
        here.agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
