package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReportingLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody says that their box is old, BKD records the right one, and the verdict follows. */
class WrongFactJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId person = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final String yusuf = agency.login("Yusuf Kandaga", person);
    private final String bkd = agency.login("Petugas BKD", null, Role.BKD);

    @ParameterizedTest
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void the_verdict_follows_the_fact(int width, Language language, boolean script) {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.NINE_BOX, "6");
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(person));
        boolean indonesian = language == Language.INDONESIAN;
        var screen = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        var screens = script ? screen : screen.withoutScript();
        try (var employee = screens.person().signIn(yusuf)) {
            employee.go("/eligibility");
            picture(employee, script, width, "verdict");
            employee.page().locator("#refused a[href*='fact=nine_box']").click();
            picture(employee, script, width, "new");
            press(employee.page(), indonesian ? "Kirim" : "Send");
            assertThat(employee.page().locator("#claimed-error").isVisible()).isTrue();
            employee.page().selectOption("#claimed", "8");
            employee.page().fill("#words", "Peta talenta Juni 2026 memuat kotak 8.");
            press(employee.page(), indonesian ? "Kirim" : "Send");
            assertThat(employee.page().textContent("main"))
                    .contains(indonesian ? "Menunggu pemilik data" : "Waits for the owner of the fact");
            picture(employee, script, width, "waits");
        }
        try (var officer = screens.person().signIn(bkd)) {
            officer.go("/inbox");
            picture(officer, script, width, "inbox");
            officer.go("/eligibility/disputes");
            picture(officer, script, width, "list");
            officer.page().locator(".items a").first().click();
            picture(officer, script, width, "answering");
            officer.page().fill("#source", "Peta talenta Juni 2026");
            officer.page().fill("#recordReason", "Peta talenta Juni dibaca ulang.");
            press(officer.page(), indonesian ? "Simpan fakta" : "Save the fact");
            assertThat(officer.page().textContent("main")).contains(indonesian ? "Dicatat ulang" : "Recorded anew");
            picture(officer, script, width, "recorded");
        }
        try (var employee = screens.person().signIn(yusuf)) {
            employee.go("/eligibility");
            assertThat(employee.page().locator(".verdict h2").textContent())
                    .contains(indonesian ? "Memenuhi syarat" : "Eligible");
            picture(employee, script, width, "followed");
        }
    }

    private static void picture(Person person, boolean script, int width, String name) {
        if (script) {
            person.checksOut();
            person.picture("wrong-fact-" + name + "-" + width);
        }
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
