package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.arrangement.Agreements;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month is evaluated and a right reduced; the person reads why, and sees the lesser week. */
class EvaluatedMonthJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Dimas Walagri", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId sari = agency.employee("Sari Melati", agency.top(), false);
    private final LastMonth last = new LastMonth(agency);
    private final String superior = agency.login("Dimas Walagri", head);
    private final String person = agency.login("Rani Tirtasora", rani);

    private void happened() {
        var agreement = last.agreement(rani);
        last.output(agreement, rani, 10, 5);
        last.output(agreement, rani, 6, 6);
        last.worked(rani);
        last.output(last.agreement(sari), sari, 8, null);
        last.worked(sari);
        last.propose();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void a_right_is_reduced_and_the_person_sees_the_lesser_week(int width) {
        happened();
        var screens = Screens.phone().wide(width);
        var name = "evaluation-" + width + "-";
        try (var dimas = signedIn(screens, superior)) {
            dimas.go("/evaluations/team");
            assertThat(dimas.page().textContent("main")).contains("Rani Tirtasora", "Tertahan", "Sari Melati");
            looks(dimas, name + "team");
            dimas.page().getByText("Rani Tirtasora").first().click();
            assertThat(dimas.page().textContent("main")).contains("55 %", "ambang contoh, ditetapkan instansi");
            dimas.page().click("summary");
            looks(dimas, name + "decide");
            press(dimas.page(), "Simpan keputusan");
            assertThat(dimas.page().textContent("main")).contains("Keputusan tersimpan");
        }
        try (var her = signedIn(screens, person)) {
            her.go("/notifications");
            assertThat(her.page().textContent("main")).contains("Evaluasi bulanan Anda sudah diputuskan");
            her.go("/evaluations");
            looks(her, name + "mine");
            her.page().click(".items a");
            assertThat(her.page().textContent("main")).contains("1 hari per pekan");
            her.page().fill("[name=words]", "Akan saya perbaiki bulan ini.");
            press(her.page(), "Kirim tanggapan");
            assertThat(her.page().textContent("main")).contains("Akan saya perbaiki bulan ini.");
            looks(her, name + "own");
            var from = MonthRule.effect(last.month(), last.today(), last.calendar());
            assertThat(daysAway(from)).isEqualTo(1);
            her.go("/schedule?week=" + from.plusWeeks(1));
            looks(her, name + "schedule");
        }
    }

    @Test
    void without_a_script_and_in_english_it_is_the_same() {
        happened();
        try (var dimas = signedIn(Screens.phone().withoutScript(), superior)) {
            dimas.go("/evaluations/team");
            dimas.page().getByText("Rani Tirtasora").first().click();
            dimas.page().check("[name=outcome][value=COACH]");
            press(dimas.page(), "Simpan keputusan");
            assertThat(dimas.page().textContent("main")).contains("membutuhkan alasan");
            dimas.page().fill("[name=reason]", "Data dari instansi lain terlambat");
            press(dimas.page(), "Simpan keputusan");
            assertThat(dimas.page().textContent("main")).contains("Keputusan tersimpan");
        }
        var bkd = agency.login("Petugas BKD", null, Role.BKD);
        try (var officer = signedIn(Screens.desktop().in(Language.ENGLISH), bkd)) {
            officer.go("/evaluations/overview");
            officer.page()
                    .getByText("English", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            officer.go("/evaluations/overview");
            assertThat(officer.page().textContent("main")).contains("differs from the proposal", "Held back");
            looks(officer, "evaluation-overview-en");
            officer.go("/evaluations/" + last.of(rani).id() + "/print");
            looks(officer, "evaluation-print-en");
        }
    }

    private int daysAway(LocalDate day) {
        return agency.in(() -> TestServer.bean(Agreements.class)
                .on(rani, day)
                .orElseThrow()
                .pattern()
                .daysAway());
    }

    private static void looks(Person person, String picture) {
        person.checksOut();
        person.picture(picture);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static Person signedIn(Screens screens, String login) {
        return screens.person().signIn(login);
    }
}
