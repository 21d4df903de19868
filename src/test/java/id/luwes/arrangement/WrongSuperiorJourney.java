package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rani says in one tap that Dimas is not her superior; BKD names Siti, who then decides. */
class WrongSuperiorJourney {

    private final TestOffice office = new TestOffice();
    private final EmployeeId siti =
            office.agency.employee("Siti Larasati", office.agency.unit("Biro Hukum", office.agency.top()), true);

    /** In English it is dark. */
    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void goes_to_the_owner_of_the_fact_and_back_to_the_right_one(int width, Language language, boolean script) {
        boolean english = language == Language.ENGLISH;
        var light = (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
        var base = english ? light.dark() : light;
        var screen = script ? base : base.withoutScript();
        var login = office.agency.login("Rani Tirtasora", office.rani);
        var sent = Visitor.signedIn(login, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var rani = screen.person()) {
            rani.signIn(login);
            rani.go(sent);
            looksWell(rani, script, (english ? "en-" : "") + width + "-wrong-superior-ask");
            rani.page().click("#course .actions button");
            assertThat(rani.page().textContent("main"))
                    .contains(
                            english
                                    ? "You said that this is not your superior"
                                    : "Anda menyatakan ini bukan atasan Anda");
            looksWell(rani, script, (english ? "en-" : "") + width + "-wrong-superior-said");
            rani.page().click("#course a[href='/people/me/superior']");
            looksWell(rani, script, (english ? "en-" : "") + width + "-wrong-superior-own");
            rani.page().click("main form[action$=withdrawal] button");
            rani.page().fill("#wanted", "siti");
            rani.page().click("#doubt form[role=search] button");
            rani.page().check("[name=suggested][value='" + siti + "']");
            rani.page().fill("#words", "Saya pindah bulan lalu");
            looksWell(rani, script, (english ? "en-" : "") + width + "-wrong-superior-search");
            rani.page().click("#doubt button.primary");
            assertThat(rani.page().textContent("main"))
                    .contains(english ? "According to the employee: Siti Larasati" : "Menurut pegawai: Siti Larasati");
        }
        try (var dimas = screen.person()) {
            dimas.signIn(office.agency.login("Dimas", office.dimas));
            dimas.go(sent.replace("/applications/", "/inbox/"));
            assertThat(dimas.page().textContent("main"))
                    .contains(english ? "you are not their superior" : "Anda bukan atasannya");
            looksWell(dimas, script, (english ? "en-" : "") + width + "-wrong-superior-doubted");
        }
        try (var bkd = screen.person()) {
            bkd.signIn(office.agency.login("Petugas BKD", null, Role.BKD));
            bkd.go("/people/doubts");
            bkd.page().click("main details summary");
            bkd.page().check("[name=outcome][value=correct]");
            bkd.page().fill("[name=reason]", "Surat mutasi nomor 12");
            looksWell(bkd, script, (english ? "en-" : "") + width + "-wrong-superior-bkd");
            bkd.page().click("main details form button");
            assertThat(bkd.page().textContent("main")).contains(english ? "The record is mended" : "Data diperbaiki");
        }
        try (var right = screen.person()) {
            right.signIn(office.agency.login("Siti Larasati", siti));
            right.go("/inbox");
            right.page().click(".cases a");
            right.page().click(".opened .actions a");
            right.page().check("[name=decision][value=approve]");
            right.page().click("#decide button[type=submit]");
            assertThat(right.page().textContent("main")).contains(english ? "Approved" : "Disetujui");
        }
    }

    /** Axe is a script itself, so without one only the eye looks. */
    private static void looksWell(Person person, boolean script, String name) {
        if (script) {
            person.checksOut();
        }
        person.picture(name);
    }
}
