package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Applications as the auditor and BKD read all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverseeingApplicationsTest {

    private static final String PATH = "/applications/all";

    private final TestOffice office = new TestOffice();
    private final TestAgency agency = office.agency;
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final Visitor auditor = office.visitor("Pemeriksa", null, Role.AUDITOR);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());
    private String sent = "";

    @BeforeAll
    void one_waits_one_runs_and_one_was_refused() {
        sent = office.visitor("Rani Tirtasora", office.rani)
                .post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        application(901, office.asep.value(), "APPROVED", today.minusDays(9), today.plusDays(9), "2026-03-31 18:00Z");
        office.sql("insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day,"
                + " granted_at) values (platform.current_agency(), %s, 901, '%s', '%s', now())"
                        .formatted(office.asep, today.minusDays(9), today.plusDays(9)));
        var yusuf = agency.employee("Yusuf Kandaga", finance, false);
        application(902, yusuf.value(), "REFUSED", today, today, "2026-02-10 02:00Z");
    }

    private void application(int id, long person, String state, LocalDate first, LocalDate last, String at) {
        office.sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day,"
                + " state, unit_id, submitted_at) values (platform.current_agency(), %d, %d, '%s', '%s', '%s', %d, '%s')"
                        .formatted(id, person, first, last, state, office.unit, at));
    }

    @Test
    void all_stand_there_the_latest_first_each_leading_to_its_case() {
        var page = auditor.get(PATH).body();
        assertThat(page)
                .contains("3 ditemukan")
                .containsSubsequence(
                        "href=\"" + sent + "\">Rani Tirtasora",
                        "href=\"/applications/901\">Asep Walungan",
                        "href=\"/applications/902\">Yusuf Kandaga");
        assertThat(auditor.get(sent).body()).contains("Peta proses bisnis").doesNotContain("Keputusan Anda");
        assertThat(auditor.post(sent + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void are_counted_by_state_and_those_in_force_are_told_apart() {
        assertThat(auditor.get(PATH + "?state=running").body())
                .contains("1 ditemukan", "Asep Walungan", "Berlaku hari ini")
                .doesNotContain("Rani", "Yusuf");
        assertThat(auditor.get(PATH + "?state=submitted").body())
                .contains("1 ditemukan", "Rani Tirtasora")
                .doesNotContain("Asep", "Yusuf");
        assertThat(auditor.get(PATH + "?state=refused").body())
                .contains("Yusuf")
                .doesNotContain("Rani");
        assertThat(auditor.get(PATH + "?state=withdrawn").body()).contains("0 ditemukan", "Tidak ada yang cocok");
    }

    @Test
    void are_found_by_name_unit_and_the_month_on_the_agencys_own_clocks() {
        assertThat(auditor.get(PATH + "?q=walu").body()).contains("Asep").doesNotContain("Rani", "Yusuf");
        assertThat(auditor.get(PATH + "?unit=" + finance).body())
                .contains("1 ditemukan", "Yusuf")
                .doesNotContain("Rani", "Asep");
        assertThat(auditor.get(PATH + "?month=2026-04").body())
                .contains("1 ditemukan", "Asep")
                .doesNotContain("Yusuf");
        assertThat(auditor.get(PATH + "?month=" + YearMonth.from(today)).body()).contains("1 ditemukan", "Rani");
        assertThat(auditor.get(PATH + "?month=x&unit=-1&state=%27&page=zzz&q=%25")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void end_where_the_scope_ends() {
        assertThat(agency.over(finance, Role.BKD).get(PATH).body())
                .contains("1 ditemukan", "Yusuf Kandaga")
                .doesNotContain("Rani Tirtasora", "Asep Walungan", "Loket Perizinan");
        assertThat(office.visitor("Dimas Walagri", office.dimas).get(PATH).statusCode())
                .isEqualTo(403);
    }
}
