package id.luwes.eligibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Screens;
import id.luwes.rulebook.TestDraft;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD moves a lever with the keyboard, sees the totals follow, and saves where it stands. */
class MovingNumbersJourney {

    private final TestAgency agency = TestAgency.create();
    private final String bkd = agency.login("Tono Periksa", null, Role.BKD);

    MovingNumbersJourney() {
        TestOffice.eligible(agency, agency.employee("Rani Tirtasora", agency.top(), false));
    }

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void the_totals_follow_a_lever(int width, Language language, boolean script) {
        var base = Screens.phone().wide(width).in(language);
        var screen = (script ? base : base.withoutScript());
        var path = TestDraft.copied(Visitor.signedIn(bkd, TestAgency.PASSWORD)).replaceFirst("^https?://[^/]+", "");
        try (var tono = (width > 700 ? screen.dark() : screen).person().signIn(bkd)) {
            tono.go(path + "/levers");
            var page = tono.page();
            var gone = page.locator("#swing tbody tr").first().locator("td").last();
            assertThat(gone).hasText("0");
            tono.looksWell(script, width + "-levers");
            if (script) {
                page.locator("[id='remote_capacity.40']").press("End");
                page.locator("[id='remote_capacity.20']").press("End");
                assertThat(page.locator("#swing .notice.bad")).isVisible();
                page.locator("[id='remote_capacity.20']").press("ArrowLeft");
            } else {
                page.fill("[id='remote_capacity.40']", "100");
                page.fill("[id='remote_capacity.20']", "99");
                page.click("#levers button[type=submit]");
            }
            assertThat(gone).hasText("1");
            tono.looksWell(script, width + "-levers-moved");
            page.click("#swing button[type=submit]");
            assertThat(page.locator("main")).containsText("< 99");
        }
    }
}
