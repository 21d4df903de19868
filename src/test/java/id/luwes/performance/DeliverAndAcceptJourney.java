package id.luwes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.evidence.TestFiles;
import id.luwes.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody hands in, gets it back with a word, hands in again, and a part is accepted. */
class DeliverAndAcceptJourney {

    private final TestTeam team = new TestTeam();
    private final String rani = team.agency.login("Rani Tirtasora", team.rani);
    private final String dimas = team.agency.login("Dimas Walagri", team.dimas);

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void hands_in_again_what_came_back_and_a_part_is_accepted(int width) {
        team.promise(team.rani, "Peta proses bisnis layanan perizinan", "3", 3);
        team.promise(team.rani, "Telaah standar pelayanan", "2", 20);
        goThrough(Screens.phone().wide(width), width + "-outputs-");
    }

    @Test
    void all_of_it_without_any_script() {
        team.promise(team.rani, "Peta proses bisnis layanan perizinan", "3", 3);
        goThrough(Screens.phone().withoutScript(), "noscript-outputs-");
    }

    @Test
    void reads_the_same_in_english_and_on_the_narrowest_screen() {
        team.promise(team.rani, "Peta proses bisnis layanan perizinan", "3", -2);
        try (var person = Screens.phone().in(Language.ENGLISH).dark().person().signIn(rani)) {
            person.go("/outputs");
            press(person, "English");
            assertThat(text(person)).contains("Overdue", "0 of 3 peta");
            person.checksOut();
            person.fitsTheScreen(320);
            open(person, "Peta proses bisnis layanan perizinan");
            assertThat(text(person)).contains("Note progress or hand in");
            person.checksOut();
            person.fitsTheScreen(320);
        }
    }

    private void goThrough(Screens screens, String name) {
        try (var person = screens.person().signIn(rani)) {
            person.go("/outputs");
            checkOut(screens, person);
            person.picture(name + "mine");
            open(person, "Peta proses bisnis layanan perizinan");
            person.page().fill("[name=quantity]", "semua");
            press(person, "Serahkan");
            assertThat(text(person)).contains("Tulis angka", "Tulis catatan");
            checkOut(screens, person);
            person.picture(name + "refused");
            handIn(person, "Serahkan");
            assertThat(text(person)).contains("Menunggu penilaian", "Tarik penyerahan");
            checkOut(screens, person);
            person.picture(name + "handed-in");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/outputs/waiting");
            checkOut(screens, superior);
            assertThat(text(superior)).contains("peta Serahkan.pdf", "foto papan tulis.jpg");
            superior.picture(name + "waiting");
            open(superior, "Peta proses bisnis layanan perizinan");
            superior.page().check("[name=decision][value=return]");
            superior.page().fill("[name=word]", "Peta ketiga belum berlegenda.");
            superior.picture(name + "rule");
            press(superior, "Simpan putusan");
            assertThat(text(superior)).contains("Dikembalikan", "Tidak ada yang menunggu");
        }
        try (var person = screens.person().signIn(rani)) {
            person.go("/outputs");
            open(person, "Peta proses bisnis layanan perizinan");
            assertThat(text(person)).contains("Peta ketiga belum berlegenda.", "Sertakan lagi");
            checkOut(screens, person);
            person.picture(name + "returned");
            handIn(person, "Serahkan lagi");
        }
        try (var superior = screens.person().signIn(dimas)) {
            superior.go("/outputs/waiting");
            open(superior, "Peta proses bisnis layanan perizinan");
            superior.page().check("[name=decision][value=part]");
            superior.page().fill("[name=quantity]", "1,5");
            superior.page().fill("[name=word]", "Sisanya periode depan.");
            press(superior, "Simpan putusan");
            assertThat(text(superior)).contains("Diterima sebagian");
            checkOut(screens, superior);
            superior.picture(name + "lately");
        }
        try (var person = screens.person().signIn(rani)) {
            person.go("/outputs");
            open(person, "Peta proses bisnis layanan perizinan");
            assertThat(text(person)).contains("Diterima sebagian", "1,5 dari 3 peta", "Sisanya periode depan.");
            checkOut(screens, person);
            person.picture(name + "accepted");
        }
    }

    /** Axe is a script itself, so it cannot look where there is none. */
    private static void checkOut(Screens screens, Person person) {
        if (screens.script()) {
            person.checksOut();
        }
    }

    private static void handIn(Person person, String button) {
        person.page().fill("[name=quantity]", "2,5");
        person.page().fill("[name=note]", "Dua peta selesai, satu setengah jadi.");
        person.page().fill("[name=link]", "https://berkas.example/peta");
        person.page().setInputFiles("[name=files]", new FilePayload[] {
            new FilePayload("peta " + button + ".pdf", "application/pdf", TestFiles.pdf("% " + button + "\n")),
            new FilePayload("foto papan tulis.jpg", "image/jpeg", TestFiles.jpeg(1200, 900))
        });
        press(person, button);
        person.page().getByText("Tarik penyerahan").first().waitFor();
    }

    private static String text(Person person) {
        return person.page().textContent("main");
    }

    private static void open(Person person, String what) {
        person.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(what).setExact(true))
                .first()
                .click();
    }

    private static void press(Person person, String label) {
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
