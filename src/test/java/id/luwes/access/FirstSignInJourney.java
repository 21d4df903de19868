package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.store.TestBeans;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first administrator opens the link that the command printed, or types what it says. */
class FirstSignInJourney {

    private static final String PASSWORD = "hujan di bulan juni";

    private final String agency = "baru-" + UUID.randomUUID().toString().substring(0, 8);
    private final String login = "admin." + agency;
    private final String code = TestBeans.with(Clock.systemUTC(), FirstAdministrator.components())
            .getBean(FirstAdministrator.class)
            .make(agency, login, "Admin Pertama")
            .code();

    @ParameterizedTest(name = "{0} pixels")
    @CsvSource({"390", "1280"})
    void the_link_fills_the_form_and_leaves_nothing_in_the_address(int width) {
        var screen = width < 700 ? Screens.phone() : Screens.desktop();
        try (var admin = screen.person()) {
            admin.go("/first-sign-in#login=" + login + "&code=" + code);
            assertThat(admin.page().inputValue("[name=login]")).isEqualTo(login);
            assertThat(admin.page().inputValue("[name=code]")).isEqualTo(code);
            assertThat(admin.page().url()).isEqualTo(TestServer.address() + "/first-sign-in");
            assertThat(admin.page().evaluate("document.activeElement.name")).isEqualTo("password");
            admin.checksOut();
            choosesAPasswordAndSignsIn(admin);
            admin.checksOut();
        }
    }

    @Test
    void the_link_works_where_the_page_is_open_already() {
        try (var admin = Screens.desktop().person()) {
            admin.go("/first-sign-in");
            admin.page().evaluate("hash => { location.hash = hash; }", "login=" + login + "&code=" + code);
            admin.page().waitForURL(TestServer.address() + "/first-sign-in");
            assertThat(admin.page().inputValue("[name=code]")).isEqualTo(code);
        }
    }

    @Test
    void without_script_login_and_code_are_typed() {
        try (var admin = Screens.phone().withoutScript().person()) {
            admin.go("/first-sign-in#login=" + login + "&code=" + code);
            assertThat(admin.page().inputValue("[name=code]")).isEmpty();
            admin.page().fill("[name=login]", login);
            admin.page().fill("[name=code]", code.toLowerCase(Locale.ROOT).replace("-", ""));
            choosesAPasswordAndSignsIn(admin);
        }
    }

    private void choosesAPasswordAndSignsIn(Person admin) {
        admin.page().fill("[name=password]", PASSWORD);
        admin.page().fill("[name=repeated]", PASSWORD);
        admin.page().click("main form button.primary");
        admin.page().fill("[name=login]", login);
        admin.page().fill("[name=password]", PASSWORD);
        admin.page().click("main form button.primary");
        makesTheAgency(admin);
        admin.go("/account");
        assertThat(admin.page().textContent("h1")).contains("Admin Pertama");
    }

    /** Nobody has to know an address: signing in leads to what must be done first. */
    private static void makesTheAgency(Person admin) {
        assertThat(admin.page().url()).isEqualTo(TestServer.address() + "/agency");
        admin.page().fill("[name=name]", "Kabupaten Baru");
        admin.page().click("main form button.primary");
        assertThat(admin.page().textContent(".topbar")).contains("Kabupaten Baru");
    }
}
