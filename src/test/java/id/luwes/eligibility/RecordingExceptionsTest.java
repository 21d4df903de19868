package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BKD records that Rani, who is eligible, may work elsewhere on three days a week, since she is being treated. */
class RecordingExceptionsTest {

    private static final String WORDS = "Menjalani terapi rutin di rumah sakit";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId able = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId officer = agency.employee("Petugas BKD", agency.top(), false);
    private final Visitor rani = agency.visitor("Rani Tirtasora", able);
    private final Visitor superior = agency.visitor("Kepala Biro", head);
    private final Visitor bkd = agency.visitor("Petugas BKD", officer, Role.BKD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    @BeforeEach
    void eligible() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        PeopleToJudge.good(agency, able);
        rani.get("/eligibility");
    }

    @Test
    void gives_more_days_from_its_first_day_on() {
        assertThat(recorded(form(able)).statusCode()).isEqualTo(303);
        assertThat(verdict().maxDays()).isEqualTo(3);
        assertThat(verdict().policyDays()).isEqualTo(2);
        assertThat(bkd.get("/eligibility/exceptions").body()).contains("Rani Tirtasora", "SK 800/7/BKD");
        assertThat(actions()).isEqualTo(1);
    }

    @Test
    void is_read_whole_by_the_person_bkd_and_the_auditor_alone() {
        recorded(form(able));
        assertThat(rani.get("/eligibility").body()).contains("3 hari per pekan", "SK 800/7/BKD", WORDS);
        var auditor = agency.visitor("Auditor", null, Role.AUDITOR);
        assertThat(auditor.get("/eligibility/" + able).body()).contains(WORDS);
        assertThat(auditor.get(path()).body()).contains(WORDS);
        assertThat(bkd.get(path()).body()).contains(WORDS, "Akhiri lebih awal");
        assertThat(superior.get("/eligibility/" + able).body())
                .contains("3 hari per pekan")
                .doesNotContain(WORDS, "SK 800/7/BKD", "Kondisi khusus");
        assertThat(superior.get("/people/" + able).body())
                .contains("3 hari per pekan dengan pengecualian")
                .doesNotContain(WORDS);
        assertThat(superior.get(path()).statusCode()).isIn(403, 404);
        assertThat(rani.get("/eligibility/exceptions").statusCode()).isIn(403, 404);
    }

    @Test
    void tells_what_is_missing_field_by_field() {
        var page = bkd.post("/eligibility/exceptions", Map.of("nip", "1", "days", "6", "first", "x"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Tidak ada pegawai aktif",
                        "Pilih 2 sampai 5 hari",
                        "Pilih salah satu alasan",
                        "Isi nomor surat");
        var tooLong = form(able);
        tooLong.put("last", today.plusMonths(13).toString());
        assertThat(recorded(tooLong).body()).contains("Paling lama 12 bulan", "ambang contoh, ditetapkan instansi");
    }

    @Test
    void is_never_for_oneself_and_never_two_at_once() {
        assertThat(recorded(form(officer)).body()).contains("petugas BKD lain");
        recorded(form(able));
        var second = recorded(form(able));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("sudah memiliki pengecualian");
    }

    @Test
    void is_ended_from_tomorrow_on_once_and_then_makes_room() {
        recorded(form(able));
        assertThat(end(today).statusCode()).as("the day that has begun").isEqualTo(422);
        assertThat(end(today.plusDays(1)).statusCode()).isEqualTo(303);
        assertThat(end(today.plusDays(2)).statusCode()).isIn(404, 422);
        assertThat(verdict().maxDays()).isEqualTo(3);
        assertThat(verdict().days().on(today.plusDays(1))).isEqualTo(2);
        assertThat(bkd.get(path()).body()).contains("Terapi selesai").doesNotContain("name=\"before\"");
        var next = form(able);
        next.put("first", today.plusDays(1).toString());
        assertThat(recorded(next).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> recorded(Map<String, String> form) {
        return bkd.post("/eligibility/exceptions", form);
    }

    private HttpResponse<String> end(LocalDate before) {
        return bkd.post(path() + "/end", Map.of("before", before.toString(), "reason", "Terapi selesai lebih awal"));
    }

    private Map<String, String> form(EmployeeId person) {
        var nip = agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
        return new HashMap<>(Map.of(
                "nip",
                nip,
                "ground",
                "SPECIAL_CONDITION",
                "days",
                "3",
                "first",
                today.toString(),
                "last",
                today.plusMonths(4).toString(),
                "letter",
                "SK 800/7/BKD",
                "reason",
                WORDS));
    }

    private Verdict verdict() {
        return agency.in(() -> TestServer.bean(Eligibility.class).current(able).orElseThrow());
    }

    private String path() {
        return "/eligibility/exceptions/" + number("select max(exception_id) from eligibility.cap_exception");
    }

    private long actions() {
        return number("select count(*) from access.audit_entry where action = 'CAP_EXCEPTION_RECORDED'");
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
