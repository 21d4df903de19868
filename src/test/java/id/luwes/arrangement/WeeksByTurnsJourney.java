package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.browser.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for two weeks that take turns. */
class WeeksByTurnsJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void asks_for_two_weeks(int width, boolean script) {
        var screen = Screens.phone().wide(width);
        try (var employee = (script ? screen : screen.withoutScript()).person().signIn(rani)) {
            employee.go("/applications/new");
            var page = employee.page();
            choose(page, "mode2");
            choose(page, "mode4");
            assertThat(page.locator("[name=mode6]").first().isVisible()).isFalse();
            page.check("#alternates");
            page.selectOption("#mode6", "HOME");
            fill(page);
            if (script) {
                page.waitForSelector("#check :text('lalu setiap dua pekan')");
                employee.checksOut();
                employee.picture(width + "-turns");
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim pengajuan"))
                    .click();
            assertThat(page.textContent("main")).contains("Menunggu keputusan", "lalu setiap dua pekan");
            employee.fitsTheScreen();
            if (script) {
                employee.checksOut();
            }
            employee.picture(width + "-turns-sent" + (script ? "" : "-plain"));
        }
    }

    private static void choose(Page page, String day) {
        page.locator("label.option:has([name=" + day + "][value=HOME])").click();
    }

    private static void fill(Page page) {
        page.fill("#first", TestOffice.monday().toString());
        page.fill("#last", TestOffice.monday().plusMonths(2).toString());
        TestOffice.form().forEach((name, value) -> {
            if (name.matches("(what|quantity|measure|due|goal)1")) {
                page.fill("#" + name, value);
            }
        });
    }
}
