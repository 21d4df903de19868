package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An account for somebody without an employee record, who is an administrator neither first nor later. */
class OpeningAnAccountTest {

    private static final String PASSWORD = "hujan di bulan juni";

    private final Subtrees here = new Subtrees();
    private final Visitor admin = here.holder("Admin Pusat", Role.ADMINISTRATOR, 0);
    private final String login = "inspektur." + here.agency.code();

    @Test
    void gives_a_first_code_with_which_its_owner_signs_in_and_holds_no_role() {
        assertThat(admin.get("/accounts").body()).contains("href=\"/accounts/new\"");
        var opened = admin.post(
                "/accounts", Map.of("name", " Inspektur Luar ", "login", " Inspektur." + here.agency.code()));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains("Inspektur Luar", login);
        var code = first(opened.body(), "class=\"code\">([^<]+)<");
        var chosen = Visitor.anonymous()
                .post(
                        "/first-sign-in",
                        Map.of("login", login, "code", code, "password", PASSWORD, "repeated", PASSWORD));
        assertThat(chosen.statusCode()).isEqualTo(303);

        var auditor = Visitor.signedIn(login, PASSWORD);
        assertThat(auditor.get("/audit").statusCode()).isEqualTo(403);
        var id = first(admin.get("/accounts?q=inspektur").body(), "/accounts/([0-9]+)\"");
        assertThat(admin.post("/accounts/" + id + "/roles", Map.of("role", "AUDITOR", "unit", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(auditor.get("/audit").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/agency").body()).doesNotContain("<form action=\"/agency\"");
        var query = new AuditLog.Query("ACCOUNT_OPENED", "account " + id, null, null, ZoneOffset.UTC);
        assertThat(here.agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 5)))
                .hasSize(1);
    }

    @Test
    void says_beside_the_field_what_is_wrong() {
        assertThat(refused("", "")).contains("Tulis nama orangnya", "tidak dapat menjadi nama masuk");
        assertThat(refused("Inspektur", "a b")).contains("“a b” tidak dapat menjadi nama masuk", "value=\"Inspektur\"");
        assertThat(refused("Inspektur", "198609262015051001")).contains("akunnya dibuka oleh impor");
        assertThat(refused("x".repeat(151), login)).contains("paling panjang 150");
    }

    @Test
    void refuses_a_login_that_somebody_has_here_or_in_another_agency() {
        var elsewhere = TestAgency.create().login("Inspektur", null);
        assertThat(refused("Inspektur", elsewhere)).contains("sudah dipakai");
        admin.post("/accounts", Map.of("name", "Inspektur", "login", login));
        assertThat(refused("Inspektur", login)).contains("sudah dipakai");
    }

    @Test
    void is_for_administrators_of_the_whole_agency() {
        var ofFinance = here.holder("Admin Keuangan", Role.ADMINISTRATOR, here.finance);
        assertThat(ofFinance.get("/accounts").body()).doesNotContain("/accounts/new");
        assertThat(ofFinance.get("/accounts/new").statusCode()).isEqualTo(403);
        assertThat(ofFinance
                        .post("/accounts", Map.of("name", "Titipan", "login", login))
                        .statusCode())
                .isEqualTo(403);
    }

    private String refused(String name, String login) {
        var answer = admin.post("/accounts", Map.of("name", name, "login", login));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static String first(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
