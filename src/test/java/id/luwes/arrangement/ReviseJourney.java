package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The superior returns an application with a word, the employee revises it, and the superior sees what changed. */
class ReviseJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void is_returned_and_sent_again(int width, boolean script) {
        Visitor.signedIn(rani, TestAgency.PASSWORD).post("/applications", TestOffice.form());
        var screen = Screens.phone().wide(width);
        var screens = script ? screen : screen.withoutScript();
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/inbox");
            superior.page().click(".cases a");
            superior.page().click(".opened .actions a");
            superior.page().check("[name=decision][value=return]", new Page.CheckOptions().setForce(true));
            superior.page().fill("[name=reason]", "Tambah satu peta");
            press(superior.page(), AriaRole.BUTTON, "Simpan keputusan");
            assertThat(superior.page().textContent("main")).contains("Dikembalikan");
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/today");
            employee.page().click("#waiting a[href='/applications'], section a[href='/applications']");
            employee.page().click(".items a");
            if (script) {
                employee.checksOut();
                employee.picture(width + "-returned");
            }
            press(employee.page(), AriaRole.LINK, "Perbaiki dan kirim lagi");
            assertThat(employee.page().textContent("main")).contains("Tambah satu peta");
            assertThat(employee.page().inputValue("[name=what1]")).isEqualTo("Peta proses bisnis");
            employee.page().fill("[name=quantity1]", "4");
            if (script) {
                employee.page().locator("[name=quantity1]").blur();
                employee.page().waitForTimeout(1200);
                employee.checksOut();
                employee.picture(width + "-revision");
            }
            press(employee.page(), AriaRole.BUTTON, "Kirim pengajuan");
            assertThat(employee.page().textContent("main")).contains("Menunggu keputusan");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/inbox");
            assertThat(superior.page().textContent("main")).contains("Perbaikan");
            superior.page().click(".cases a");
            superior.page().click(".opened .actions a");
            assertThat(superior.page().textContent("#versions")).contains("3 peta", "4 peta");
            if (script) {
                superior.checksOut();
                superior.picture(width + "-versions");
            }
        }
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label)).first().click();
    }
}
