package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.access.Role;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is found from whatever page one is on: with one key, with a thumb, and without scripts. */
class SearchJourney {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final String login = agency.login("Petugas BKD", agency.employee("Petugas", finance, false), Role.BKD);

    {
        agency.employee("Rani Tirtasora", finance, false);
        agency.employee("Rani Walungan", finance, false);
    }

    @ParameterizedTest(name = "{0}, dark {1}")
    @CsvSource({"INDONESIAN, false", "ENGLISH, true"})
    void by_one_key_and_arrows_at_a_desk(Language language, boolean dark) {
        var screen = Screens.desktop().in(language);
        try (var officer = (dark ? screen.dark() : screen).person()) {
            var page = officer.signIn(login).page();
            page.locator("html[data-script]").waitFor();
            page.keyboard().press("/");
            page.keyboard().type("rani tirtasoro");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=rani+tirtasoro");
            assertThat(page.title()).contains("rani tirtasoro");
            officer.checksOut();
            officer.picture("search-1280-" + language);
            page.keyboard().press("/");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/people/*");
            assertThat(page.title()).contains("Rani Tirtasora");
        }
    }

    @Test
    void by_an_icon_on_a_phone_and_by_unit() {
        try (var officer = Screens.phone().dark().person()) {
            var page = officer.signIn(login).page();
            page.locator("[data-find-link]").click();
            page.waitForURL("**/search");
            officer.checksOut();
            page.locator("main [name=q]").fill("keuangan");
            page.keyboard().press("Enter");
            page.locator("main a:text-is('Bagian Keuangan')").first().click();
            assertThat(page.locator("main").textContent()).contains("Rani Walungan");
            officer.checksOut();
            officer.picture("search-390");
        }
    }

    @Test
    void without_scripts_and_the_key_stays_a_letter_where_one_writes() {
        try (var officer = Screens.phone().withoutScript().person()) {
            var page = officer.signIn(login).page();
            page.locator("[data-find-link]").click();
            page.locator("main [name=q]").fill("rani");
            page.locator("main form button").first().click();
            assertThat(page.locator("main").textContent()).contains("Rani Tirtasora");
        }
        try (var officer = Screens.desktop().person()) {
            var page = officer.signIn(login).page();
            officer.go("/people");
            page.locator("main [name=q]").focus();
            page.keyboard().press("/");
            assertThat(page.locator("main [name=q]").inputValue()).isEqualTo("/");
        }
    }

    @Test
    void the_key_can_be_switched_off() {
        try (var officer = Screens.desktop().person()) {
            var page = officer.signIn(login).page();
            officer.go("/search");
            page.locator("[data-slash] button").click();
            officer.go("/people");
            page.locator("html[data-no-slash]").waitFor();
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isNotEqualTo("find");
        }
    }
}
