package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.agency.Agencies;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dimas names Asep before his leave; Asep decides on Rani's application, and Rani reads who did so and for whom. */
class DeputyJourney {

    private final TestOffice office = new TestOffice();
    private final LocalDate today =
            office.agency.in(() -> TestServer.bean(Agencies.class).today());

    @ParameterizedTest(name = "{0} pixels, script {1}")
    @CsvSource({"390, false", "1280, true"})
    void decides_while_the_superior_is_away(int width, boolean script) {
        var screen = width < 700 ? Screens.phone() : Screens.desktop();
        var sent = office.visitor("Rani Tirtasora", office.rani)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var dimas = (script ? screen : screen.withoutScript()).person()) {
            dimas.signIn(office.agency.login("Dimas Walagri", office.dimas));
            assertThat(dimas.go("/inbox")).isEqualTo(200);
            dimas.page().locator("main").getByText("Pengganti saya").click();
            looksWell(dimas, script);
            dimas.page().selectOption("#deputy", office.asep.toString());
            dimas.page().fill("#first", today.toString());
            dimas.page().fill("#last", today.plusDays(2).toString());
            dimas.page().click("#name button[type=submit]");
            assertThat(dimas.page().content()).contains("Pengganti ditunjuk", "Bertindak hari ini");
            looksWell(dimas, script);
        }
        try (var asep = (script ? screen : screen.withoutScript()).person()) {
            asep.signIn(office.agency.login("Asep Walungan", office.asep));
            assertThat(asep.go(sent.replace("/applications/", "/inbox/"))).isEqualTo(200);
            assertThat(asep.page().content()).contains("Anda memutus sebagai Plh. Dimas Walagri");
            looksWell(asep, script);
            asep.page().check("[name=decision][value=refuse]");
            asep.page().fill("#reason", "Loket sedang penuh pada hari itu.");
            asep.page().click("#decide button[type=submit]");
            assertThat(asep.page().content()).contains("Tidak ada");
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
