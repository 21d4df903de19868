package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of a person tells, and to whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageOfAPersonTest {

    private static final String KIND_OF_PLACE = "Rumah";

    private final TestOffice office = new TestOffice();
    private final EmployeeId elsewhere = office.agency.employee("Tetangga", office.agency.top(), false);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final Visitor bkd = office.visitor("Petugas", null, Role.BKD);
    private final Visitor auditor = office.visitor("Pemeriksa", null, Role.AUDITOR);
    private final String page = "/people/" + office.rani;
    private String granted = "";

    @BeforeAll
    void plant() {
        granted = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        dimas.post(granted + "/decision", Map.of("decision", "approve"));
        var today = LocalDate.ofInstant(TestServer.bean(Clock.class).instant(), ZoneId.of("Asia/Jakarta"));
        office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select platform.open_month('ledger.person_day', date '" + today + "')::text")
                .query((row, number) -> "")
                .list());
        office.sql("insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, place_kind,"
                + " required_minutes, break_minutes, worked_minutes) values (platform.current_agency(), '" + today
                + "', "
                + office.rani + ", " + office.unit + ", 'AWAY', 'RESIDENCE_REGISTERED', 450, 60, 451)"
                + " on conflict (agency_id, employee_id, day) do update set planned_mode = 'AWAY',"
                + " place_kind = 'RESIDENCE_REGISTERED', absence = null, worked_minutes = 451");
    }

    @Test
    void tells_the_superior_all_but_who_looked() {
        assertThat(dimas.get(page).body())
                .contains("Memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("Kesepakatan")
                .contains("href=\"" + granted + "\"")
                .contains("Peta proses bisnis")
                .contains("Hari pada bulan ini")
                .contains(KIND_OF_PLACE)
                .contains("Evaluasi bulanan")
                .contains("Kotak talenta")
                .doesNotContain("Siapa yang melihat");
    }

    @Test
    void tells_the_person_too_who_looked() {
        bkd.get(page);

        assertThat(rani.get("/people/me").headers().firstValue("Location").orElse(""))
                .endsWith(page);
        assertThat(rani.get(page).body())
                .contains(KIND_OF_PLACE)
                .contains("Siapa yang melihat")
                .contains("Petugas")
                .contains("Data pegawai dilihat");
    }

    @Test
    void tells_bkd_no_days_and_the_auditor_no_kind_of_place() {
        assertThat(bkd.get(page).body())
                .contains("Pengajuan")
                .doesNotContain("Hari pada bulan ini")
                .doesNotContain("Siapa yang melihat");
        assertThat(auditor.get(page).body())
                .contains("Hari pada bulan ini")
                .contains("Di luar kantor")
                .doesNotContain(KIND_OF_PLACE)
                .contains("Siapa yang melihat");
    }

    @Test
    void tells_a_colleague_name_position_and_unit_and_within_the_team_whether_one_can_be_reached() {
        assertThat(asep.get(page).body())
                .contains("Rani Tirtasora")
                .contains("Analis Kebijakan Ahli Muda")
                .contains("Loket Perizinan")
                .doesNotContain("Kotak talenta")
                .doesNotContain("Peta proses bisnis")
                .doesNotContain(granted)
                .doesNotContain(KIND_OF_PLACE)
                .doesNotContain("Kota Bandung")
                .doesNotContain("19860926");
        assertThat(office.visitor("Tetangga", elsewhere).get(page).body())
                .contains("Rani Tirtasora")
                .contains("hanya diberitahukan di dalam timnya")
                .doesNotContain(granted);
    }

    @Test
    void is_not_there_for_others() {
        assertThat(office.visitor("Gubernur", null, Role.LEADERSHIP).get(page).statusCode())
                .isEqualTo(403);
        assertThat(office.visitor("Admin", null, Role.ADMINISTRATOR).get(page).statusCode())
                .isEqualTo(403);
        var other = TestAgency.create();
        assertThat(other.visitor("Orang Lain", other.employee("Orang Lain", other.top(), false))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_a_colleague_who_has_left_is_not_there() {
        var left = office.agency.employee("Sudah Pergi", office.unit, false);
        office.sql("update workforce.employee set active = false where employee_id = " + left);

        assertThat(asep.get("/people/" + left).statusCode()).isEqualTo(404);
        assertThat(bkd.get("/people/" + left).statusCode()).isEqualTo(200);
    }

    @Test
    void is_reached_from_the_search_by_whoever_works_in_the_agency() {
        assertThat(asep.get("/search?q=rani").body()).contains("href=\"" + page + "\"");
        assertThat(office.visitor("Kepala Daerah", null, Role.LEADERSHIP)
                        .get("/search?q=rani")
                        .body())
                .contains("Rani")
                .doesNotContain("href=\"/people/");
    }

    @Test
    void a_look_at_the_record_is_told_to_the_trail_and_a_look_at_a_colleague_is_none() {
        var before = looks();
        asep.get(page);
        rani.get(page);
        assertThat(looks()).isEqualTo(before);
        dimas.get(page);
        assertThat(looks()).isEqualTo(before + 1);
    }

    private long looks() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from access.audit_entry where action = 'EMPLOYEE_VIEWED' and subject_id = '"
                        + office.rani + "'")
                .query(Long.class)
                .single());
    }
}
