package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.LivedIn;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auditor goes through accounts, the agency and imports by links, and finds nothing to press. */
class AuditorJourney {

    private final LivedIn here = new LivedIn();

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, false", "390, ENGLISH, true", "1280, INDONESIAN, true"})
    void reads_accounts_the_agency_and_imports(int width, Language language, boolean script) {
        var screen = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        try (var auditor = (script ? screen : screen.withoutScript()).person()) {
            auditor.signIn(here.agency.login("Inspektur", null, Role.AUDITOR));
            auditor.page().click("[name=lang][value=%s]".formatted(language.tag()));
            for (var list : List.of("/accounts", "/imports")) {
                assertThat(auditor.go(list)).isEqualTo(200);
                looksWell(auditor, script);
                auditor.page().locator("main table a").first().click();
                assertThat(auditor.page().url()).matches(".*" + list + "/\\d+");
                assertThat(auditor.page().locator("main form").count()).isZero();
                looksWell(auditor, script);
                auditor.picture("auditor" + list.replace('/', '-') + "-" + width + "-" + language);
            }
            assertThat(auditor.go("/agency")).isEqualTo(200);
            assertThat(auditor.page().locator("main form").count()).isZero();
            looksWell(auditor, script);
        }
    }

    /** Axe is a script itself, so without one only the eye looks. */
    private static void looksWell(Person auditor, boolean script) {
        if (script) {
            auditor.checksOut();
        }
    }
}
