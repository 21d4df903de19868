package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.imports.Uploading;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an import would change is told in the words of whoever reads, not as it is kept. */
class ReadingAPreviewTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Visitor bureau = agency.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);

    @Test
    void of_employees() {
        var file =
                "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN;TMT JABATAN;KABUPATEN/KOTA DOMISILI MKD;PREDIKAT;TAHUN SKP;"
                        + "HUKDIS;LAPTOP;LAYANAN LANGSUNG;BANDWIDTH\n"
                        + "198609262015051001;Rani;Biro Organisasi;Fungsional;Perencana;03-08-2025;32.73;Sangat Baik;2025;"
                        + "Tidak ada;Ya;Tidak;12,5\n";

        assertThat(new Uploading(bkd, "people").csv(file).body())
                .contains("<ins>Kota Bandung</ins>", "<ins>Sangat Baik</ins>", "<ins>Ada</ins>", "<ins>Tidak</ins>")
                .contains("<ins>Fungsional</ins>", "<ins>12,5 Mbit/s</ins>", "<ins>3 Agustus 2025</ins>")
                .doesNotContain("SANGAT_BAIK", "NONE", "32.73</ins>", "2025-08-03");
        english(bkd);
        assertThat(new Uploading(bkd, "people").csv(file).body())
                .contains("<ins>None</ins>", "<ins>Available</ins>", "<ins>No</ins>", "<ins>3 August 2025</ins>");
    }

    @Test
    void of_absences() {
        agency.employee("Rani Tirtasora", agency.top(), false);
        var file = "NIP;JENIS;TANGGAL MULAI;TANGGAL SELESAI\n198609262015051001;Cuti tahunan;01-03-2027;03-03-2027\n";

        assertThat(new Uploading(bkd, "absences").csv(file).body()).contains("<ins>Cuti", "<ins>1 Maret 2027</ins>");
        english(bkd);
        assertThat(new Uploading(bkd, "absences").csv(file).body())
                .contains("<ins>Leave</ins>", "<ins>1 March 2027</ins>")
                .doesNotContain("LEAVE", "2027-03-01");
    }

    @Test
    void of_units() {
        var file = "NAMA UNOR;UNOR INDUK;LAYANAN LANGSUNG;JUMLAH MINIMUM\nLoket Terpadu;Biro Organisasi;Ya;2\n";

        assertThat(new Uploading(bureau, "units").csv(file).body()).contains("<ins>Ya</ins>");
        english(bureau);
        assertThat(new Uploading(bureau, "units").csv(file).body())
                .contains("<ins>Yes</ins>")
                .doesNotContain("<ins>ya</ins>");
    }

    private static void english(Visitor reader) {
        reader.post("/language", Map.of("lang", "en", "back", "/"));
    }
}
