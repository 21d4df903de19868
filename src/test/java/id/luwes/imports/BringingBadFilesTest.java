package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BringingBadFilesTest {

    private static final Map<String, String> FORM = Map.of("asOf", "2026-04-01", "source", "SIASN");

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Uploading uploading = new Uploading(bkd, "people");

    @Test
    void a_file_above_the_limit_is_answered_with_a_page_that_says_so() {
        var answer = bkd.upload("/people/import", FORM, "besar.csv", new byte[102 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Berkas terlalu besar").contains("Tidak ada yang disimpan.");
    }

    @Test
    void no_file_an_empty_one_and_a_faulty_form_are_told_at_the_field() {
        assertThat(bkd.post("/people/import", FORM).statusCode()).isEqualTo(422);
        assertThat(bkd.upload("/people/import", FORM, "kosong.csv", new byte[0]).body())
                .contains("Pilih berkas yang tidak kosong.");
        var wrong = Map.of("asOf", "2999-01-01", "source", "");
        assertThat(bkd.upload("/people/import", wrong, "a.csv", "NIP\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Tulis tanggal data, paling lambat hari ini.")
                .contains("Tulis asal data");
    }

    @Test
    void what_is_no_list_is_told_by_what_it_is() {
        assertThat(page("pegawai.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .contains("Ini berkas Excel lama (.xls)");
        assertThat(page("pegawai.xls", "<html><table>".getBytes(StandardCharsets.UTF_8)))
                .contains("Ini halaman web");
        assertThat(page("pegawai.csv", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .contains("Ini PDF");
        assertThat(page("pegawai.xlsx", "PK\3\4abc".getBytes(StandardCharsets.UTF_8)))
                .contains("Berkas rusak");
        assertThat(page("pegawai.csv", new byte[] {1, 0, 2, 0, 3})).contains("bukan buku kerja Excel");
        assertThat(page("pegawai.csv", "NIP;NAMA\n".getBytes(StandardCharsets.UTF_8)))
                .contains("tidak ada baris di bawahnya");
        assertThat(page("pegawai.csv", "halo dunia\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Kolom NIP tidak ditemukan");
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_refused() {
        var rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(10_000);

        assertThat(page("bom.xlsx", Workbooks.ofSheet(rows, 2_800))).contains("jauh lebih besar");
    }

    @Test
    void a_cell_of_a_megabyte_costs_its_row_alone() {
        var rows = "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN\n198609262015051001;%s;Biro Organisasi;Pelaksana;a\n"
                        .formatted("x".repeat(1_000_000))
                + "198609262015051002;Rani;Biro Organisasi;Pelaksana;a\n";

        assertThat(uploading.csv(rows).counts(1, 0, 0, 1).problems()).contains("2,,,\"Baris ini tampaknya menelan");
    }

    @Test
    void a_row_of_another_width_is_refused_alone() {
        var rows =
                "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN\n198609262015051001;Rani, S.E.;M.Si.;Biro Organisasi;Pelaksana;a\n"
                        + "198609262015051002;Rani;Biro Organisasi;Pelaksana;a\n";

        assertThat(uploading.csv(rows).counts(1, 0, 0, 1).problems()).contains("2,,,\"Baris ini punya 6 sel");
    }

    @Test
    void names_of_files_and_forged_choices_of_columns_do_no_harm() {
        var page = uploading.file(
                "../../<script>alert(1)</script>.csv", "Nomor;NAMA\n1;a\n".getBytes(StandardCharsets.UTF_8));

        assertThat(page.body()).doesNotContain("<script>alert");
        var forged = new HashMap<String, String>();
        forged.put("column0", "nip'; drop table imports.run; --");
        forged.put("column1", "nip");
        forged.put("column99", "nip");
        forged.put("columnx", "nip");
        var again = uploading.follow(bkd.upload(
                page.path() + "/columns", forged, "a.csv", "Nomor;NAMA\n1;a\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(again.body()).contains("Hanya satu kolom yang dikenali");
        assertThat(bkd.post("/imports/9999999999999999999999/application", Map.of())
                        .statusCode())
                .isIn(400, 404);
        assertThat(bkd.post("/imports/0/application", Map.of()).statusCode()).isEqualTo(404);
        assertThat(bkd.post(page.path() + "/application", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void many_headings_and_many_columns_do_no_harm() {
        assertThat(page("a.csv", ("NIP;" + "x;".repeat(600) + "\n1;\n").getBytes(StandardCharsets.UTF_8)))
                .contains("tidak tampak seperti judul kolom");
        assertThat(page("a.xlsx", Workbooks.of(List.of(List.of("NIP", "NAMA")))))
                .contains("tidak ada baris");
    }

    private String page(String name, byte[] file) {
        return uploading.file(name, file).body();
    }
}
