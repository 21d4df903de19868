package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that only a form shows: a code, and a list of codes to print. */
class CodesJourney {

    private final Subtrees here = new Subtrees();

    @ParameterizedTest(name = "{0} pixels, {1}")
    @CsvSource({"390, INDONESIAN", "1280, ENGLISH"})
    void an_account_gets_a_code_and_a_unit_a_list(int width, Language language) {
        here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update access.account set password_hash = null where employee_id is not null")
                .update());
        var screen = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        try (var admin = screen.person()) {
            admin.signIn(here.agency.login("Admin Pusat", null, Role.ADMINISTRATOR));
            admin.go("/accounts/new");
            admin.checksOut();
            admin.page().fill("[name=name]", "Inspektur Luar");
            admin.page().fill("[name=login]", "inspektur." + here.agency.code());
            admin.page().click("main form button.primary");
            assertThat(admin.page().textContent(".code")).hasSizeGreaterThan(14);
            admin.checksOut();
            admin.go("/accounts/codes");
            admin.page().selectOption("[name=unit]", "" + here.finance);
            admin.page().click("main form button.primary");
            assertThat(admin.page().textContent("main table")).contains("Rani Keuangan", "Loket Pembayaran");
            admin.checksOut();
            admin.picture("codes-" + width);
        }
    }
}
