package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is no longer due at work keeps the own record, and no role that was granted. */
class HavingLeftTest {

    private final Subtrees here = new Subtrees();
    private final Visitor rani = here.agency.visitor("Rani Auditor", person(), Role.AUDITOR, Role.BKD);

    private EmployeeId person() {
        return here.agency.employee("Rani Auditor", here.finance, false);
    }

    @Test
    void takes_every_granted_role_away_at_once_and_gives_it_back_with_the_return() {
        assertThat(rani.get("/audit").statusCode()).isEqualTo(200);
        assertThat(rani.get("/accounts").statusCode()).isEqualTo(200);
        leaves(true);
        assertThat(rani.get("/audit").statusCode()).isEqualTo(403);
        assertThat(rani.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(rani.get("/account").statusCode()).isEqualTo(200);
        assertThat(rani.get("/eligibility").statusCode()).as("the own record").isEqualTo(200);
        leaves(false);
        assertThat(rani.get("/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void shows_on_the_list_of_accounts_and_can_be_sought() {
        leaves(true);
        var admin = here.holder("Admin Pusat", Role.ADMINISTRATOR, 0);
        assertThat(admin.get("/accounts").body())
                .contains("Yusuf Hukum", "Rani Auditor", "Tidak lagi bertugas", "Hanya yang tidak lagi bertugas");
        assertThat(admin.get("/accounts?departed=true").body())
                .contains("Rani Auditor")
                .doesNotContain("Yusuf Hukum");
        assertThat(admin.get("/accounts?departed=true&q=yusuf").body()).contains("Tidak ada akun yang cocok");
    }

    private void leaves(boolean departed) {
        here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set active = :active where name = 'Rani Auditor'")
                .param("active", !departed)
                .update());
    }
}
