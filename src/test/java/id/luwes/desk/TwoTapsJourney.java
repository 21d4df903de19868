package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestClock;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a line of the inbox to a decision in two taps, with the keyboard, without script; and taken back. */
class TwoTapsJourney {

    private static final String PROPERTY = "luwes.decisions.undo";

    private final WaitingOffice office = new WaitingOffice();

    @BeforeEach
    void ten_seconds() {
        office.more();
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({"390, true, false", "1280, true, true", "390, false, false"})
    void grants_undoes_and_decides_otherwise(int width, boolean script, boolean dark) {
        var login = office.agency.login("Dimas Walagri", office.dimas, Role.BKD);
        var screens = Screens.phone().wide(width);
        screens = dark ? screens.dark() : screens;
        try (var now = TestClock.at("2026-11-24T09:00:00");
                var person =
                        (script ? screens : screens.withoutScript()).person().signIn(login)) {
            var page = person.page();
            person.go("/inbox");
            looks(person, width + "-inbox", script);
            open(page, script, width);
            assertThat(page.locator("#open").textContent()).contains("Loket Perizinan", "Setujui", "Tolak");
            looks(person, width + "-inbox-open", script);
            press(page, "Setujui");
            assertThat(page.textContent("main"))
                    .contains("Pengajuan Rani Tirtasora disetujui.", "6 menunggu keputusan Anda");
            looks(person, width + "-undo", script);
            page.locator(".undo button").click();
            assertThat(page.textContent("main")).contains("Dibatalkan: 1 keputusan", "7 menunggu");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rani Tirtasora"))
                    .nth(1)
                    .click();
            page.locator("#open summary").click();
            page.locator("#open textarea").fill("Mohon dilengkapi");
            looks(person, width + "-inbox-refuse", script);
            page.locator("#open details button").first().click();
            assertThat(page.locator(".undo").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void reads_in_english(int width) {
        var login = office.agency.login("Dimas Walagri", office.dimas, Role.BKD);
        try (var person =
                Screens.phone().wide(width).in(Language.ENGLISH).person().signIn(login)) {
            person.go("/inbox?kind=application");
            person.page().locator(".cases a").first().click();
            assertThat(person.page().locator("#open").textContent()).contains("Approve", "Read all of it");
            looks(person, width + "-en-inbox-open", true);
        }
    }

    /** With the keyboard where there is one: down to the application, Enter, and on to the button. */
    private static void open(Page page, boolean script, int width) {
        var links = page.locator(".cases > li > .row > a");
        int at = application(page);
        if (script && width > 1000) {
            links.first().focus();
            for (int step = 0; step < at; step++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
        } else {
            links.nth(at).click();
        }
        page.waitForURL("**/inbox?open=application-*");
    }

    private static int application(Page page) {
        var lines = page.locator(".cases > li");
        for (int line = 0; line < lines.count(); line++) {
            if (lines.nth(line).locator("a").first().getAttribute("href").contains("application-")) {
                return line;
            }
        }
        throw new AssertionError("No application waits.");
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void looks(Person person, String picture, boolean script) {
        if (script) {
            person.checksOut();
            person.picture(picture);
        }
    }
}
