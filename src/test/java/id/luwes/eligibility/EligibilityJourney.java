package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReportingLines;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about people and their eligibility, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId able = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId barred = agency.employee("Yusuf Kandaga", agency.top(), false);
    private String person = "";
    private String bkd = "";

    @BeforeAll
    void settle() {
        PeopleToJudge.good(agency, able);
        PeopleToJudge.good(agency, barred);
        PeopleToJudge.fact(agency, barred, FactKind.NINE_BOX, "6");
        PeopleToJudge.fact(agency, barred, FactKind.TASK_BY_ICT, "NOT_MET");
        PeopleToJudge.fact(agency, head, FactKind.LAPTOP, "yes");
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        agency.in(() -> TestServer.bean(JudgingPeople.class).judgeAll());
        person = agency.login("Yusuf Kandaga", barred);
        bkd = agency.login("Petugas BKD", null, Role.BKD);
    }

    @ParameterizedTest
    @CsvSource({"390, INDONESIAN", "1280, ENGLISH"})
    void everybody_can_use_the_pages_of_bkd(int width, Language language) {
        try (var visitor = signedIn(screens(width, language), bkd)) {
            for (var path : List.of(
                    "/people",
                    "/people?problems=true",
                    "/people/" + barred,
                    "/people/" + barred + "/mending",
                    "/people/" + barred + "/mending?factKind=TASK_BY_ICT",
                    "/eligibility/overview",
                    "/eligibility/" + able,
                    "/eligibility/" + head,
                    "/eligibility/objections")) {
                assertThat(visitor.go(path)).as(path).isEqualTo(200);
                visitor.picture("bkd" + path.replaceAll("[^a-z]+", "-") + width);
                visitor.checksOut();
            }
        }
    }

    @Test
    void a_printed_page_tells_which_thresholds_are_examples() {
        try (var visitor = signedIn(screens(1280, Language.INDONESIAN), person)) {
            assertThat(visitor.go("/eligibility")).isEqualTo(200);
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visitor.page().innerText("main")).contains("ambang contoh, ditetapkan instansi");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, ENGLISH", "1280, INDONESIAN"})
    void everybody_can_read_a_policy(int width, Language language) {
        try (var visitor = screens(width, language).person()) {
            for (var path : List.of("/policies", "/policies/jabar-mkd-2025")) {
                assertThat(visitor.go(path)).isEqualTo(200);
                visitor.picture("policy" + path.replaceAll("[^a-z]+", "-") + width);
                visitor.checksOut();
            }
        }
    }

    @Test
    void somebody_is_refused_reads_why_and_objects_without_script() {
        try (var visitor = signedIn(screens(390, Language.INDONESIAN).withoutScript(), person)) {
            visitor.go("/eligibility");
            var page = visitor.page();
            assertThat(page.locator(".verdict h2").textContent()).isEqualTo("Belum memenuhi syarat");
            assertThat(page.locator("#refused").textContent()).contains("Kotak 6", "Tidak terpenuhi");
            assertThat(page.locator("#unassessed h3").count()).isEqualTo(4);
            page.locator("#objections button[type=submit]").click();
            assertThat(page.locator("#words-error").isVisible()).isTrue();
            visitor.picture("objecting-refused-390");
            page.fill("#words", "Kotak saya 8 menurut peta talenta Juni, bukan 6.");
            page.locator("#objections button[type=submit]").click();
            assertThat(page.locator("body").textContent()).contains("Terima kasih. Sanggahan Anda tercatat");
            visitor.picture("eligibility-390");
        }
        try (var visitor = signedIn(screens(1280, Language.INDONESIAN), person)) {
            visitor.go("/eligibility");
            visitor.picture("eligibility-1280");
            visitor.checksOut();
        }
        try (var visitor = signedIn(screens(1280, Language.INDONESIAN), bkd)) {
            visitor.go("/eligibility/objections");
            visitor.page().locator("summary").first().click();
            visitor.picture("objections-1280");
            visitor.checksOut();
        }
    }

    private static Screens screens(int width, Language language) {
        return (width < 700 ? Screens.phone() : Screens.desktop()).in(language);
    }

    private static Person signedIn(Screens screens, String login) {
        return screens.person().signIn(login);
    }
}
