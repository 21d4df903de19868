package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import id.luwes.workforce.Employees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD records an exception to the cap, and the employee reads it beside the verdict. */
class ExceptionToTheCapJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final String bkd =
            agency.login("Tono Periksa", agency.employee("Tono Periksa", agency.top(), false), Role.BKD);
    private final String employee = agency.login("Rani Tirtasora", rani);

    ExceptionToTheCapJourney() {
        TestOffice.eligible(agency, rani);
    }

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void is_recorded_and_read(int width, Language language, boolean script) {
        var base = Screens.phone().wide(width).in(language);
        var screen = script ? base : base.withoutScript();
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        var nip = agency.in(() ->
                TestServer.bean(Employees.class).find(rani).orElseThrow().nip().value());
        try (var tono = (width > 700 ? screen.dark() : screen).person().signIn(bkd)) {
            tono.go("/eligibility/exceptions");
            tono.looksWell(script, width + "-exceptions-none");
            var page = tono.page();
            page.fill("#nip", nip);
            page.locator("label:has(input[value=SPECIAL_CONDITION])").click();
            page.selectOption("#days", "3");
            page.fill("#first", today.toString());
            page.fill("#last", today.plusMonths(3).toString());
            page.fill("#letter", "SK 800/7/BKD");
            page.fill("#reason", "Menjalani terapi rutin di rumah sakit");
            page.click("#record button[type=submit]");
            assertThat(tono.page().textContent("main")).contains("SK 800/7/BKD");
            tono.looksWell(script, width + "-exceptions-recorded");
            tono.go("/eligibility/exceptions");
            assertThat(tono.page().textContent("#list")).contains("Rani Tirtasora");
            tono.looksWell(script, width + "-exceptions");
        }
        try (var person = screen.person().signIn(employee)) {
            person.go("/eligibility");
            assertThat(person.page().textContent("main")).contains("SK 800/7/BKD");
            person.looksWell(script, width + "-exception-own");
        }
    }
}
