package id.luwes.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.evidence.TestFiles;
import id.luwes.web.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody hands in a photo from a village with a slow line. */
class SlowLineJourney {

    private static final String BAR = "[data-sending] progress";

    private final TestTeam team = new TestTeam();
    private final String rani = team.agency.login("Rani Tirtasora", team.rani);
    private final OutputId output = team.promise(team.rani, "Peta proses bisnis", "3", 3);

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void sees_how_far_the_files_are_and_then_that_they_are_handed_in(int width) {
        try (var person = Screens.phone().wide(width).person().signIn(rani)) {
            filledIn(person);
            var line = person.page().context().newCDPSession(person.page());
            line(line, false, 40_000);
            press(person, "Serahkan");
            person.page().waitForFunction("() => document.querySelector('" + BAR + "')?.value > 20");
            assertThat((double) person.page().evaluate("document.querySelector('" + BAR + "').value / 1.0"))
                    .isBetween(20.0, 99.9);
            assertThat(person.page().locator("[data-sending]")).containsText("Berkas dikirim");
            person.picture(width + "-slow-line");
            line(line, false, -1);
            assertThat(person.page().locator("main")).containsText("Tarik penyerahan");
            assertThat(person.page().locator("main")).containsText("foto.jpg");
            assertThat(person.page()).hasURL(Pattern.compile("/outputs/" + output + "$"));
            person.checksOut();
            press(person, "Tarik penyerahan");
            assertThat(person.page().locator("main")).containsText("Serahkan");
        }
    }

    @Test
    void keeps_what_was_filled_in_when_the_line_breaks_off_and_sends_it_at_the_next_try() {
        try (var person = Screens.phone().in(Language.ENGLISH).dark().person().signIn(rani)) {
            filledIn(person);
            var line = person.page().context().newCDPSession(person.page());
            line(line, true, -1);
            person.page().locator("button[value=hand-in]").click();
            assertThat(person.page().locator("[data-sending]"))
                    .containsText(Pattern.compile("connection broke off|sambungan terputus"));
            assertThat(person.page().inputValue("[name=note]")).isEqualTo("Ketiganya selesai");
            person.picture("390-line-broken-off");
            line(line, false, -1);
            person.page().locator("button[value=hand-in]").click();
            assertThat(person.page().locator("main")).containsText("foto.jpg");
        }
    }

    @Test
    void reads_what_is_wrong_with_a_file_in_the_place_of_the_form() {
        try (var person = Screens.phone().person().signIn(rani)) {
            filledIn(person);
            person.page().setInputFiles("[name=files]", new FilePayload("kosong.txt", "text/plain", new byte[0]));
            press(person, "Serahkan");
            assertThat(person.page().locator("main")).containsText("kosong.txt kosong");
            assertThat(person.page().inputValue("[name=note]")).isEqualTo("Ketiganya selesai");
            person.checksOut();
        }
    }

    private void filledIn(Person person) {
        person.go("/outputs/" + output);
        person.page().fill("[name=quantity]", "3");
        person.page().fill("[name=note]", "Ketiganya selesai");
        person.page()
                .setInputFiles(
                        "[name=files]", new FilePayload("foto.jpg", "image/jpeg", TestFiles.noisyJpeg(600, 400)));
    }

    /** How the line is from now on; so many bytes a second, and −1 for as many as there are. */
    private static void line(CDPSession session, boolean broken, int bytes) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", broken);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytes);
        session.send("Network.emulateNetworkConditions", conditions);
    }

    private static void press(Person person, String label) {
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
