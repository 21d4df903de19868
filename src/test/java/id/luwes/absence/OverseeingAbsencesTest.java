package id.luwes.absence;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leave, sickness and duty travel as the auditor and BKD read all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverseeingAbsencesTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", finance, false);
    private final EmployeeId yusuf = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Visitor auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);

    @BeforeAll
    void two_of_which_one_was_cancelled() {
        insert(rani, "SICKNESS", "2026-03-09", "2026-03-10");
        insert(yusuf, "LEAVE", "2026-04-06", "2026-04-08");
        var cancelled = number("select absence_id from absence.absence where employee_id = " + yusuf);
        assertThat(bkd.post("/absences/" + cancelled + "/cancellation", Map.of("reason", "Salah orang"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_auditor_reads_them_and_changes_nothing() {
        var page = auditor.get("/absences").body();
        assertThat(page)
                .contains("2 ditemukan", "Rani Tirtasora", "Sakit", "Bagian Keuangan")
                .doesNotContain("<form method=\"post\" action=\"/absences", "/cancellation", "/absences/import");
        assertThat(auditor.get("/absences/all").body()).contains("2 ditemukan");
        assertThat(auditor.post("/absences", Map.of()).statusCode()).isEqualTo(403);
        assertThat(auditor.post("/absences/1/cancellation", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_cancelled_says_so_and_why_and_by_whom() {
        assertThat(auditor.get("/absences?state=cancelled").body())
                .contains("1 ditemukan", "Dibatalkan", "Petugas BKD: Salah orang")
                .doesNotContain("Rani Tirtasora");
        assertThat(auditor.get("/absences?state=recorded").body())
                .contains("Rani Tirtasora")
                .doesNotContain("Salah orang");
    }

    @Test
    void is_found_by_name_by_unit_and_by_month() {
        assertThat(bkd.get("/absences/all?q=kanda").body()).contains("Yusuf").doesNotContain("Rani");
        assertThat(bkd.get("/absences/all?unit=" + finance).body())
                .contains("Rani")
                .doesNotContain("Yusuf");
        assertThat(bkd.get("/absences/all?month=2026-04").body())
                .contains("Yusuf")
                .doesNotContain("Rani");
        assertThat(bkd.get("/absences/all?month=2026-05&q=%25").body()).contains("Tidak ada yang cocok", "0 ditemukan");
        assertThat(bkd.get("/absences/all?month=2026-13&unit=x&state=LOST&page=-1")
                        .body())
                .contains("2 ditemukan");
    }

    @Test
    void ends_where_the_scope_ends() {
        assertThat(agency.over(finance, Role.AUDITOR).get("/absences").body())
                .contains("1 ditemukan", "Rani")
                .doesNotContain("Yusuf", "Biro Organisasi</option>");
        assertThat(TestAgency.create()
                        .visitor("Pemeriksa Lain", null, Role.AUDITOR)
                        .get("/absences")
                        .body())
                .contains("0 ditemukan");
        assertThat(agency.visitor("Rani Tirtasora", rani).get("/absences/all").statusCode())
                .isEqualTo(403);
    }

    private void insert(EmployeeId person, String kind, String first, String last) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin,"
                        + " recorded_at) values (platform.current_agency(), %s, '%s', '%s', '%s', 'BKD', now())"
                                .formatted(person, kind, first, last))
                .update());
    }

    private long number(String sql) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(sql)
                .query((row, index) -> row.getLong(1))
                .single());
    }
}
