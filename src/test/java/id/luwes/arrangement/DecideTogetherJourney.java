package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A superior decides on all that waits in one go; what cannot be approved stays, with why. */
class DecideTogetherJourney {

    private final TestOffice office = new TestOffice();

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void one_is_approved_and_one_is_left_with_its_reason(int width, boolean script) {
        office.visitor("Rani Tirtasora", office.rani).post("/applications", form());
        office.visitor("Asep Walungan", office.asep).post("/applications", form());
        office.sql("update agency.unit set service_minimum = 2 where unit_id = " + office.unit);
        var screens = Screens.phone().wide(width);
        var login = office.agency.login("Dimas Walagri", office.dimas);
        try (var superior =
                (script ? screens : screens.withoutScript()).person().signIn(login)) {
            var page = superior.page();
            superior.go("/inbox/applications");
            if (script) {
                page.locator(".choosable a").first().focus();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("x");
                assertThat(page.locator(".pick input").nth(1).isChecked()).isTrue();
                page.getByLabel("Pilih semua di halaman ini").check();
                superior.checksOut();
            } else {
                page.locator(".pick input").first().check();
                page.locator(".pick input").nth(1).check();
            }
            page.check("[name=decision][value=approve]");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Putuskan yang dipilih"))
                    .click();
            assertThat(page.textContent("main")).contains("1 pengajuan diputuskan", "1 pengajuan tidak diputuskan");
            assertThat(page.locator(".choosable").count()).isEqualTo(1);
            if (script) {
                superior.checksOut();
                superior.picture(width + "-inbox-together");
                superior.go("/inbox/decided");
                superior.checksOut();
                superior.picture(width + "-inbox-decided");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void in_english_and_in_the_dark_too(int width) {
        office.visitor("Rani Tirtasora", office.rani).post("/applications", form());
        office.visitor("Asep Walungan", office.asep).post("/applications", form());
        var screens = Screens.phone().wide(width).in(Language.ENGLISH).dark();
        try (var superior = screens.person().signIn(office.agency.login("Dimas Walagri", office.dimas))) {
            superior.go("/inbox/applications");
            superior.checksOut();
            superior.page().getByLabel("Choose all on this page").check();
            superior.page().check("[name=decision][value=approve]");
            superior.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide on those chosen"))
                    .click();
            assertThat(superior.page().textContent("main")).contains("2 applications decided");
            superior.checksOut();
        }
    }
}
