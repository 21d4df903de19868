package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.eligibility.Eligibility;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sanction and a day off come after the grant: the employee reads it, the superior keeps the agreement in the inbox. */
class LookAtAnAgreementJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void is_read_and_kept(int width, boolean script) {
        var path = granted();
        somethingChanges();
        var screen = Screens.phone().wide(width);
        var screens = script ? screen : screen.withoutScript();
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/applications");
            assertThat(employee.page().textContent("main")).contains("Perlu ditinjau", "Tidak memenuhi syarat lagi");
            looks(employee, script, width + "-look-own-list");
            press(employee.page(), AriaRole.LINK, "Buka kesepakatan");
            assertThat(employee.page().textContent("#look")).contains("Sanggah putusan", "Kalender berubah");
            looks(employee, script, width + "-look-own");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/agreements");
            looks(superior, script, width + "-look-agreements");
            superior.go(path);
            looks(superior, script, width + "-look-case");
            superior.go("/inbox?kind=agreement");
            looks(superior, script, width + "-look-inbox");
            press(superior.page(), AriaRole.LINK, "Rani Tirtasora");
            superior.page().waitForSelector("#open");
            superior.page().click("#open summary");
            superior.page().fill("#open-word", "Sudah dibicarakan dengan Rani, tugasnya sama");
            looks(superior, script, width + "-look-opened");
            press(superior.page(), AriaRole.BUTTON, "Sudah ditinjau, tetap");
            assertThat(superior.page().textContent("main")).contains("Tidak ada yang menunggu");
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/notifications");
            press(employee.page(), AriaRole.BUTTON, "Buka: Kesepakatan Anda sudah ditinjau");
            assertThat(employee.page().textContent("#steps"))
                    .contains("Ditinjau, kesepakatan tetap berlaku", "tugasnya sama");
            looks(employee, script, width + "-look-kept");
        }
    }

    private void somethingChanges() {
        var now = TestServer.bean(Clock.class).instant();
        office.sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " values (platform.current_agency(), %s, 'DISCIPLINE', 'LIGHT', '%s', 'SIASN', '%s')"
                        .formatted(office.rani, TestOffice.monday().minusWeeks(1), now));
        office.agency.in(
                () -> TestServer.bean(Eligibility.class).judge(office.rani).orElseThrow());
        office.sql("insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis,"
                + " entered_at) values (platform.current_agency(), '%s', 'CUTI_BERSAMA', 'Cuti bersama Natal', false,"
                        .formatted(TestOffice.monday().plusWeeks(3).plusDays(3))
                + " '%s', 'SKB 3 Menteri', '%s')".formatted(TestOffice.monday().minusWeeks(1), now));
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
