package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.luwes.TestAgency;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with a slow line sees what a faster one would change, and prints the verdict as it is. */
class WhatIfJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId yusuf = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final String login = agency.login("Yusuf Kandaga", yusuf);

    WhatIfJourney() {
        PeopleToJudge.good(agency, yusuf);
        PeopleToJudge.fact(agency, yusuf, FactKind.POSITION_SINCE, "2020-01-01");
        PeopleToJudge.fact(agency, yusuf, FactKind.BANDWIDTH_MBPS, "6.2");
    }

    @ParameterizedTest(name = "{0} pixels, {1}, dark {2}, script {3}")
    @CsvSource({"390, INDONESIAN, false, false", "1280, ENGLISH, true, true"})
    void a_faster_line_would_do(int width, Language language, boolean dark, boolean script) {
        var light = Screens.phone().wide(width).in(language);
        var screen = dark ? light.dark() : light;
        try (var visitor = (script ? screen : screen.withoutScript()).person().signIn(login)) {
            visitor.go("/eligibility");
            var page = visitor.page();
            page.click("a[href='/eligibility/what-if']");
            assertThat(page.locator(".verdict.not").count()).isEqualTo(1);
            page.fill("#bandwidth_mbps", "25");
            page.click("#imagine button[type=submit]");
            assertThat(page.locator(".verdict.not").count()).isZero();
            visitor.looksWell(script, width + "-what-if");

            visitor.go("/eligibility");
            page.click("a[href^='/eligibility/sheet/']");
            assertThat(page.locator("#because tbody tr").count()).isEqualTo(14);
            visitor.looksWell(script, width + "-sheet");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".topbar").isVisible()).isFalse();
            visitor.picture(width + "-sheet-print");
        }
    }
}
