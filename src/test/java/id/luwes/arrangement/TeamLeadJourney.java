package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The head of a unit forms a team, brings somebody in whose application the lead then agrees to. */
class TeamLeadJourney {

    private final TestOffice office = new TestOffice();
    private final EmployeeId siti =
            office.agency.employee("Siti Larasati", office.agency.unit("Biro Hukum", office.agency.top()), false);
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);
    private final String lead = office.agency.login("Siti Larasati", siti);

    /** What stands on buttons. */
    private record Words(String form, String add, String decide) {}

    @Test
    void on_a_phone_in_indonesian() {
        walk(Screens.phone(), new Words("Bentuk tim", "Tambah anggota", "Anda memutus bersamaan"));
    }

    @Test
    void on_a_desk_in_english_in_the_dark() {
        walk(
                Screens.desktop().in(Language.ENGLISH).dark(),
                new Words("Form the team", "Add a member", "You decide at the same time"));
    }

    private void walk(Screens screens, Words words) {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        office.visitor("Administrator", null, Role.ADMINISTRATOR)
                .post("/agency/decisions/consents", Map.of("second", "0", "lead", "1"));
        try (var head = screens.person().signIn(dimas)) {
            head.go("/teams");
            looksWell(head, screens, "teams");
            head.page().fill("[name=name]", "Tim Layanan Digital");
            head.page().fill("[name=units]", unit());
            head.page().fill("[name=nip]", nip(siti));
            head.page().fill("[name=letter]", "800/12/ST");
            press(head.page(), words.form());
            head.page().locator("#add [name=nip]").fill(nip(office.rani));
            press(head.page(), words.add());
            assertThat(head.page().content()).contains("Rani Tirtasora", "800/12/ST");
            looksWell(head, screens, "team");
        }
        var path = Visitor.signedIn(rani, TestAgency.PASSWORD)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        try (var person = screens.person().signIn(lead)) {
            person.go(path.replace("/applications/", "/inbox/"));
            assertThat(person.page().content()).contains(words.decide());
            looksWell(person, screens, "lead");
        }
    }

    private String unit() {
        return office.agency.in(() -> TestServer.bean(Employees.class)
                .find(office.rani)
                .orElseThrow()
                .unit()
                .name());
    }

    private String nip(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }

    private static void looksWell(Person person, Screens screens, String name) {
        person.checksOut();
        person.picture("team-" + screens.width() + "-" + name);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
