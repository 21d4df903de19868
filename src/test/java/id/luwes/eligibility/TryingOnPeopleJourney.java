package id.luwes.eligibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Screens;
import id.luwes.rulebook.TestDraft;
import id.luwes.web.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD goes from a number of a dry run to its people, filters them, and reads one of them rule by rule. */
class TryingOnPeopleJourney {

    private final TestAgency agency = TestAgency.create();
    private final String bkd = agency.login("Tono Periksa", null, Role.BKD);
    private final LocalDate tomorrow =
            agency.in(() -> TestServer.bean(Agencies.class).today()).plusDays(1);

    TryingOnPeopleJourney() {
        TestOffice.eligible(agency, agency.employee("Rani Tirtasora", agency.top(), false));
        TestOffice.eligible(agency, agency.employee("Asep Walungan", agency.top(), false));
    }

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, ENGLISH, false"})
    void a_number_leads_to_a_person(int width, Language language, boolean script) {
        var base = Screens.phone().wide(width).in(language);
        var screen = script ? base : base.withoutScript();
        var path = TestDraft.saved(
                        Visitor.signedIn(bkd, TestAgency.PASSWORD),
                        "uji-2027",
                        tomorrow,
                        Map.of("cell.refusal-box.nine_box", "not(4, 5, 6, 9)"))
                .replaceFirst("^https?://[^/]+", "");
        try (var tono = (width > 700 ? screen.dark() : screen).person().signIn(bkd)) {
            tono.go(path + "/dry-run");
            var page = tono.page();
            tono.looksWell(script, width + "-dry-run");
            page.click("#by-box a");
            assertThat(page.locator("#people .items > li")).hasCount(2);
            tono.looksWell(script, width + "-dry-run-people");
            page.fill("main [name=q]", "rani");
            page.click("main form button.primary");
            assertThat(page.locator("#people .items > li")).hasCount(1);
            page.click("#people .items a");
            assertThat(page.locator("#rules tbody tr").first()).containsText("SIASN");
            tono.looksWell(script, width + "-dry-run-person");
        }
    }
}
