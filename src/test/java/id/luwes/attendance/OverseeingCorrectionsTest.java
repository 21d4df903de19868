package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections as the auditor and BKD read all of them, waiting and ruled on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverseeingCorrectionsTest {

    private static final String PATH = "/attendance/corrections/all";

    private final TestAgency agency = TestAgency.create();
    private final long unit = agency.unit("Bagian Tata Laksana", agency.top());
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    private final EmployeeId asep = agency.employee("Asep Walungan", unit, false);
    private final EmployeeId yusuf = agency.employee("Yusuf Kandaga", finance, false);
    private final Visitor auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @BeforeAll
    void one_waits_one_was_accepted_and_one_refused() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var superior = agency.visitor("Dimas Walagri", dimas);
        asked(rani, "2026-03-02", "Rapat di Bappenas");
        rule(superior, asked(rani, "2026-03-03", "Gawai mati"), Map.of("ruling", "accept"));
        rule(superior, asked(asep, "2026-03-04", "Lupa saja"), Map.of("ruling", "refuse", "word", "Pulang pukul 14"));
        asked(yusuf, "2026-04-06", "Dinas di Cirebon");
    }

    private long asked(EmployeeId person, String day, String reason) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at,"
                        + " asked_by) values (platform.current_agency(), %s, '%s', '16:30', '%s', now(), 1)"
                                .formatted(person, day, reason)
                        + " returning correction_id")
                .query((row, number) -> row.getLong(1))
                .single());
    }

    private static void rule(Visitor superior, long correction, Map<String, String> ruling) {
        assertThat(superior.post("/attendance/corrections/" + correction + "/ruling", ruling)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void all_stand_there_the_latest_day_first_with_who_ruled_and_with_what_word() {
        assertThat(auditor.get(PATH).body())
                .contains("4 ditemukan")
                .containsSubsequence("Dinas di Cirebon", "Lupa saja", "Gawai mati", "Rapat di Bappenas")
                .contains("Dimas Walagri: Pulang pukul 14");
        assertThat(auditor.get("/attendance/corrections").statusCode()).isEqualTo(403);
        assertThat(auditor.post("/attendance/corrections/1/ruling", Map.of("ruling", "accept"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void are_counted_and_narrowed_by_state() {
        assertThat(auditor.get(PATH + "?state=waiting").body())
                .contains("2 ditemukan", "Bappenas", "Cirebon")
                .doesNotContain("Gawai mati", "Lupa saja");
        assertThat(auditor.get(PATH + "?state=accepted").body())
                .contains("1 ditemukan", "Gawai mati")
                .doesNotContain("Lupa saja");
        assertThat(auditor.get(PATH + "?state=refused").body())
                .contains("1 ditemukan", "Lupa saja")
                .doesNotContain("Gawai mati");
    }

    @Test
    void are_found_by_name_unit_and_month() {
        assertThat(bkd.get(PATH + "?q=tirta").body()).contains("2 ditemukan").doesNotContain("Asep", "Yusuf");
        assertThat(bkd.get(PATH + "?unit=" + finance).body()).contains("1 ditemukan", "Yusuf Kandaga");
        assertThat(bkd.get(PATH + "?month=2026-04").body()).contains("1 ditemukan", "Yusuf Kandaga");
        assertThat(bkd.get(PATH + "?month=2025-04&state=lost&unit=-3").body()).contains("Tidak ada yang cocok");
    }

    @Test
    void lead_to_the_days_where_the_reader_may_read_them_and_else_to_the_record() {
        var days = "href=\"/attendance/people/%s?month=2026-0";
        assertThat(auditor.get(PATH).body()).contains(days.formatted(rani) + "3", days.formatted(yusuf) + "4");
        assertThat(bkd.get(PATH).body())
                .contains(days.formatted(yusuf) + "4", "href=\"/people/" + rani + "\"")
                .doesNotContain(days.formatted(rani));
        assertThat(bkd.get("/attendance/people/" + yusuf).statusCode()).isEqualTo(200);
        assertThat(bkd.get("/attendance/people/" + rani).statusCode()).isEqualTo(404);
    }

    @Test
    void end_where_the_scope_ends() {
        assertThat(agency.over(finance, Role.AUDITOR).get(PATH).body())
                .contains("1 ditemukan", "Yusuf Kandaga")
                .doesNotContain("Rani Tirtasora", "Asep Walungan");
        assertThat(agency.visitor("Rani Tirtasora", rani).get(PATH).statusCode())
                .isEqualTo(403);
    }
}
