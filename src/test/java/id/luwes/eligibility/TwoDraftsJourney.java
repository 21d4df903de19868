package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Screens;
import id.luwes.rulebook.TestDraft;
import id.luwes.web.Language;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD chooses another draft on the page of a dry run, and sees both beside what is in force. */
class TwoDraftsJourney {

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Petugas BKD", null, Role.BKD);

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void two_readings_of_the_boxes_are_told_beside_each_other(int width, Language language, boolean script) {
        TestOffice.eligible(agency, agency.employee("Rani Tirtasora", agency.top(), false));
        var drafting = agency.visitor("Perancang", null, Role.BKD);
        var first = draft(drafting, "kotak-45689", "not(4, 5, 6, 9)");
        draft(drafting, "kotak-45789", "not(4, 5, 7, 8, 9)");
        var base = Screens.phone().wide(width).in(language);
        var screen = script ? base : base.withoutScript();
        try (var bkd = screen.person().signIn(login)) {
            bkd.go(first + "/dry-run");
            bkd.looksWell(script, width + "-dry-run-others");
            bkd.page().click("form[action$=beside] button");
            assertThat(bkd.page().textContent("#people")).contains("Rani Tirtasora");
            bkd.looksWell(script, width + "-beside");
        }
    }

    private static String draft(Visitor drafting, String name, String boxes) {
        var path = TestDraft.copied(drafting);
        drafting.post(
                path,
                Map.of(
                        "seen",
                        "1",
                        "id",
                        name,
                        "titleId",
                        "Kebijakan uji " + name,
                        "titleEn",
                        "Test policy " + name,
                        "instrument",
                        "SK 5/2026",
                        "first",
                        "2027-01-04",
                        "cell.refusal-box.nine_box",
                        boxes));
        return path;
    }
}
