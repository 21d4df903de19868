package id.luwes.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Screens;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.web.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD signs a list, and a colleague takes a second look at the sample. */
class VerificationJourney {

    private final TestAgency agency = TestAgency.create();
    private final String signer = agency.login("Petugas Satu", null, Role.BKD);
    private final String looker = agency.login("Petugas Dua", null, Role.BKD);

    VerificationJourney() {
        for (var name : List.of("Rani Tirtasora", "Yusuf Kandaga", "Sari Wulandari", "Budi Lesmana")) {
            TestOffice.eligible(agency, agency.employee(name, agency.top(), false));
        }
        agency.in(() -> TestServer.bean(JudgingPeople.class).judgeAll());
    }

    @ParameterizedTest(name = "{0} pixels, {1}, dark {2}, script {3}")
    @CsvSource({"390, INDONESIAN, true, false", "1280, ENGLISH, false, true"})
    void a_list_is_signed_and_a_sample_is_looked_at_again(int width, Language language, boolean dark, boolean script) {
        var light = Screens.phone().wide(width).in(language);
        var themed = dark ? light.dark() : light;
        var screen = script ? themed : themed.withoutScript();
        try (var visitor = screen.person().signIn(signer)) {
            visitor.go("/verification");
            visitor.looksWell(script, width + "-verification");
            visitor.go("/verification/list?state=new");
            var page = visitor.page();
            page.click("#sign button[type=submit]");
            visitor.looksWell(script, width + "-verification-refused");
            page.check("#all");
            page.fill("#ground", "Peta talenta Juni 2026");
            page.fill("#oneof", "2");
            visitor.looksWell(script, width + "-verification-list");
            page.click("#sign button[type=submit]");
            assertThat(page.locator("input[name=verdict]").count()).isZero();
        }
        try (var visitor = screen.person().signIn(looker)) {
            visitor.go("/verification/list?state=look");
            var page = visitor.page();
            assertThat(page.locator("input[name=verdict]").count()).isEqualTo(2);
            page.locator("input[name=verdict]").first().check();
            visitor.looksWell(script, width + "-verification-look");
            page.click("#sign button[type=submit]");
            assertThat(page.locator("input[name=verdict]").count()).isEqualTo(1);
        }
    }
}
