package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody makes a token on a page, a program uses it over HTTP, and once it is revoked the program is refused. */
class TokenJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final String login = agency.login("Rani Tirtasora", rani);

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void is_made_used_and_revoked(int width) {
        try (var person = Screens.phone().wide(width).person().signIn(login)) {
            person.go("/account/tokens");
            person.checksOut();
            person.picture(width + "-tokens");
            press(person, "Buat token");
            assertThat(person.page().locator("[aria-invalid=true]").count())
                    .as("nothing filled in")
                    .isPositive();
            person.checksOut();
            var program = made(person);
            person.picture(width + "-token-made");
            assertThat(program.get("/api/v1/applications").statusCode()).isEqualTo(200);
            assertThat(program.get("/api/v1/outputs").statusCode())
                    .as("a scope it lacks")
                    .isEqualTo(403);

            person.go("/account/tokens");
            assertThat(person.page().textContent("main"))
                    .contains("Rekap bulanan")
                    .doesNotContain("luwes_pat_");
            person.picture(width + "-tokens-one");
            press(person, "Cabut token Rekap bulanan");
            assertThat(person.page().textContent("main")).contains("kini ditolak");
            person.checksOut();
            var refused = program.get("/api/v1/applications");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(Program.json(refused).get("type").asString()).isEqualTo("/api#401");
        }
    }

    @Test
    void is_made_in_english_in_the_dark_and_without_any_script() {
        try (var person = Screens.phone().in(Language.ENGLISH).dark().person().signIn(login)) {
            person.go("/account/tokens");
            press(person, "English");
            person.checksOut();
            person.picture("390-tokens-english-dark");
            assertThat(made(person).get("/api/v1/me").statusCode()).isEqualTo(200);
        }
        try (var person = Screens.phone().withoutScript().person().signIn(login)) {
            person.go("/account/tokens");
            assertThat(made(person).get("/api/v1/me").statusCode()).isEqualTo(200);
        }
    }

    private static Program made(Person person) {
        person.page().fill("[name=name]", "Rekap bulanan");
        person.page().check("[name=scope][value='applications:read']");
        if (person.page().inputValue("[name=last]").isEmpty()) {
            person.page().fill("[name=last]", person.page().getAttribute("[name=last]", "max"));
        }
        person.page()
                .locator("form[action='/account/tokens'] button[type=submit]")
                .click();
        return Program.with(person.page().textContent(".secret").strip());
    }

    private static void press(Person person, String label) {
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
