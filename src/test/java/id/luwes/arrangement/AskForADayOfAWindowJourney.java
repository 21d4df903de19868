package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days before a feast are open; Rani asks for one with one tap, Dimas grants it, and she reads by which rule. */
class AskForADayOfAWindowJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void is_asked_for_granted_and_told(int width, Language language, boolean script) {
        var base = width < 600
                ? Screens.phone().wide(width).in(language)
                : Screens.desktop().dark().in(language);
        var screen = script ? base : base.withoutScript();
        var title = language == Language.ENGLISH ? "Rule 71" : "Aturan 71";
        var tuesday = TestOffice.monday().plusWeeks(1).plusDays(1);
        office.sql(TestWindows.window(71, false, List.of(tuesday, tuesday.plusDays(1), tuesday.plusDays(2))));
        try (var employee = screen.person().signIn(rani)) {
            employee.go("/days");
            assertThat(employee.page().textContent("#window-71")).contains(title, "SE 71/2026");
            employee.looksWell(script, width + "-open");
            employee.page().locator("#window-71 button").first().click();
            assertThat(employee.page().textContent("#mine")).contains(title);
            employee.looksWell(script, width + "-asked");
            employee.go("/days?day=" + tuesday.plusDays(1));
            employee.looksWell(script, width + "-otherwise");
            employee.go("/regimes/71");
            employee.looksWell(script, width + "-rule");
        }
        try (var superior = screen.person().signIn(dimas)) {
            superior.go("/inbox");
            superior.looksWell(script, width + "-inbox");
            superior.go("/days/waiting");
            assertThat(superior.page().textContent("main")).contains(title);
            superior.looksWell(script, width + "-waiting");
            superior.page().click("button[value=grant]");
        }
        try (var employee = screen.person().signIn(rani)) {
            employee.go("/days");
            assertThat(employee.page().textContent("#mine")).contains("SE 71/2026");
            employee.looksWell(script, width + "-granted");
            employee.go("/schedule?week=" + tuesday);
            assertThat(employee.page().textContent("main")).contains("SE 71/2026");
            employee.looksWell(script, width + "-schedule");
        }
    }

    @ParameterizedTest(name = "{0} pixels, {1}")
    @CsvSource({"390, INDONESIAN", "1280, ENGLISH"})
    void whom_a_rule_about_applications_does_not_reach_reads_it_before_sending(int width, Language language) {
        var screen = width < 600
                ? Screens.phone().wide(width).dark().in(language)
                : Screens.desktop().in(language);
        office.sql(TestWindows.applications(72, TestOffice.monday().plusWeeks(3), ""));
        office.sql(TestWindows.reach(72, office.agency.unit("Bagian Sebelah", office.agency.top())));
        Visitor.signedIn(rani, TestAgency.PASSWORD).post("/applications/draft", TestOffice.form());
        try (var employee = screen.person().signIn(rani)) {
            employee.go("/applications/new");
            employee.page().click("button[name=action][value=check]");
            assertThat(employee.page().textContent("main"))
                    .contains(language == Language.ENGLISH ? "Rule 72 (SE 72/2026)" : "Aturan 72 (SE 72/2026)");
            employee.looksWell(true, width + "-closed");
            employee.go("/regimes/72");
            employee.looksWell(true, width + "-applications-rule");
        }
    }
}
