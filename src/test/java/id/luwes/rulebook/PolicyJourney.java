package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.policy.Policy;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bureau drafts another reading of the boxes, which fails its examples; it is mended, tried, and published by BKD. */
class PolicyJourney {

    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85 nine_box=8"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes bandwidth_mbps=25";

    private final TestAgency agency = TestAgency.create();
    private final String bureau = agency.login("Dewi Rancang", null, Role.ORGANISATION_BUREAU);
    private final String bkd = agency.login("Tono Periksa", null, Role.BKD);

    PolicyJourney() {
        TestOffice.eligible(agency, agency.employee("Rani Tirtasora", agency.top(), false));
    }

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void a_rule_changes_from_its_first_day_on(int width, Language language, boolean script) {
        var base = Screens.phone().wide(width).in(language);
        var screen = script ? base : base.withoutScript();
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        String path;
        try (var dewi = screen.person().signIn(bureau)) {
            dewi.go("/policies/drafts");
            var page = dewi.page();
            page.selectOption("#policy", "jabar-mkd-2025");
            dewi.looksWell(script, width + "-policies-drafts");
            page.click("form[action$=copy] button[type=submit]");
            path = page.url().replaceFirst("^https?://[^/]+", "");
            fill(
                    dewi,
                    "uji-" + width + script,
                    today.plusDays(width + (script ? 0 : 1)).toString(),
                    "not(4, 5)");
            dewi.looksWell(script, width + "-policy-fails");
            assertThat(page.textContent("#examples")).contains("BOX");
            fill(
                    dewi,
                    "uji-" + width + script,
                    today.plusDays(width + (script ? 0 : 1)).toString(),
                    "not(8, 9)");
            assertThat(page.textContent("#difference")).contains("not(8, 9)");
            dewi.looksWell(script, width + "-policy-mended");
            dewi.go(path + "/row?row=refusal-box");
            dewi.looksWell(script, width + "-policy-row");
            dewi.go(path + "/tables");
            dewi.looksWell(script, width + "-policy-tables");
            dewi.go(path + "/difference");
            dewi.looksWell(script, width + "-policy-difference");
        }
        try (var tono = screen.person().signIn(bkd)) {
            tono.go(path);
            tono.page().click("a[href$='dry-run']");
            assertThat(tono.page().textContent("main")).contains("jabar-mkd-2025");
            tono.looksWell(script, width + "-policy-dry-run");
            tono.go(path);
            tono.page().check("#fate input[value=SHORTEN]");
            tono.page().fill("#notice", "10");
            tono.looksWell(script, width + "-policy-publish");
            tono.page().click("form[action$=publish] button");
            assertThat(tono.page().textContent("#fate")).contains("10");
            tono.looksWell(script, width + "-policy-published");
        }
        var force = CurrentAgency.supply(
                agency.id(),
                () -> TestServer.bean(RuleBook.class).policies().inForceOn(today.plusDays(width + (script ? 0 : 1))));
        assertThat(force.map(Policy::id)).contains("uji-" + width + script);
    }

    private static void fill(Person person, String id, String first, String boxes) {
        var page = person.page();
        page.fill("#id", id);
        page.fill("#first", first);
        page.fill("#instrument", "SK 5/2026");
        page.fill(
                "#examples-text",
                "Analis | " + ANALYST + " | 2\nKotak 6 | " + ANALYST.replace("nine_box=8", "nine_box=6") + " | BOX");
        page.locator("details.cells:has([name='cell.refusal-box.nine_box']) > summary")
                .click();
        page.fill("[name='cell.refusal-box.nine_box']", boxes);
        page.click("#edit button[type=submit]");
    }
}
