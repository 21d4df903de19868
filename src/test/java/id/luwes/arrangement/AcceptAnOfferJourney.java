package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;

/** The superior offers one day of the two that were asked for; the employee reads what differs and accepts with one tap. */
class AcceptAnOfferJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    /** What stands on the buttons. */
    private record Words(String instead, String send, String read, String accept, String accepted) {}

    @Test
    void on_a_phone_in_indonesian() {
        walk(
                Screens.phone(),
                new Words("Tawarkan bentuk lain", "Kirim tawaran", "Baca tawaran", "Terima tawaran", "Disetujui"));
    }

    @Test
    void on_a_desk_in_english_in_the_dark() {
        walk(
                Screens.desktop().in(Language.ENGLISH).dark(),
                new Words(
                        "Offer something else instead",
                        "Make the offer",
                        "Read the offer",
                        "Accept the offer",
                        "Approved"));
    }

    private void walk(Screens screens, Words words) {
        Visitor.signedIn(rani, TestAgency.PASSWORD).post("/applications", TestOffice.form());
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/inbox/applications");
            superior.page().click(".choosable a");
            superior.page().click(".opened .actions a");
            looksWell(superior, screens, "decide");
            press(superior.page(), AriaRole.LINK, words.instead());
            superior.page().check("[name=mode4][value=OFFICE]", new Page.CheckOptions().setForce(true));
            superior.page().waitForTimeout(1000);
            superior.page().fill("[name=reason]", "Loket ramai pada hari Kamis");
            looksWell(superior, screens, "offer-form");
            press(superior.page(), AriaRole.BUTTON, words.send());
        }
        try (var employee = screens.person().signIn(rani)) {
            employee.go("/today");
            employee.page().click("#waiting a[href='/applications'], section a[href='/applications']");
            employee.page().click(".items a >> nth=1");
            looksWell(employee, screens, "asked");
            press(employee.page(), AriaRole.LINK, words.read());
            assertThat(employee.page().textContent("#versions")).contains("→");
            assertThat(employee.page().textContent("main")).contains("Loket ramai pada hari Kamis");
            looksWell(employee, screens, "offer");
            press(employee.page(), AriaRole.BUTTON, words.accept());
            assertThat(employee.page().textContent("main")).contains(words.accepted());
            looksWell(employee, screens, "accepted");
        }
    }

    private static void looksWell(Person person, Screens screens, String what) {
        person.checksOut();
        person.picture(screens.width() + "-" + what);
    }

    private static void press(Page page, AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label)).first().click();
    }
}
