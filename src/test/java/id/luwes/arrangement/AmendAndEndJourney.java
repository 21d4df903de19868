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

/** An agreement is changed from a day on, which whoever decides grants, and ended before the change would take over. */
class AmendAndEndJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, id, true", "1280, en, true", "390, id, false"})
    void is_changed_and_ended(int width, String language, boolean script) {
        boolean indonesian = language.equals("id");
        var path = granted();
        var light = Screens.phone().wide(width);
        var screen = indonesian ? light : light.dark();
        var screens = script ? screen : screen.withoutScript();
        try (var employee = screens.person().signIn(rani)) {
            speak(employee.page(), indonesian);
            employee.go(path);
            press(employee.page(), AriaRole.LINK, indonesian ? "Ubah kesepakatan" : "Change the agreement");
            employee.page().fill("#first", TestOffice.monday().plusWeeks(2).toString());
            employee.page().check("input[name=mode2][value=OFFICE]");
            employee.page().check("input[name=mode3][value=HOME]");
            press(employee.page(), AriaRole.BUTTON, indonesian ? "Periksa" : "Check");
            assertThat(employee.page().textContent("#check"))
                    .contains(indonesian ? "Kesepakatan yang ada berlaku sampai" : "The agreement holds until");
            if (script) {
                employee.checksOut();
                employee.picture(width + "-" + language + "-amending");
            }
            press(employee.page(), AriaRole.BUTTON, indonesian ? "Kirim pengajuan" : "Send application");
            assertThat(employee.page().textContent("#amendment")).contains(indonesian ? "Selasa" : "Tuesday");
        }
        try (var superior = screens.person().signIn(dimas)) {
            speak(superior.page(), indonesian);
            superior.go("/inbox");
            assertThat(superior.page().textContent("main"))
                    .contains(indonesian ? "mengubah kesepakatan yang ada" : "changes an agreement");
            superior.page().click(".cases a");
            superior.page().click(".opened .actions a");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-" + language + "-deciding");
            }
            superior.page().check("input[name=decision][value=approve]", new Page.CheckOptions().setForce(true));
            press(superior.page(), AriaRole.BUTTON, indonesian ? "Simpan keputusan" : "Save the decision");
            superior.go("/agreements");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-" + language + "-agreements");
            }
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go(path);
            assertThat(employee.page().textContent("main"))
                    .contains(indonesian ? "Digantikan mulai" : "by a change that was approved");
            if (script) {
                employee.checksOut();
                employee.picture(width + "-" + language + "-changed");
            }
            press(employee.page(), AriaRole.LINK, indonesian ? "Akhiri lebih awal" : "End it early");
            assertThat(employee.page().textContent("#effect")).contains(indonesian ? "ikut gugur" : "falls with it");
            press(employee.page(), AriaRole.BUTTON, indonesian ? "Akhiri kesepakatan" : "End the agreement");
            assertThat(employee.page().textContent("main"))
                    .contains(indonesian ? "tidak pernah berlaku" : "it never holds");
        }
    }

    private static void speak(Page page, boolean indonesian) {
        if (!indonesian) {
            press(page, AriaRole.BUTTON, "English");
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
