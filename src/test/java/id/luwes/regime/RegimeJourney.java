package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD drafts that all work away on Thursdays, a colleague brings it into force, and Rani reads why she is at home. */
class RegimeJourney {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final String rani = agency.login("Rani Tirtasora", agency.employee("Rani Tirtasora", bureau, false));
    private final String drafter = agency.login("Dewi Rancang", null, Role.BKD);
    private final String publisher = agency.login("Tono Periksa", null, Role.BKD);

    @ParameterizedTest(name = "{0} pixels, {1}, script {2}")
    @CsvSource({"390, INDONESIAN, true", "1280, ENGLISH, true", "390, INDONESIAN, false"})
    void a_rule_is_drafted_published_and_read(int width, Language language, boolean script) {
        var base = Screens.phone().wide(width).in(language);
        var screen = script ? base : base.withoutScript();
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        var thursday = today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        String path;
        try (var dewi = screen.person().signIn(drafter)) {
            dewi.go("/regimes/new");
            var page = dewi.page();
            page.fill("#titleId", "Kamis dari rumah");
            page.fill("#titleEn", "Thursday from home");
            page.fill("#instrument", "SE 9/2026");
            page.fill("#first", today.toString());
            page.check("[name=weekdays][value='4']");
            page.check("[name=choice][value='5']");
            page.check("#service");
            page.check("[name=kinds][value='FUNGSIONAL']");
            dewi.looksWell(script, width + "-regime-new");
            page.click("#new button[type=submit]");
            assertThat(page.textContent("main")).contains("SE 9/2026");
            dewi.looksWell(script, width + "-regime-draft");
            path = page.url().replaceFirst("^https?://[^/]+", "");
        }
        try (var tono = screen.person().signIn(publisher)) {
            tono.go(path);
            tono.page().click("a[href$='/reach']");
            assertThat(tono.page().textContent("#all"))
                    .contains(language == Language.ENGLISH ? "of 1 person" : "dari 1 pegawai");
            tono.looksWell(script, width + "-regime-reach");
            tono.go(path);
            tono.page().click("form[action$=publish] button");
            tono.page().fill("#units", "Biro Umum");
            tono.page().selectOption("#kind", "CHOSEN");
            tono.page().fill("#reason", "Surat 12/2026");
            tono.page().click("form[action$=departures] button");
            assertThat(tono.page().textContent("#departures")).contains("Surat 12/2026");
            tono.looksWell(script, width + "-regime-published");
            tono.go("/regimes");
            tono.looksWell(script, width + "-regimes-bkd");
        }
        try (var person = screen.person().signIn(rani)) {
            person.go("/regimes?day=" + thursday);
            assertThat(person.page().textContent("#day-asked"))
                    .contains(language == Language.ENGLISH ? "Work is away" : "Bekerja dari luar kantor");
            person.looksWell(script, width + "-regimes-day");
            person.go("/schedule?week=" + thursday);
            assertThat(person.page().textContent("#mine")).contains("SE 9/2026");
            person.looksWell(script, width + "-regimes-week");
        }
        try (var head = screen.person().signIn(agency.login("Kepala " + width + script, null, Role.BKD))) {
            head.go("/regimes/emergency");
            head.page().fill("#what", "Banjir di sekitar kantor");
            head.page().fill("#units", "Biro Umum");
            head.looksWell(script, width + "-emergency-new");
            head.page().click("#new button[type=submit]");
            head.looksWell(script, width + "-emergency");
        }
        try (var person = screen.person().signIn(rani)) {
            person.go("/today");
            assertThat(person.page().textContent("#day")).contains("Banjir di sekitar kantor");
            person.looksWell(script, width + "-emergency-today");
        }
    }
}
