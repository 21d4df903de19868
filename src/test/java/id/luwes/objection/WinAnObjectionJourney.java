package id.luwes.objection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An objection to a refusal is won, and the agreement is in force in the end. */
class WinAnObjectionJourney {

    private final ObjectingOffice office = new ObjectingOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);
    private final String ratna = office.agency.login("Ratna Walagri", office.ratna);
    private final String tono = office.agency.login("Tono Wiramukti", office.tono);

    @ParameterizedTest
    @CsvSource({"390, id, true", "1280, en, true", "390, id, false"})
    void is_won(int width, String language, boolean script) {
        boolean indonesian = language.equals("id");
        var refused = office.refused(
                Visitor.signedIn(rani, TestAgency.PASSWORD), Visitor.signedIn(dimas, TestAgency.PASSWORD));
        var screen = Screens.phone().wide(width);
        var screens = script ? screen : screen.withoutScript();
        String path;
        try (var employee = screens.person().signIn(rani)) {
            speak(employee.page(), indonesian);
            employee.go("/applications/" + refused);
            picture(employee, script, width, language, "refused");
            press(employee.page(), AriaRole.LINK, indonesian ? "Ajukan keberatan" : "Object");
            employee.page().fill("#words", ObjectingOffice.WORDS);
            picture(employee, script, width, language, "raising");
            press(employee.page(), AriaRole.BUTTON, indonesian ? "Kirim keberatan" : "Send the objection");
            assertThat(employee.page().textContent("main"))
                    .contains(indonesian ? "Menunggu putusan tim" : "Waits for the body");
            path = employee.page().url().replaceFirst("^https?://[^/]+", "");
            picture(employee, script, width, language, "raised");
            employee.page().fill("#words", "Jadwal jaga loket bulan ini ada dalam berkas.");
            employee.page()
                    .setInputFiles(
                            "#files", new FilePayload("jadwal.txt", "text/plain", "Loket terisi.".getBytes(UTF_8)));
            press(employee.page(), AriaRole.BUTTON, indonesian ? "Tambahkan keterangan" : "Add the statement");
            employee.page().waitForSelector("#proofs");
            assertThat(employee.page().textContent("#proofs")).contains("jadwal.txt");
            picture(employee, script, width, language, "proven");
        }
        try (var member = screens.person().signIn(tono)) {
            speak(member.page(), indonesian);
            member.go("/objections");
            picture(member, script, width, language, "body");
            member.page().click("#waiting .items a");
            picture(member, script, width, language, "deciding");
            member.page().check("input[name=ending][value=upheld]", new Page.CheckOptions().setForce(true));
            member.page().fill("#reasons", ObjectingOffice.REASONS);
            press(member.page(), AriaRole.BUTTON, indonesian ? "Putuskan" : "Decide");
            assertThat(member.page().textContent("main")).contains(indonesian ? "Dikabulkan" : "Upheld");
        }
        var again = office.text("select max(application_id) from arrangement.application where revises = " + refused);
        try (var above = screens.person().signIn(ratna)) {
            speak(above.page(), indonesian);
            above.go("/inbox/" + again);
            picture(above, script, width, language, "above");
            above.page().check("input[name=decision][value=approve]", new Page.CheckOptions().setForce(true));
            press(above.page(), AriaRole.BUTTON, indonesian ? "Simpan keputusan" : "Save the decision");
        }
        try (var employee = screens.person().signIn(rani)) {
            speak(employee.page(), indonesian);
            employee.go(path);
            picture(employee, script, width, language, "won");
            press(employee.page(), AriaRole.LINK, indonesian ? "Baca tindak lanjutnya" : "Read what followed");
            assertThat(employee.page().textContent("#agreement")).isNotBlank();
            picture(employee, script, width, language, "agreement");
        }
        assertThat(office.text("select count(*) from arrangement.agreement where ended_before is null"))
                .isEqualTo("1");
    }

    private static void picture(Person person, boolean script, int width, String language, String name) {
        if (script) {
            person.checksOut();
            person.picture(width + "-" + language + "-objection-" + name);
        }
    }

    private static void speak(Page page, boolean indonesian) {
        if (!indonesian) {
            press(page, AriaRole.BUTTON, "English");
        }
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
