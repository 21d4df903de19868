package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.agency.Agencies;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dimas names Asep before his leave; Asep decides on Rani's application, and Rani reads who did so and for whom. */
class DeputyJourney {

    private final TestOffice office = new TestOffice();
    private final LocalDate today =
            office.agency.in(() -> TestServer.bean(Agencies.class).today());

    /** In English it is dark. */
    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void decides_while_the_superior_is_away(int width, Language language, boolean script) {
        boolean english = language == Language.ENGLISH;
        var light = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        var screen = english ? light.dark() : light;
        var sent = office.visitor("Rani Tirtasora", office.rani)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var dimas = (script ? screen : screen.withoutScript()).person()) {
            dimas.signIn(office.agency.login("Dimas Walagri", office.dimas));
            assertThat(dimas.go("/inbox")).isEqualTo(200);
            dimas.page()
                    .locator("main")
                    .getByText(english ? "My deputy" : "Pengganti saya")
                    .click();
            looksWell(dimas, script);
            dimas.page().selectOption("#deputy", office.asep.toString());
            dimas.page().fill("#first", today.toString());
            dimas.page().fill("#last", today.plusDays(2).toString());
            dimas.page().click("#name button[type=submit]");
            assertThat(dimas.page().content())
                    .contains(
                            english ? "The deputy is named" : "Pengganti ditunjuk",
                            english ? "Acts today" : "Bertindak hari ini");
            looksWell(dimas, script);
        }
        try (var asep = (script ? screen : screen.withoutScript()).person()) {
            asep.signIn(office.agency.login("Asep Walungan", office.asep));
            assertThat(asep.go(sent.replace("/applications/", "/inbox/"))).isEqualTo(200);
            assertThat(asep.page().content())
                    .contains(english ? "You decide as" : "Anda memutus sebagai Plh. Dimas Walagri", "Dimas Walagri");
            looksWell(asep, script);
            asep.page().check("[name=decision][value=refuse]");
            asep.page().fill("#reason", "Loket sedang penuh pada hari itu.");
            asep.page().click("#decide button[type=submit]");
            assertThat(asep.page().content()).contains(english ? "Nothing" : "Tidak ada");
        }
        assertThat(office.agency.in(() -> TestServer.bean(Applications.class)
                        .find(new ApplicationId(Long.parseLong(sent.replaceAll("\\D", ""))))
                        .orElseThrow()))
                .isInstanceOf(Application.Refused.class);
    }

    /** Axe is a script itself, so without one only the eye looks. */
    private static void looksWell(Person person, boolean script) {
        if (script) {
            person.checksOut();
        }
    }
}
