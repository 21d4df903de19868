package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Accounts;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.eligibility.Eligibility;
import id.luwes.imports.Uploading;
import id.luwes.imports.Workbooks;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportingEmployeesTest {

    private static final String HEADINGS = "NAMA;NIP;AGAMA;ALAMAT;KEDUDUKAN HUKUM;GOL AKHIR;JENIS JABATAN;NAMA JABATAN;"
            + "TMT JABATAN;NAMA UNOR;UNOR INDUK;KOTAK TALENTA;PREDIKAT KINERJA;TAHUN SKP;BANDWIDTH;LAPTOP\n";
    private static final String RANI =
            "Rani Tirtasora;198609262015051001;Islam;Jalan Rahasia 1;Aktif;III/d;Jabatan Fungsional"
                    + " Tertentu;Analis Kebijakan Ahli Muda;01-03-2022;Bagian Keuangan;Biro Organisasi;8;Baik;2025;12,5;Ya\n";
    private static final String HEAD =
            "Yusuf Kandaga;198001012005011001;Islam;Jalan Rahasia 2;Aktif;IV/a;Jabatan Struktural;"
                    + "Kepala Bagian;15-01-2024;BAGIAN KEUANGAN;Biro Organisasi;9;Sangat Baik;2025;100;Ya\n";

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Uploading uploading = new Uploading(bkd, "people");

    @BeforeEach
    void lines() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    @Test
    void tells_first_what_would_change_and_changes_nothing() {
        var preview = uploading.csv(HEADINGS + RANI + HEAD).counts(2, 0, 0, 0);

        assertThat(preview.body()).contains("Terapkan 2 baris").contains("Rani Tirtasora · 198609262015051001");
        assertThat(find("198609262015051001")).isEmpty();
    }

    @Test
    void a_predicate_of_an_earlier_year_never_takes_the_place_of_a_later_one() {
        var heads = "NIP,NAMA,NAMA UNOR,JENIS JABATAN,NAMA JABATAN,PREDIKAT,TAHUN SKP,TANGGAL DATA\n";
        var row = "198609262015051001,Rani Tirtasora,Biro Organisasi,Fungsional,Perencana,%s,%s,%s\n";
        var of2024 = heads + row.formatted("Baik", "2024", "05-01-2025");
        var of2023 = heads + row.formatted("Kurang", "2023", "01-02-2026");
        uploading.csv(of2024).apply();
        uploading.csv(of2023).counts(0, 1, 0, 0).apply();

        assertThat(predicate()).isEqualTo("BAIK");
        uploading.csv(of2024).counts(0, 0, 1, 0);
        uploading.csv(of2023).counts(0, 0, 1, 0);
        uploading
                .csv(heads + row.formatted("Sangat Baik", "2024", "01-03-2026"))
                .counts(0, 1, 0, 0)
                .apply();
        assertThat(predicate()).isEqualTo("SANGAT_BAIK");
    }

    private String predicate() {
        return agency.in(() -> {
            var rani = TestServer.bean(Employees.class)
                    .find(Nip.of("198609262015051001"))
                    .orElseThrow();
            return TestServer.bean(FactHistory.class)
                    .known(rani.id(), LocalDate.of(2026, 6, 1))
                    .flatMap(it -> it.of(FactKind.PREDICATE))
                    .orElseThrow()
                    .value();
        });
    }

    @Test
    void applies_people_with_their_facts_and_superiors_and_tells_the_trail() {
        uploading.csv(HEADINGS + RANI + HEAD).apply().counts(2, 0, 0, 0);

        var rani = find("198609262015051001").orElseThrow();
        assertThat(rani.unit().id().value()).isEqualTo(finance);
        assertThat(rani.position())
                .isEqualTo(new Position(
                        "Analis Kebijakan Ahli Muda", PositionKind.FUNGSIONAL, false, LocalDate.of(2022, 3, 1)));
        var head = find("198001012005011001").orElseThrow();
        assertThat(head.position().headsUnit()).isTrue();
        assertThat(rani.superior().employee()).contains(head.id());
        assertThat(history(rani.id()))
                .contains(
                        new Fact(FactKind.PREDICATE, "BAIK", "2025", LocalDate.of(2026, 4, 1), "SIASN"),
                        Fact.of(FactKind.NINE_BOX, "8", LocalDate.of(2026, 4, 1), "SIASN"),
                        Fact.of(FactKind.BANDWIDTH_MBPS, "12.5", LocalDate.of(2026, 4, 1), "SIASN"))
                .hasSize(4);
        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(rani.id())))
                .isPresent();
        assertThat(trail("IMPORT_APPLIED")).hasSize(1).first().asString().contains("\"new\": \"2\"");
        assertThat(trail("EMPLOYEE_ADDED")).hasSize(2);
    }

    @Test
    void opens_an_account_for_whoever_is_due_at_work_unless_the_login_is_taken_elsewhere() {
        var chance = new SecureRandom();
        var nip = "19%02d%02d%02d20%02d%02d1%03d"
                .formatted(
                        60 + chance.nextInt(30),
                        1 + chance.nextInt(12),
                        1 + chance.nextInt(28),
                        10 + chance.nextInt(15),
                        1 + chance.nextInt(12),
                        1 + chance.nextInt(999));
        var row = "Rani;%s;;;Aktif;;Pelaksana;Arsiparis;;Bagian Keuangan;;;;;;\n".formatted(nip);
        uploading
                .csv(HEADINGS + row + HEAD.replace(";Aktif;", ";Tugas Belajar;"))
                .apply();

        var person = find(nip).orElseThrow();
        assertThat(agency.in(() -> TestServer.bean(Accounts.class).ofEmployee(person.id())))
                .map(it -> it.login())
                .contains(nip);
        assertThat(trail("ACCOUNT_OPENED")).hasSize(1);
        uploading.csv(HEADINGS + row.replace("Rani;", "Rani Tirtasari;")).apply();
        assertThat(agency.in(() -> TestServer.bean(Accounts.class).ofEmployee(person.id())))
                .as("the account follows")
                .map(it -> it.displayName())
                .contains("Rani Tirtasari");
        var away = find("198001012005011001").orElseThrow();
        assertThat(agency.in(() -> TestServer.bean(Accounts.class).ofEmployee(away.id())))
                .isEmpty();

        var elsewhere = TestAgency.create();
        elsewhere.unit("Bagian Keuangan", elsewhere.top());
        new Uploading(elsewhere.visitor("Petugas", null, Role.BKD), "people")
                .csv(HEADINGS + row)
                .apply();
        var twin = elsewhere
                .in(() -> TestServer.bean(Employees.class).find(Nip.of(nip)))
                .orElseThrow();
        assertThat(elsewhere.in(() -> TestServer.bean(Accounts.class).ofEmployee(twin.id())))
                .isEmpty();
    }

    @Test
    void changes_nothing_when_the_same_file_comes_twice() {
        uploading.csv(HEADINGS + RANI + HEAD).apply();
        var again = uploading.csv(HEADINGS + RANI + HEAD).counts(0, 0, 2, 0);

        assertThat(again.body()).contains("Tidak ada yang perlu diterapkan").doesNotContain("/application\"");
        var later = Map.of("asOf", "2026-04-02", "source", "SIASN");
        uploading
                .file("p.csv", (HEADINGS + RANI + HEAD).getBytes(Charset.forName("UTF-8")), later)
                .counts(0, 0, 2, 0);
        assertThat(history(find("198609262015051001").orElseThrow().id())).hasSize(4);
    }

    @Test
    void shows_what_changes_and_keeps_what_the_file_does_not_tell() {
        uploading.csv(HEADINGS + RANI + HEAD).apply();
        var preview = uploading
                .csv("NIP;NAMA JABATAN;BANDWIDTH;PREDIKAT\n198609262015051001;Analis Kebijakan Ahli Madya;6,2;\n")
                .counts(0, 1, 0, 0);

        assertThat(preview.body())
                .contains("<del>Analis Kebijakan Ahli Muda</del> <ins>Analis Kebijakan Ahli Madya</ins>")
                .contains("<del>12,5 Mbit/s</del> <ins>6,2 Mbit/s</ins>")
                .contains("Jabatan: 1");
        preview.apply();
        var rani = find("198609262015051001").orElseThrow();
        assertThat(rani.name()).isEqualTo("Rani Tirtasora");
        assertThat(rani.position().since()).contains(LocalDate.of(2022, 3, 1));
        assertThat(history(rani.id())).hasSize(5);
        assertThat(trail("EMPLOYEE_CHANGED"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Ahli Muda → Analis Kebijakan Ahli Madya");
    }

    @Test
    void keeps_valid_rows_and_tells_of_the_others_where_what_and_the_way_out() {
        var rows = HEADINGS + RANI
                + "Lupa Digit;1,98609E+17;;;Aktif;;Pelaksana;Pengemudi;01-01-2020;Bagian Keuangan;;;;;;\n"
                + "Salah Tanggal;199001012015051001;;;Aktif;;Pelaksana;Pengemudi;31-02-2020;Bagian Keuangan;;;;;;\n"
                + "Salah Unit;199001012015051002;;;Aktif;;Pelaksana;Pengemudi;01-02-2020;Bagian Keuagan;;;;;;\n"
                + "=1+1;198609262015051002;;;Aktif;;Pelaksana;Pengemudi;01-02-2020;=cmd|' /C calc'!A0;;12;;;;\n";
        var preview = uploading.csv(rows).counts(1, 0, 0, 4);

        assertThat(preview.problems().lines().toList())
                .contains(
                        "3,NIP,\"1,98609E+17\",\"NIP tersimpan sebagai angka, sehingga digit terakhirnya hilang.\","
                                + "\"Format kolomnya sebagai Teks di Excel lalu isi lagi NIP-nya, atau ekspor dari sumbernya sebagai teks.\"",
                        "4,TMT JABATAN,31-02-2020,Tanggal ini tidak ada.,Periksa hari dan bulannya; hari ditulis di depan.",
                        "5,NAMA UNOR,Bagian Keuagan,Unit ini tidak ada.,Mungkin yang dimaksud: Bagian Keuangan (Biro Organisasi).",
                        "6,KOTAK TALENTA,12,Ini bukan kotak manajemen talenta.,Tulis angka 1 sampai 9.");
        var applied = preview.apply().counts(1, 0, 0, 4);
        assertThat(applied.problems().lines()).hasSize(5);
        assertThat(find("199001012015051002")).isEmpty();
    }

    @Test
    void makes_no_formula_of_what_it_gives_back() {
        var preview = uploading.csv("NIP;NAMA;NAMA UNOR\n=1+1;@x;y\n198609262015051001;x;=HYPERLINK(1)\n");

        assertThat(preview.problems())
                .contains(",'=1+1,")
                .contains(",'=HYPERLINK(1),")
                .doesNotContain(",=");
    }

    @Test
    void reads_a_workbook_and_refuses_a_nip_that_is_a_number() {
        var rows = List.<List<Object>>of(
                List.of("DATA PEGAWAI", "", "", "", "", ""),
                List.of("NIP", "NAMA", "NAMA UNOR", "JENIS JABATAN", "NAMA JABATAN", "TMT JABATAN"),
                List.of("198609262015051001", "Rani", "Bagian Keuangan", "Fungsional", "Perencana", 45_000),
                List.of(198609262015051002L, "Asep", "Bagian Keuangan", "Fungsional", "Perencana", 45_000));
        var preview = uploading.file("pegawai.xlsx", Workbooks.of(rows)).counts(1, 0, 0, 1);

        assertThat(preview.problems()).contains("4,NIP,198609262015051002,\"NIP tersimpan sebagai angka");
        preview.apply();
        assertThat(find("198609262015051001").orElseThrow().position().since()).contains(LocalDate.of(2023, 3, 15));
    }

    @Test
    void reads_windows_1252_and_the_names_of_siasn() {
        var rows =
                "nipBaru\tnama\talamat\tunorNama\tunorIndukNama\tjenisJabatan\tjabatanFungsionalNama\tjabatanFungsionalUmumNama\n"
                        + "198609262015051001\tAndrée\tx\tBagian Keuangan\tBiro Organisasi\tJabatan Fungsional Umum\t\tPengadministrasi\n";
        uploading
                .file("siasn.txt", rows.getBytes(Charset.forName("windows-1252")))
                .apply();

        var person = find("198609262015051001").orElseThrow();
        assertThat(person.name()).isEqualTo("Andrée");
        assertThat(person.position().name()).isEqualTo("Pengadministrasi");
        assertThat(person.position().kind()).isEqualTo(PositionKind.PELAKSANA);
    }

    @Test
    void never_keeps_what_is_left_out_whatever_somebody_chooses() {
        var page = uploading.csv("NIP;NAMA;ALAMAT;AGAMA\n198609262015051001;Rani;Jalan Rahasia 1;Islam\n");

        assertThat(stored(page.run()))
                .contains("Rani")
                .doesNotContain("Rahasia")
                .doesNotContain("Islam");
        assertThat(bkd.get(page.path() + "/columns").body())
                .contains("tidak pernah dibaca")
                .doesNotContain("name=\"column2\"");
        var again = uploading.follow(bkd.upload(
                page.path() + "/columns",
                Map.of("column2", "name", "column1", ""),
                "x.csv",
                "NIP;NAMA;ALAMAT\n198609262015051001;Rani;Jalan Rahasia 1\n".getBytes(Charset.forName("UTF-8"))));
        assertThat(again.body()).contains("Hanya satu kolom yang dikenali");
        assertThat(stored(again.run())).doesNotContain("Rahasia");
    }

    @Test
    void asks_for_columns_that_it_does_not_know_and_remembers_them() {
        var rows = "Nomor Pegawai;NAMA;Bagiannya\n198609262015051001;Rani;Bagian Keuangan\n"
                .getBytes(Charset.forName("UTF-8"));
        var page = uploading.file("x.csv", rows);

        assertThat(page.body()).contains("Kolom NIP tidak ditemukan").contains("name=\"column0\"");
        var choice = Map.of("column0", "nip", "column1", "name", "column2", "unit");
        uploading
                .follow(bkd.upload(page.path() + "/columns", choice, "x.csv", rows))
                .counts(0, 0, 0, 1);
        uploading.file("x.csv", rows).counts(0, 0, 0, 1);
        assertThat(bkd.upload(page.path() + "/columns", choice, "x.csv", new byte[0])
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void refuses_both_rows_of_one_nip_and_headings_that_mean_the_same() {
        uploading.csv(HEADINGS + RANI + RANI + HEAD).counts(1, 0, 0, 2);
        assertThat(uploading.csv("NIP;NAMA;nama\n198609262015051001;a;b\n").body())
                .contains("Dua kolom dianggap sama: \"nama\"");
    }

    @Test
    void finds_a_unit_by_the_one_above_it() {
        var other = agency.unit("Biro Umum", agency.top());
        var same = agency.unit("Bagian Keuangan", other);
        var rows = "NIP;NAMA;NAMA UNOR;UNOR INDUK;JENIS JABATAN;NAMA JABATAN\n"
                + "198609262015051001;a;Bagian Keuangan;Biro Umum;Pelaksana;b\n"
                + "198609262015051002;a;Bagian Keuangan;;Pelaksana;b\n";
        var preview = uploading.csv(rows).counts(1, 0, 0, 1);

        assertThat(preview.problems()).contains("Ada 2 unit bernama ini.").contains("UNOR INDUK");
        preview.apply();
        assertThat(find("198609262015051001").orElseThrow().unit().id().value()).isEqualTo(same);
    }

    @Test
    void gives_a_unit_one_head_and_moves_heads_within_a_file() {
        agency.employee("Kepala Lama", finance, true);
        var general = agency.unit("Bagian Umum", agency.top());
        assertThat(uploading.csv(HEADINGS + HEAD).counts(0, 0, 0, 1).problems()).contains("sudah dipimpin Kepala Lama");
        var moved =
                "Kepala Lama;198609262015051001;;;Aktif;IV/a;Jabatan Struktural;Kepala Bagian;15-01-2024;Bagian Umum;;;;;;\n";
        uploading.csv(HEADINGS + HEAD + moved).counts(1, 1, 0, 0).apply();

        assertThat(find("198001012005011001").orElseThrow().position().headsUnit())
                .isTrue();
        assertThat(find("198609262015051001").orElseThrow().unit().id().value()).isEqualTo(general);
    }

    @Test
    void does_not_change_the_own_record_of_whoever_imports_and_lets_a_row_stand_that_changes_nothing() {
        uploading.csv(HEADINGS + RANI).apply();
        var rani = find("198609262015051001").orElseThrow().id();
        var own = new Uploading(agency.visitor("Rani Petugas", rani, Role.BKD), "people");

        own.csv(HEADINGS + RANI).counts(0, 0, 1, 0);
        var refused = own.csv(HEADINGS + RANI.replace(";8;Baik;", ";9;Sangat Baik;") + HEAD)
                .counts(1, 0, 0, 1);
        assertThat(refused.body()).contains("Data Anda sendiri tidak dapat diubah lewat impor Anda.");
    }

    @Test
    void is_for_bkd_within_its_units_and_for_nobody_else() {
        var page = uploading.csv(HEADINGS + RANI);

        var stranger = TestAgency.create().visitor("Petugas Lain", null, Role.BKD);
        assertThat(stranger.get(page.path()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page.path() + "/problems.csv").statusCode()).isEqualTo(404);
        assertThat(stranger.post(page.path() + "/application", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(page.path() + "/cancellation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(agency.visitor("Pimpinan", null, Role.LEADERSHIP)
                        .get(page.path())
                        .statusCode())
                .isEqualTo(403);
        assertThat(agency.visitor("Inspektur", null, Role.AUDITOR)
                        .post(page.path() + "/application", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(bkd.get("/imports/99999999").statusCode()).isEqualTo(404);
        assertThat(bkd.get("/imports/abc").statusCode()).isEqualTo(404);
        assertThat(bkd.get("/nonsense/import").statusCode()).isEqualTo(404);
    }

    private Optional<Employee> find(String nip) {
        return agency.in(() -> TestServer.bean(Employees.class).find(Nip.of(nip)));
    }

    private List<Fact> history(EmployeeId person) {
        return agency.in(() -> TestServer.bean(FactHistory.class).history(person));
    }

    /** Everything that is kept of an import. */
    private String stored(long run) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "select coalesce(string_agg(cells::text, ' '), '') || (select coalesce(string_agg(p::text, ' '), '')"
                                + " from imports.problem p where run_id = :run) from imports.staged_row where run_id = :run")
                .param("run", run)
                .query((row, number) -> row.getString(1))
                .single());
    }

    private List<AuditLog.Line> trail(String action) {
        return agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query(action, "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
    }
}
