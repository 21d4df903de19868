package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From the numbers of the agency down to a unit, and no further; what is too small is merged on the page and in each file. */
class LeadershipJourney {

    private static final String MONTH = "2026-10";

    private final TestAgency agency = TestAgency.create();
    private final long large = agency.unit("Biro Besar", agency.top());
    private final String leader;

    LeadershipJourney() {
        LookingAtTheNumbersTest.reach(agency);
        LookingAtTheNumbersTest.people(agency, agency.unit("Bagian Satu", large), 9);
        LookingAtTheNumbersTest.people(agency, agency.unit("Bagian Dua", large), 8);
        LookingAtTheNumbersTest.people(agency, agency.unit("Biro Bertiga", agency.top()), 3);
        LookingAtTheNumbersTest.people(agency, agency.unit("Biro Berdua", agency.top()), 4);
        LookingAtTheNumbersTest.count(agency);
        leader = agency.login("Pimpinan", null, Role.LEADERSHIP);
    }

    @Test
    void goes_down_to_a_unit_on_a_phone() throws IOException {
        goThrough(Screens.phone(), "390-");
    }

    @Test
    void goes_down_to_a_unit_at_a_desk() throws IOException {
        goThrough(Screens.desktop(), "1280-");
    }

    @Test
    void reads_the_same_in_english_and_in_the_dark() {
        try (var person = Screens.phone().in(Language.ENGLISH).dark().person().signIn(leader)) {
            person.go("/insight?month=" + MONTH);
            person.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .first()
                    .click();
            assertThat(text(person)).contains("Biro Besar", "October 2026");
            person.checksOut();
            person.picture("390-insight-english-dark");
        }
    }

    private void goThrough(Screens screens, String name) throws IOException {
        try (var person = screens.person().signIn(leader)) {
            person.go("/insight?month=" + MONTH);
            assertThat(text(person))
                    .contains("dari 24 pegawai", "2 unit kecil digabung")
                    .doesNotContain("Bertiga");
            for (var chart : person.page()
                    .locator("#c-participation, #c-away, #c-outputs, #c-compliance")
                    .all()) {
                assertThat(chart.locator("table").count())
                        .as("the table under each chart")
                        .isPositive();
            }
            person.checksOut();
            person.picture(name + "insight");
            var csv = file(person, "#units a[href*='.csv']");
            assertThat(csv).contains("unit,Biro Besar,17,17", "merged,").doesNotContain("Bertiga", "Berdua");

            link(person, "Biro Besar");
            assertThat(person.page().url()).contains("unit=" + large);
            assertThat(text(person))
                    .contains("Bagian Satu", "Bagian Dua", "dari 17 pegawai")
                    .doesNotContain("24 pegawai");
            person.checksOut();
            person.picture(name + "insight-unit");
            link(person, "Bagian Satu");
            assertThat(text(person)).contains("dari 9 pegawai");
            assertThat(person.page()
                            .locator("main a[href*='/people'], main a[href*='/persons']")
                            .count())
                    .as("nobody by name")
                    .isZero();
            assertThat(person.page().locator("#units a").all().stream()
                            .map(it -> it.getAttribute("href"))
                            .filter(it -> it.contains("/insight?unit=")))
                    .as("no way further down")
                    .isEmpty();
            var book = download(person, "a[href*='.xlsx']");
            assertThat(book).startsWith('P', 'K');
            assertThat(new String(book, StandardCharsets.ISO_8859_1)).contains("xl/workbook.xml");
        }
    }

    private static String file(Person person, String link) throws IOException {
        return new String(download(person, link), StandardCharsets.UTF_8);
    }

    private static byte[] download(Person person, String link) throws IOException {
        var got = person.page()
                .waitForDownload(() -> person.page().locator(link).first().click());
        return Files.readAllBytes(got.path());
    }

    private static void link(Person person, String what) {
        person.page()
                .locator("#units")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(what)
                                .setExact(true))
                .click();
    }

    private static String text(Person person) {
        return person.page().textContent("main");
    }
}
