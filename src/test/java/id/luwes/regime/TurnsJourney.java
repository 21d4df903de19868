package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a bureau looks at the groups, moves two people, confirms, and one of them reads the own turn. */
class TurnsJourney {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final EmployeeId asep = agency.employee("Asep Walungan", bureau, false);
    private final EmployeeId budi = agency.employee("Budi Sagara", bureau, false);
    private final EmployeeId dimas = agency.employee("Dimas Walagri", bureau, true);
    private final String head = agency.login("Dimas Walagri", dimas);
    private final String person = agency.login("Budi Sagara", budi);

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}, dark {3}")
    @CsvSource({"390, INDONESIAN, true, false", "1280, ENGLISH, true, true", "1280, INDONESIAN, false, false"})
    void a_unit_is_divided_and_its_people_read_their_turns(int width, Language language, boolean script, boolean dark) {
        agency.employee("Citra Hapsari Kusumawardhani Prawiranegara", bureau, false);
        agency.employee("Endang Mulyani", bureau, false);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var rules = new TestRules(agency);
        var rule = rules.inForce(Map.of(
                "mode", "ORG_SHARE_CAP",
                "share", "50",
                "titleId", "Separuh bergiliran " + width + script,
                "titleEn", "Half by turns"));
        var day = agency.in(() -> TestServer.bean(GovernedDays.class)
                .from(TestServer.bean(RegimeBook.class).all().getFirst(), rules.today.plusDays(1))
                .getFirst()
                .day());
        var base = Screens.phone().wide(width).in(language);
        var coloured = dark ? base.dark() : base;
        var screen = script ? coloured : coloured.withoutScript();
        try (var walk = screen.person().signIn(head)) {
            walk.go(rule);
            walk.looksWell(script, width + "-turns-rule");
            walk.page().click("a[href$='/turns']");
            walk.looksWell(script, width + "-turns-units");
            walk.page().click("#units a");
            walk.looksWell(script, width + "-turns-proposal");
            var chosen = walk.page().inputValue("#group" + asep);
            walk.page().focus("#group" + asep);
            walk.page().selectOption("#group" + asep, walk.page().inputValue("#group" + budi));
            walk.page().selectOption("#group" + budi, chosen);
            var answered = walk.page()
                    .waitForResponse(
                            it -> it.request().method().equals("POST"),
                            () -> walk.page().press("button[value=look]", "Enter"));
            answered.finished();
            walk.page().waitForFunction("document.readyState === 'complete'");
            assertThat(walk.page().inputValue("#group" + budi)).isEqualTo(chosen);
            walk.looksWell(script, width + "-turns-looked-at");
            walk.page().click("button[value=confirm]");
            assertThat(walk.page().textContent("main"))
                    .contains(language == Language.ENGLISH ? "Confirmed, in force since" : "Ditetapkan, berlaku sejak");
            walk.looksWell(script, width + "-turns-confirmed");
        }
        try (var walk = screen.person().signIn(person)) {
            walk.go("/regimes?day=" + day);
            assertThat(walk.page().textContent("#day-asked"))
                    .contains(language == Language.ENGLISH ? "You are in group A" : "Anda di kelompok A");
            walk.looksWell(script, width + "-turns-day");
            walk.go("/schedule?week=" + day);
            assertThat(walk.page().textContent("#mine")).contains("SE 9/2026");
            walk.looksWell(script, width + "-turns-week");
        }
    }
}
