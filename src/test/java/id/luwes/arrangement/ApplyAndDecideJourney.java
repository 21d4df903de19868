package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody applies, the superior decides, and the applicant reads what came of it. */
class ApplyAndDecideJourney {

    private final TestOffice office = new TestOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void applies_and_is_approved(int width) {
        var screens = Screens.phone().wide(width);
        var name = width + "-";
        try (var applicant = signedIn(screens, rani)) {
            applicant.go("/applications");
            applicant.checksOut();
            applicant.picture(name + "applications-empty");
            fill(applicant.page(), applicant);
            assertThat(applicant.page().locator("#check").textContent()).contains("2 dari 2", "Siap dikirim");
            applicant.checksOut();
            applicant.picture(name + "apply");
            press(applicant.page(), "Kirim pengajuan");
            assertThat(applicant.page().textContent("main")).contains("Menunggu keputusan");
            applicant.checksOut();
            applicant.picture(name + "case-mine");
        }
        try (var superior = signedIn(screens, dimas)) {
            superior.go("/inbox");
            superior.checksOut();
            superior.picture(name + "inbox");
            superior.page().click(".cases a");
            superior.checksOut();
            superior.picture(name + "inbox-open");
            superior.page().click(".opened .actions a");
            superior.checksOut();
            superior.picture(name + "case");
            superior.page()
                    .getByText("Setujui", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            press(superior.page(), "Simpan keputusan");
            assertThat(superior.page().textContent("main")).contains("Disetujui", "Tidak ada yang menunggu");
            superior.go("/schedule?week=" + TestOffice.monday());
            superior.checksOut();
            superior.picture(name + "schedule");
            superior.go("/absences");
            superior.checksOut();
            superior.picture(name + "absences");
        }
        try (var applicant = signedIn(screens, rani)) {
            applicant.go("/applications");
            assertThat(applicant.page().textContent("main")).contains("Disetujui");
            applicant.picture(name + "applications");
        }
    }

    @Test
    void sees_the_past_beside_a_promise_while_typing() {
        office.promisedBefore(office.rani);
        try (var applicant = signedIn(Screens.phone(), rani)) {
            fill(applicant.page(), applicant);
            assertThat(applicant.page().textContent("#past1")).contains("4 diterima, dengan kesepakatan pada");
            assertThat(applicant.page().isVisible("[name=less1]")).isTrue();
            applicant.checksOut();
            applicant.picture("390-apply-less");
            applicant.page().fill("[name=quantity1]", "20");
            applicant.page().locator("[name=quantity1]").blur();
            applicant.page().waitForTimeout(1200);
            assertThat(applicant.page().textContent("#past1")).contains("menjanjikan 20");
            assertThat(applicant.page().isVisible("[name=less1]")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void is_refused_without_any_script_and_reads_why(int width) {
        var screens = Screens.phone().wide(width).withoutScript();
        try (var applicant = signedIn(screens, rani)) {
            fill(applicant.page(), applicant);
            applicant.page().fill("[name=goal1]", "");
            press(applicant.page(), "Kirim pengajuan");
            assertThat(applicant.page().textContent("main")).contains("sasaran unit");
            assertThat(applicant.page().inputValue("[name=what1]")).isEqualTo("Peta proses bisnis");
            applicant.page().fill("[name=goal1]", "Proses bisnis terpetakan");
            press(applicant.page(), "Kirim pengajuan");
            assertThat(applicant.page().textContent("main")).contains("Menunggu keputusan");
        }
        try (var superior = signedIn(screens, dimas)) {
            superior.go("/inbox");
            superior.page().click(".cases a");
            superior.page().click(".opened summary");
            press(superior.page(), "Tolak");
            assertThat(superior.page().textContent("main")).contains("Tulis alasan penolakan");
            superior.page().fill("[name=reason]", "Loket ramai sampai akhir tahun");
            press(superior.page(), "Simpan keputusan");
            assertThat(superior.page().textContent("main")).contains("Ditolak");
        }
        try (var applicant = signedIn(screens, rani)) {
            applicant.go("/applications");
            applicant.page().click(".items a");
            assertThat(applicant.page().textContent("main")).contains("Ditolak", "Loket ramai sampai akhir tahun");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, true", "1280, true", "390, false"})
    void finds_what_is_filled_in_folded_and_opens_it_also_without_any_script(int width, boolean script) {
        var screen = Screens.phone().wide(width);
        try (var applicant = (script ? screen : screen.withoutScript()).person().signIn(rani)) {
            fill(applicant.page(), applicant);
            for (var number = 2; number <= 5; number++) {
                press(applicant.page(), "Tambah hasil kerja");
                applicant.page().fill("[name=what" + number + "]", "Telaahan " + number);
                applicant.page().fill("[name=quantity" + number + "]", "2");
                applicant.page().fill("[name=measure" + number + "]", "dokumen");
                applicant
                        .page()
                        .fill(
                                "[name=due" + number + "]",
                                TestOffice.monday().plusMonths(1).toString());
                applicant.page().fill("[name=goal" + number + "]", "Layanan perizinan yang pasti");
            }
            press(applicant.page(), "Tambah hasil kerja");
            assertThat(applicant.page().textContent("main")).contains("Ubah hasil 5", "tidak dievaluasi");
            if (script) {
                applicant.checksOut();
                applicant.picture(width + "-apply-folded");
            }
            press(applicant.page(), "Ubah hasil 3");
            assertThat(applicant.page().inputValue("[name=what3]")).isEqualTo("Telaahan 3");
            if (script) {
                applicant.checksOut();
            }
            press(applicant.page(), "Kirim pengajuan");
            assertThat(applicant.page().textContent("main")).contains("Telaahan 5", "Menunggu keputusan");
        }
    }

    private static void fill(Page page, Person person) {
        person.go("/applications/new");
        choose(page, "mode2");
        choose(page, "mode4");
        page.fill("[name=what1]", "Peta proses bisnis");
        page.fill("[name=quantity1]", "3");
        page.fill("[name=measure1]", "peta");
        page.fill("[name=due1]", TestOffice.monday().plusMonths(1).toString());
        page.fill("[name=goal1]", "Proses bisnis terpetakan");
        page.locator("[name=goal1]").blur();
        page.waitForTimeout(1200);
    }

    private static void choose(Page page, String day) {
        page.check("[name=" + day + "][value=HOME]", new Page.CheckOptions().setForce(true));
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
