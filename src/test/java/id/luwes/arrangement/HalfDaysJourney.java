package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.browser.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for half a day at home where the agency has core hours. */
class HalfDaysJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void asks_for_half_a_day(int width, boolean script) {
        office.sql("update agency.agency set core_from = '09:00', core_until = '15:00', core_least = 240");
        var screen = Screens.phone().wide(width);
        try (var employee = (script ? screen : screen.withoutScript()).person().signIn(rani)) {
            employee.go("/applications/new");
            var page = employee.page();
            page.locator("label.option:has([name=mode2][value=HOME])").click();
            page.locator("details:has([name=part2]) summary").first().click();
            page.selectOption("#part2", "MORNING");
            page.fill("#coreStarts", "10:00");
            TestOffice.form().forEach((name, value) -> {
                if (name.matches("first|last|(what|quantity|measure|due|goal)1")) {
                    page.fill("#" + name, value);
                }
            });
            if (script) {
                page.waitForSelector("#check :text('(pagi)')");
                employee.checksOut();
                employee.picture(width + "-half");
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim pengajuan"))
                    .click();
            assertThat(page.textContent("main"))
                    .contains("Menunggu keputusan", "(pagi)", "dapat dihubungi 10.00–15.00");
            employee.fitsTheScreen();
            if (script) {
                employee.checksOut();
            }
            employee.picture(width + "-half-sent" + (script ? "" : "-plain"));
        }
    }
}
