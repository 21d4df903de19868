package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employee exchanges two days of a week, the superior says yes with one tap, and later calls the employee in. */
class ChangeADayJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, false"})
    void is_exchanged_and_called_in(int width, boolean phone) {
        var agreement = granted();
        var monday = TestOffice.monday().plusWeeks(1);
        var screens =
                phone ? Screens.phone().wide(width) : Screens.desktop().dark().withoutScript();
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/days?day=" + monday.plusDays(2));
            employee.page().check("input[value=HOME]");
            employee.page().selectOption("#swap", monday.plusDays(3).toString());
            employee.page().fill("#reason", "Vaksin anak di puskesmas");
            if (phone) {
                employee.checksOut();
            }
            employee.picture(width + "-day");
            press(employee.page(), AriaRole.BUTTON, "Kirim");
            assertThat(employee.page().textContent("#mine")).contains("Menunggu putusan", "Vaksin anak");
            employee.picture(width + "-days");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/days/waiting");
            if (phone) {
                superior.checksOut();
            }
            superior.picture(width + "-days-waiting");
            press(superior.page(), AriaRole.BUTTON, "Setujui");
            assertThat(superior.page().textContent("main")).contains("Tidak ada yang menunggu");
            superior.go(agreement);
            press(superior.page(), AriaRole.LINK, "Panggil ke kantor");
            superior.page().selectOption("#day", monday.plusDays(1).toString());
            press(superior.page(), AriaRole.BUTTON, "Panggil");
            assertThat(superior.page().textContent("main")).contains("Tulis alasannya");
            superior.page().fill("#reason", "Pemeriksaan BPK");
            if (phone) {
                superior.checksOut();
            }
            superior.picture(width + "-calling");
            press(superior.page(), AriaRole.BUTTON, "Panggil");
            assertThat(superior.page().textContent("#called")).contains("Dipanggil ke kantor", "Pemeriksaan BPK");
        }
        try (var employee = screens.in(Language.ENGLISH).person().signIn(rani)) {
            employee.go("/days");
            assertThat(employee.page().textContent("#mine")).contains("Granted", "Called to the office");
            if (phone) {
                employee.checksOut();
            }
            employee.picture(width + "-days-english");
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

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
