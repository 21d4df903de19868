package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All work away on Thursdays; the superior calls somebody in who has no agreement, and decides on who asks for Thursdays. */
class CallInFromARuleJourney {

    private final TestOffice office = TestRulesOfADay.thursdayAway(new TestOffice());
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void is_called_in_without_an_agreement_and_reads_why(int width, Language language, boolean script) {
        var base = width < 600
                ? Screens.phone().wide(width).in(language)
                : Screens.desktop().dark().in(language);
        var screen = script ? base : base.withoutScript();
        var english = language == Language.ENGLISH;
        var thursday = TestOffice.monday().plusWeeks(1).plusDays(3);
        try (var superior = screen.person().signIn(dimas)) {
            superior.go("/people/" + office.rani);
            superior.looksWell(script, width + "-person");
            press(superior.page(), AriaRole.LINK, english ? "Call to the office" : "Panggil ke kantor");
            superior.page().selectOption("#day", thursday.toString());
            superior.page().fill("#reason", "Pemeriksaan BPK");
            superior.looksWell(script, width + "-calling");
            press(superior.page(), AriaRole.BUTTON, english ? "Call in" : "Panggil");
            assertThat(superior.page().textContent("#called"))
                    .contains("Pemeriksaan BPK", english ? "Thursday from home" : "Kamis dari rumah");
            superior.looksWell(script, width + "-called");
        }
        try (var employee = screen.person().signIn(rani)) {
            employee.go("/days");
            assertThat(employee.page().textContent("#mine")).contains("Pemeriksaan BPK");
            employee.looksWell(script, width + "-days");
            employee.go("/schedule?week=" + thursday);
            assertThat(employee.page().textContent("main")).contains("Pemeriksaan BPK");
            employee.looksWell(script, width + "-schedule");
        }
        var path = Visitor.signedIn(rani, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var superior = screen.person().signIn(dimas)) {
            superior.go(path);
            assertThat(superior.page().textContent("#presence"))
                    .contains(english ? "a rule of the organisation on Thursday" : "aturan instansi pada Kamis");
            superior.looksWell(script, width + "-case");
            superior.go("/inbox");
            superior.looksWell(script, width + "-inbox");
        }
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
