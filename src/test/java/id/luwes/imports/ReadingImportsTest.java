package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which imports, as a list and one by one, and which of them are told of in the trail. */
class ReadingImportsTest {

    private static final String ROWS = "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN\n"
            + "198609262015051001;Rani Tirtasora;Biro Keuangan;Fungsional;Perencana\n"
            + "12;Salah Ketik;Biro Keuangan;Fungsional;Perencana\n";

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Biro Keuangan", agency.top());
    private final long law = agency.unit("Biro Hukum", agency.top());
    private final EmployeeId officer = agency.employee("Petugas Keuangan", finance, false);
    private final Visitor whole = agency.visitor("Bkd Pusat", null, Role.BKD);
    private final Visitor auditor = agency.visitor("Inspektur", null, Role.AUDITOR);

    @Test
    void a_list_without_imports_says_so_and_leads_to_where_files_are_brought() {
        assertThat(main(whole.get("/imports")))
                .contains("Belum ada impor", "/people/import", "/absences/import", "/units/import");
        var admin = agency.visitor("Admin", null, Role.ADMINISTRATOR);
        assertThat(main(admin.get("/imports"))).contains("Belum ada impor").doesNotContain("/people/import");
        assertThat(main(auditor.get("/imports"))).contains("Belum ada impor").doesNotContain("/import\"");
    }

    @Test
    void the_list_tells_who_brought_what_when_and_what_came_of_it() {
        new Uploading(whole, "people").csv(ROWS);
        new Uploading(whole, "absences")
                .file("cuti.csv", "X;Y\n1;2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var page = main(whole.get("/imports"));
        assertThat(page).contains("2 impor", "pegawai.csv", "Bkd Pusat", "menunggu diterapkan", "kolom belum jelas");
        assertThat(page.indexOf("cuti.csv")).as("the newest first").isBetween(0, page.indexOf("pegawai.csv"));
        assertThat(page.replaceAll("(?s).*pegawai.csv|</tr>.*", "").replaceAll("(?s)<[^>]*>", " "))
                .containsPattern("2\\s+1\\s+1\\s+1");
    }

    @Test
    void each_sees_what_they_brought_and_bkd_and_the_auditor_of_the_agency_all() {
        var bureau = agency.visitor("Biro", null, Role.ORGANISATION_BUREAU);
        var run = new Uploading(whole, "people").csv(ROWS).path();
        assertThat(main(bureau.get("/imports"))).doesNotContain("pegawai.csv");
        assertThat(bureau.get(run).statusCode()).isEqualTo(404);
        var own = new Uploading(bureau, "units")
                .csv("NAMA UNOR;UNOR INDUK\nBagian Kas;Biro Keuangan\n")
                .path();
        assertThat(main(bureau.get("/imports"))).contains("1 impor", own);
        assertThat(main(whole.get("/imports"))).contains("2 impor", own, run);
        assertThat(main(auditor.get("/imports"))).contains("2 impor", own, run);
        var atTheTop = holder("Bkd Puncak", null, Map.of(Role.BKD, agency.top()));
        assertThat(main(atTheTop.get("/imports")))
                .as("the only unit at the top is everywhere")
                .contains("2 impor", own, run);
        assertThat(atTheTop.get(run).statusCode()).isEqualTo(200);
        assertThat(agency.visitor("Pimpinan", null, Role.LEADERSHIP)
                        .get("/imports")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_finds_no_button_and_changes_nothing() {
        var run = new Uploading(whole, "people").csv(ROWS).path();
        var page = auditor.get(run);
        assertThat(main(page))
                .contains("Rani Tirtasora", "problems.csv", "Bkd Pusat", "Semua impor")
                .doesNotContain("<form", "/columns", "/people/import");
        for (var action : List.of("/application", "/cancellation", "/columns")) {
            assertThat(auditor.post(run + action, Map.of()).statusCode()).isEqualTo(403);
        }
        var both = holder("Dua Peran", null, Map.of(Role.AUDITOR, 0L, Role.ADMINISTRATOR, 0L));
        assertThat(main(both.get(run))).doesNotContain("<form");
        assertThat(both.post(run + "/application", Map.of()).statusCode()).isEqualTo(404);
        assertThat(main(whole.get(run))).contains("Terapkan 1 baris", "/columns");
    }

    @Test
    void an_auditor_reads_what_headings_were_taken_for_without_choosing() {
        var run = new Uploading(whole, "people")
                .csv("NIP;KOLOM ANEH\n198609262015051001;1\n")
                .path();
        assertThat(main(auditor.get(run)))
                .contains("KOLOM ANEH", "tidak dipakai")
                .doesNotContain("<form", "<select");
        assertThat(main(whole.get(run))).contains("<select");
    }

    @Test
    void the_auditor_of_a_subtree_sees_what_its_people_brought_without_the_rows() {
        var brought = holder("Petugas Keuangan", officer, Map.of(Role.BKD, finance));
        var run = new Uploading(brought, "people").csv(ROWS).path();
        var other = new Uploading(whole, "people").csv(ROWS).path();
        var here = holder("Inspektur Keuangan", null, Map.of(Role.AUDITOR, finance));
        assertThat(main(here.get("/imports"))).contains("1 impor", run).doesNotContain(other);
        assertThat(main(here.get(run)))
                .contains("ditolak", "auditor seluruh instansi")
                .doesNotContain("Rani Tirtasora", "problems.csv");
        assertThat(here.get(run + "/problems.csv").statusCode()).isEqualTo(404);
        assertThat(here.get(other).statusCode()).isEqualTo(404);
        var elsewhere = holder("Inspektur Hukum", null, Map.of(Role.AUDITOR, law));
        assertThat(main(elsewhere.get("/imports"))).contains("Belum ada impor");
        assertThat(elsewhere.get(run).statusCode()).isEqualTo(404);
    }

    @Test
    void looks_at_rows_of_people_stand_in_the_trail() {
        var run = new Uploading(whole, "people").csv(ROWS);
        assertThat(looks("IMPORT_VIEWED")).as("who brought it").isZero();
        auditor.get(run.path());
        assertThat(looks("IMPORT_VIEWED")).isEqualTo(1);
        auditor.get("/imports");
        assertThat(looks("IMPORT_VIEWED")).isEqualTo(1);
        assertThat(auditor.get(run.path() + "/problems.csv").body()).contains("NIP", "12");
        assertThat(run.problems()).contains("12");
        assertThat(looks("IMPORT_PROBLEMS_READ")).as("by anybody").isEqualTo(2);
    }

    @Test
    void many_imports_stand_on_pages() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into imports.run (agency_id, kind, state, file_name, file_size, as_of, source, begun_at, seen_at)"
                                + " select :agency, case when n = 60 then 'gone' else 'employees' end, 'APPLIED',"
                                + " 'berkas-' || n || '.csv', 1, '2026-01-01', '', now() + n * interval '1 s', now()"
                                + " from generate_series(1, 60) n")
                .param("agency", agency.id().value())
                .update());
        assertThat(main(auditor.get("/imports")))
                .contains("60 impor", "berkas-60.csv", "lewat baris perintah", "gone", "page=2")
                .doesNotContain("berkas-1.csv");
        var gone = agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select run_id from imports.run where kind = 'gone'")
                .query(Long.class)
                .single());
        assertThat(main(auditor.get("/imports"))).doesNotContain("/imports/" + gone + "\"");
        assertThat(auditor.get("/imports/" + gone).statusCode()).isEqualTo(404);
        assertThat(main(auditor.get("/imports?page=3")))
                .contains("berkas-1.csv")
                .doesNotContain("berkas-60.csv");
        assertThat(main(auditor.get("/imports?page=99"))).contains("berkas-1.csv");
        assertThat(auditor.get("/imports?page=x").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/imports").body().length()).isLessThan(40_000);
    }

    @Test
    void menu_upload_page_and_import_lead_to_the_list() {
        assertThat(auditor.get("/audit").body()).contains("href=\"/imports\"");
        assertThat(main(whole.get("/people/import"))).contains("href=\"/imports\"");
        assertThat(main(whole.get(new Uploading(whole, "people").csv(ROWS).path())))
                .contains("href=\"/imports\"");
    }

    private Visitor holder(String name, @Nullable EmployeeId employee, Map<Role, Long> roles) {
        var login = agency.login(name, employee);
        agency.in(() -> {
            var account = TestServer.bean(JdbcClient.class)
                    .sql("select account_id from access.account where login = lower(:login)")
                    .param("login", login)
                    .query(Long.class)
                    .single();
            roles.forEach((role, unit) ->
                    TestServer.bean(AccountDirectory.class).grant(null, new AccountId(account), role, unit));
            return true;
        });
        return Visitor.signedIn(login, TestAgency.PASSWORD);
    }

    private long looks(String action) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from access.audit_entry where action = :action and subject_kind = 'import'")
                .param("action", action)
                .query(Long.class)
                .single());
    }

    private static String main(java.net.http.HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replaceAll("(?s).*<main|</main.*", "");
    }
}
