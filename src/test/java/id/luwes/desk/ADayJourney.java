package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.attendance.Workplace;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Tuesday: somebody comes, is asked about Monday, looks around, goes; the superior answers. */
class ADayJourney {

    private static final String DAY = "2026-11-24T";

    private final Workplace place = new Workplace();
    private final String rani = place.agency.login("Rani Tirtasora", place.rani);
    private final String dimas = place.agency.login("Dimas Walagri", place.dimas);

    @BeforeEach
    void a_week_that_has_begun() {
        place.agreed(place.rani, 2, 4);
        place.promised(place.rani, "Telaah standar pelayanan", "2026-11-24");
        place.promised(place.rani, "Peta proses bisnis", "2026-11-26");
        place.absent(place.asep, "LEAVE", "2026-11-24", "2026-11-25");
        for (var day = 2; day <= 20; day++) {
            if (day % 7 > 1) {
                place.punched(place.rani, "2026-11-%02d".formatted(day), "IN", "07:2" + day % 10);
                place.punched(
                        place.rani, "2026-11-%02d".formatted(day), "OUT", day == 11 ? "15:10" : "16:3" + day % 10);
            }
        }
        place.punched(place.rani, "2026-11-23", "IN", "07:21");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void comes_answers_and_goes(int width) {
        var screens = Screens.phone().wide(width);
        try (var person = screens.personAt(-6.90251234, 107.61871234)) {
            try (var now = TestClock.at(DAY + "07:21")) {
                person.signIn(rani);
                assertThat(person.page().url()).endsWith("/today");
                looks(person, width + "-today-morning", "Selamat pagi", "Rumah", "Belum ada presensi pulang");
                press(person, "Presensi sekarang");
                looks(person, width + "-today-working", "Anda sedang bekerja", "07.21");
                person.page().getByText("Isi jam pulang").click();
                looks(person, width + "-forgotten", "Presensi pulang yang terlupa");
                person.page().fill("[name=out]", "16:30");
                press(person, "Kirim ke atasan");
                looks(person, width + "-forgotten-fault", "paling sedikit tiga huruf");
                person.page().fill("[name=reason]", "Rapat di luar sampai sore");
                press(person, "Kirim ke atasan");
                looks(person, width + "-journal", "Menunggu atasan", "November 2026");
            }
            accepts(screens, width);
            try (var now = TestClock.at(DAY + "15:10")) {
                handsIn(person, width);
            }
            try (var now = TestClock.at(DAY + "16:32")) {
                person.go("/today");
                press(person, "Presensi pulang");
                looks(person, width + "-today-done", "Hari kerja selesai", "07.21–16.32", "terpenuhi");
                person.go("/attendance");
                assertThat(person.page().textContent("main")).contains("07.21–16.30", "07.21–16.32");
            }
        }
        assertThat(places()).isEqualTo("-6.903 107.619, -6.903 107.619");
    }

    private static void handsIn(Person person, int width) {
        person.go("/today");
        person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Telaah standar pelayanan"))
                .first()
                .click();
        person.page().fill("[name=quantity]", "1");
        person.page().fill("[name=note]", "Sudah dibahas dengan Biro Hukum");
        press(person, "Serahkan");
        looks(person, width + "-output-handed-in", "Menunggu penilaian");
        person.go("/today");
        looks(person, width + "-today-delivered", "Peta proses bisnis");
    }

    private void accepts(Screens screens, int width) {
        try (var superior = screens.person();
                var now = TestClock.at(DAY + "09:10")) {
            superior.signIn(dimas);
            looks(superior, width + "-today-superior", "Menunggu Anda", "1 menunggu", "07.21 →", "Asep Walungan");
            superior.go("/attendance/corrections");
            looks(superior, width + "-corrections", "Rapat di luar sampai sore");
            press(superior, "Tolak");
            looks(superior, width + "-corrections-fault", "Tulis alasan penolakan");
            press(superior, "Terima");
            looks(superior, width + "-corrections-none", "Koreksi diterima", "Tidak ada yang menunggu");
            superior.go("/attendance/people/" + place.rani);
            looks(superior, width + "-journal-of", "Kehadiran Rani Tirtasora", "16.30");
        }
    }

    @Test
    void works_without_any_script_and_without_a_place() {
        try (var person = Screens.phone().withoutScript().person();
                var now = TestClock.at(DAY + "07:21")) {
            person.signIn(rani);
            press(person, "Presensi sekarang");
            assertThat(person.page().textContent("main")).contains("Anda sedang bekerja");
            press(person, "Presensi pulang");
            assertThat(person.page().textContent("main")).contains("Hari kerja selesai", "kurang 7 j 30 m");
            person.picture("plain-done");
            person.page().getByText("Isi jam pulang").click();
            person.page().fill("[name=out]", "16:30");
            person.page().fill("[name=reason]", "Rapat di luar");
            press(person, "Kirim ke atasan");
            assertThat(person.page().textContent("main")).contains("Menunggu atasan");
        }
        assertThat(places()).isEqualTo("nowhere, nowhere");
    }

    @Test
    void whoever_tells_no_place_is_not_kept_waiting() {
        try (var person = Screens.phone().person();
                var now = TestClock.at(DAY + "07:21")) {
            person.signIn(rani);
            press(person, "Presensi sekarang");
            looks(person, "silent-working", "Anda sedang bekerja");
        }
        assertThat(places()).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void reads_in_english_too(int width) {
        try (var person =
                        Screens.phone().wide(width).in(Language.ENGLISH).dark().person();
                var now = TestClock.at(DAY + "12:21")) {
            person.signIn(dimas);
            press(person, "English");
            person.go("/today");
            looks(person, width + "-en-today", "Good day", "Check in now");
            person.go("/attendance");
            looks(person, width + "-en-journal", "My attendance", "No check-in");
        }
    }

    private static void looks(Person person, String picture, String... texts) {
        person.page().waitForLoadState();
        assertThat(person.page().textContent("main")).contains(texts);
        person.checksOut();
        person.picture(picture);
    }

    private static void press(Person person, String label) {
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        person.page().waitForTimeout(300);
        person.page().waitForLoadState();
    }

    /** Where punches of this day were made, in their order. */
    private String places() {
        return String.join(
                ", ",
                place.agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select coalesce(latitude || ' ' || longitude, 'nowhere') from attendance.punch"
                                + " where day = '2026-11-24' order by punch_id")
                        .query((row, number) -> row.getString(1))
                        .list()));
    }
}
