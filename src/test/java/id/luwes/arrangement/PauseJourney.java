package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employee pauses the agreement, the superior reads why, and the employee has it hold again earlier. */
class PauseJourney {

    private static final LocalDate FIRST = TestOffice.monday().plusWeeks(1);

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void is_paused_and_lifted(int width, boolean script) {
        var path = granted();
        var screen = Screens.phone().wide(width);
        var screens = script ? screen : screen.withoutScript();
        try (var employee = screens.person().signIn(rani)) {
            employee.go(path);
            press(employee.page(), AriaRole.LINK, "Jeda");
            employee.page().fill("#from", FIRST.toString());
            employee.page().fill("#until", FIRST.plusDays(11).toString());
            press(employee.page(), AriaRole.BUTTON, "Lihat akibatnya");
            assertThat(employee.page().textContent("#effect")).contains("4 hari");
            looks(employee, script, width + "-pause-effect");
            employee.page().fill("#reason", "Pelatihan kepemimpinan di Bandung");
            press(employee.page(), AriaRole.BUTTON, "Jeda kesepakatan");
            assertThat(employee.page().textContent("#pauses")).contains("Akan dijeda", "Pelatihan kepemimpinan");
            looks(employee, script, width + "-paused");
            employee.go("/schedule?week=" + FIRST);
            assertThat(employee.page().textContent("#mine")).contains("Kesepakatan dijeda dari");
            looks(employee, script, width + "-paused-week");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/notifications");
            press(superior.page(), AriaRole.BUTTON, "Buka: Seorang pegawai menjeda kesepakatannya mulai");
            assertThat(superior.page().textContent("#pauses")).contains("Pelatihan kepemimpinan di Bandung");
            looks(superior, script, width + "-paused-case");
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go(path + "/pauses");
            employee.page().click("#pauses summary");
            employee.page().fill("#pauses input[type=date]", FIRST.plusDays(7).toString());
            looks(employee, script, width + "-pause-lifting");
            press(employee.page(), AriaRole.BUTTON, "Cabut jeda");
            assertThat(employee.page().textContent("#pauses")).contains("Dicabut mulai");
        }
    }

    private static void looks(Person person, boolean script, String picture) {
        if (script) {
            person.checksOut();
            person.picture(picture);
        }
    }

    private String granted() {
        var path = Visitor.signedIn(rani, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        Visitor.signedIn(dimas, TestAgency.PASSWORD).post(path + "/decision", Map.of("decision", "approve"));
        return path;
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label)).first().click();
    }
}
