package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.luwes.TestAgency;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKD brings a list, says what a column means, looks, applies, and brings it again. */
class ImportJourney {

    private static final String LIST = """
            NIP;NAMA;ALAMAT;Bagian;JENIS JABATAN;NAMA JABATAN;TMT JABATAN;KOTAK TALENTA
            198609262015051001;Rani Tirtasora;Jalan A;Biro Organisasi;Jabatan Fungsional Tertentu;Analis Kebijakan;01-03-2022;8
            199001012015051002;Yusuf Kandaga;Jalan B;Biro Organisasi;Jabatan Fungsional Umum;Arsiparis;31-02-2022;5
            1,98E+17;Puspita Lestari;Jalan C;Biro Organisasi;Jabatan Fungsional Umum;Arsiparis;01-02-2022;5
            """;

    private final TestAgency agency = TestAgency.create();

    @ParameterizedTest(name = "{0} pixels, script {1}")
    @CsvSource({"390, true", "1280, true", "390, false"})
    void a_list_is_brought_looked_at_applied_and_brought_again(int width, boolean script) {
        var screen = width < 700 ? Screens.phone() : Screens.desktop();
        try (var bkd = (script ? screen : screen.withoutScript()).person()) {
            bkd.signIn(agency.login("Petugas", null, Role.BKD)).go("/people");
            bkd.page().click("text=Impor pegawai");
            looksWell(bkd, script, "import-upload-" + width);
            bring(bkd);

            assertThat(bkd.page().textContent("h1")).isEqualTo("Pratinjau");
            assertThat(bkd.page().textContent("#problems"))
                    .contains("NAMA UNOR")
                    .contains("selnya kosong");
            bkd.page().click("text=Ubah kolom");
            looksWell(bkd, script, "import-columns-" + width);
            bkd.page().selectOption("[name=column3]", "unit");
            bring(bkd);

            assertThat(bkd.page().textContent("#problems"))
                    .contains("Tanggal ini tidak ada.")
                    .contains("NIP tersimpan sebagai angka");
            looksWell(bkd, script, "import-preview-" + width);
            bkd.page().click("text=Terapkan 1 baris");
            bkd.page().waitForURL(Pattern.compile(".*/imports/\\d+"));
            assertThat(bkd.page().textContent("main")).contains("Baris yang sah sudah diterapkan.");
            looksWell(bkd, script, "import-applied-" + width);

            bkd.page().click("text=Impor berkas lain");
            bring(bkd);
            assertThat(bkd.page().textContent("main")).contains("Tidak ada yang perlu diterapkan");
        }
    }

    private static void bring(Person bkd) {
        var file = new FilePayload("pegawai.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8));
        bkd.page().setInputFiles("[name=file]", file);
        bkd.page().click("main form[enctype] button.primary");
        bkd.page().waitForURL(Pattern.compile(".*/imports/\\d+"));
    }

    /** Axe is a script itself, so without one only the eye looks. */
    private static void looksWell(Person bkd, boolean script, String name) {
        bkd.picture(name + (script ? "" : "-plain"));
        if (script) {
            bkd.checksOut();
        }
    }
}
