package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;

/** Choosing what to hear: without script, on a phone, and on a desktop in the dark. */
class ListeningJourney {

    private static final String PATH = "/notifications/preferences";

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Rani Tirtasora", agency.employee("Rani Tirtasora", agency.top(), false));

    @Test
    void without_script_on_a_phone_and_in_the_dark() {
        try (var rani = Screens.phone().withoutScript().person()) {
            rani.signIn(login).go("/notifications");
            rani.page().click("main a[href='" + PATH + "']");
            rani.page().click("details.topic:has(select[name='MAIL.WORK']) summary");
            rani.page().selectOption("select[name='MAIL.WORK']", "NEVER");
            rani.page().click("#choices button");
            assertThat(rani.page().innerText(".toast")).contains("Pilihan kabar Anda disimpan");
            assertThat(rani.page().inputValue("select[name='MAIL.WORK']")).isEqualTo("NEVER");
            rani.fitsTheScreen();
        }
        try (var rani = Screens.phone().person()) {
            rani.signIn(login).go(PATH);
            rani.page().fill("input[name='address']", "rani");
            rani.page().click("#mail form:last-of-type button");
            assertThat(rani.page().innerText("#address-error")).contains("bukan alamat surel");
            rani.checksOut();
            rani.picture("listening-phone");
        }
        try (var rani = Screens.desktop().in(Language.ENGLISH).dark().person()) {
            rani.signIn(login).go(PATH);
            rani.checksOut();
            rani.page().click("details.topic summary");
            rani.checksOut();
            rani.picture("listening-desktop");
        }
    }
}
