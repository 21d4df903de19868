package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Screens;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The superior finds an agreement, reads what follows from an earlier end, ends it, and the employee reads why. */
class EndAnAgreementJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void is_ended_early(int width, boolean script) {
        granted();
        var screen = Screens.phone().wide(width);
        var screens = script ? screen : screen.withoutScript();
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/agreements");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-agreements");
            }
            superior.page().click(".items a");
            press(superior.page(), AriaRole.LINK, "Akhiri lebih awal");
            superior.page().fill("#from", TestOffice.monday().plusWeeks(3).toString());
            press(superior.page(), AriaRole.BUTTON, "Lihat akibatnya");
            assertThat(superior.page().textContent("#effect")).contains("12 hari");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-ending");
            }
            superior.page().fill("#reason", "Loket baru dibuka di Cibadak");
            press(superior.page(), AriaRole.BUTTON, "Akhiri kesepakatan");
            assertThat(superior.page().textContent("main")).contains("Tidak berlaku lagi mulai");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-ended");
            }
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/notifications");
            press(employee.page(), AriaRole.BUTTON, "Buka: Kesepakatan Anda diakhiri mulai");
            assertThat(employee.page().textContent("main")).contains("Loket baru dibuka di Cibadak");
        }
    }

    private void granted() {
        var path = Visitor.signedIn(rani, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        Visitor.signedIn(dimas, TestAgency.PASSWORD).post(path + "/decision", Map.of("decision", "approve"));
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label)).first().click();
    }
}
