package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A superior reads on one page what to know of somebody, and a colleague whether one can be reached. */
class PageOfAPersonJourney {

    private final TestOffice office = new TestOffice();

    @ParameterizedTest(name = "{0} pixels, {1}")
    @CsvSource({"390, INDONESIAN", "1280, ENGLISH"})
    void of_a_report_and_of_a_colleague(int width, Language language) {
        office.visitor("Rani Tirtasora", office.rani).post("/applications", form());
        var screen = (width < 700 ? Screens.phone().dark() : Screens.desktop()).in(language);
        try (var dimas = screen.person()) {
            dimas.signIn(office.agency.login("Dimas Walagri", office.dimas));
            assertThat(dimas.go("/people/" + office.rani)).isEqualTo(200);
            dimas.checksOut();
            dimas.picture("person-" + width);
            dimas.page().locator("#arrangement-person-applications a").first().click();
            assertThat(dimas.page().url()).contains("/applications/");
        }
        try (var asep = screen.person()) {
            asep.signIn(office.agency.login("Asep Walungan", office.asep));
            assertThat(asep.go("/people/" + office.rani)).isEqualTo(200);
            asep.checksOut();
            asep.picture("colleague-" + width);
            assertThat(asep.go("/people/me")).isEqualTo(200);
            asep.checksOut();
        }
    }
}
