package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;

/** The superior asks a colleague, who answers; the superior reads that, decides, and the applicant reads it too. */
class AskAColleagueJourney {

    private final TestOffice office = new TestOffice();
    private final EmployeeId siti =
            office.agency.employee("Siti Larasati", office.agency.unit("Biro Hukum", office.agency.top()), false);
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);
    private final String colleague = office.agency.login("Siti Larasati", siti);

    /** What stands on links and buttons. */
    private record Words(String ask, String find, String send, String give, String answered) {}

    @Test
    void on_a_phone_in_indonesian() {
        walk(
                Screens.phone(),
                new Words("Minta pendapat rekan", "Cari", "Tanyakan", "Kirim pendapat", "Pendapat diberikan"));
    }

    @Test
    void on_a_desk_in_english_in_the_dark() {
        walk(
                Screens.desktop().in(Language.ENGLISH).dark(),
                new Words(
                        "Ask a colleague for an opinion",
                        "Search",
                        "Send the question",
                        "Send the opinion",
                        "Opinion given"));
    }

    @Test
    void without_script() {
        walk(
                Screens.phone().withoutScript(),
                new Words("Minta pendapat rekan", "Cari", "Tanyakan", "Kirim pendapat", "Pendapat diberikan"));
    }

    private void walk(Screens screens, Words words) {
        var path = Visitor.signedIn(rani, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var superior = screens.person().signIn(dimas)) {
            superior.go(path);
            looksWell(superior, screens, "case");
            press(superior.page(), AriaRole.LINK, words.ask());
            superior.page().fill("#wanted", "larasati");
            press(superior.page(), AriaRole.BUTTON, words.find());
            superior.page().check("[name=colleague]", new Page.CheckOptions().setForce(true));
            superior.page().fill("[name=question]", "Apakah loket tetap terlayani pada hari Kamis?");
            looksWell(superior, screens, "asking");
            press(superior.page(), AriaRole.BUTTON, words.send());
            assertThat(superior.page().textContent("#opinions")).contains("Siti Larasati");
            looksWell(superior, screens, "asked");
        }
        try (var asked = screens.person().signIn(colleague)) {
            asked.go("/today");
            looksWell(asked, screens, "today");
            asked.page().click("#waiting a[href='/opinions']");
            looksWell(asked, screens, "opinions");
            asked.page().click("#waiting .items a");
            looksWell(asked, screens, "opinion");
            asked.page().fill("[name=words]", "Hari Kamis dua orang sudah cukup, asal rapat dipindah.");
            press(asked.page(), AriaRole.BUTTON, words.give());
            looksWell(asked, screens, "answered");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go(path);
            assertThat(superior.page().textContent("#opinions")).contains("asal rapat dipindah");
            assertThat(superior.page().textContent("#steps")).contains(words.answered());
            looksWell(superior, screens, "read");
            superior.page().check("[name=decision][value=approve]", new Page.CheckOptions().setForce(true));
            superior.page().click("#decide [type=submit]");
        }
        try (var applicant = screens.person().signIn(rani)) {
            applicant.go(path);
            assertThat(applicant.page().textContent("#opinions")).contains("asal rapat dipindah");
            looksWell(applicant, screens, "applicant");
        }
    }

    private static void looksWell(Person person, Screens screens, String what) {
        if (screens.script()) {
            person.checksOut();
            person.picture("consult-" + screens.width() + "-" + what);
        }
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
