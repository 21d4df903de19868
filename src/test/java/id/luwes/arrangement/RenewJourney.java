package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.browser.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the last weeks of an agreement one tap asks for the same again. */
class RenewJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void is_renewed(int width, boolean script) {
        office.ending(office.rani, 2);
        var screen = Screens.phone().wide(width);
        try (var employee = (script ? screen : screen.withoutScript()).person().signIn(rani)) {
            employee.go("/applications");
            if (script) {
                employee.checksOut();
                employee.picture(width + "-renewal");
            }
            employee.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Perpanjang"))
                    .click();
            assertThat(employee.page().textContent("main")).contains("Perpanjangan terkirim", "Menunggu keputusan");
        }
    }
}
