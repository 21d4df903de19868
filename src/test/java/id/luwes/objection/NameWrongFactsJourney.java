package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.eligibility.Eligibility;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body upholds an objection to a verdict and names the fact that is wrong; BKD records what was found. */
class NameWrongFactsJourney {

    private final ObjectingOffice office = new ObjectingOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String tono = office.agency.login("Tono Wiramukti", office.tono);
    private final String bkd = office.agency.login("Petugas BKD", null, Role.BKD);

    @ParameterizedTest
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void and_the_verdict_follows(int width, Language language, boolean script) {
        boolean indonesian = language == Language.INDONESIAN;
        var screen = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        var screens = script ? screen : screen.withoutScript();
        var verdict = office.agency
                .in(() -> TestServer.bean(Eligibility.class).current(office.rani))
                .orElseThrow()
                .id()
                .value();
        var employee = Visitor.signedIn(rani, TestAgency.PASSWORD);
        var path = ObjectingOffice.location(ObjectingOffice.object(employee, "verdict", verdict, 0));
        try (var member = screens.person().signIn(tono)) {
            member.go(path);
            member.page().locator("#decide summary").click();
            picture(member, script, width, "deciding");
            member.page().check("input[name=ending][value=upheld]", new Page.CheckOptions().setForce(true));
            member.page().fill("#reasons", ObjectingOffice.REASONS);
            member.page().fill("#found-bandwidth_mbps", "kencang");
            press(member.page(), indonesian ? "Putuskan" : "Decide");
            assertThat(member.page().locator("#found-bandwidth_mbps-error").isVisible())
                    .isTrue();
            picture(member, script, width, "refused");
            member.page().fill("#found-bandwidth_mbps", "");
            member.page().selectOption("#found-nine_box", "9");
            press(member.page(), indonesian ? "Putuskan" : "Decide");
            assertThat(member.page().textContent("#found"))
                    .contains(indonesian ? "Terbukti keliru, menunggu dicatat" : "Found wrong, waits to be recorded");
            picture(member, script, width, "decided");
        }
        try (var officer = screens.person().signIn(bkd)) {
            officer.go("/eligibility/disputes");
            officer.page().locator(".items a").first().click();
            picture(officer, script, width, "recording");
            officer.page().fill("#source", "Peta talenta Juni 2026");
            officer.page().fill("#recordReason", ObjectingOffice.REASONS);
            press(officer.page(), indonesian ? "Simpan fakta" : "Save the fact");
            officer.page().waitForSelector("#told");
        }
        try (var person = screens.person().signIn(rani)) {
            person.go(path);
            assertThat(person.page().textContent("#found")).contains(indonesian ? "Dicatat ulang" : "Recorded anew");
            picture(person, script, width, "followed");
        }
    }

    private static void picture(Person person, boolean script, int width, String name) {
        if (script) {
            person.checksOut();
            person.picture("found-fact-" + name + "-" + width);
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
