package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Accounts;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MendingOnePersonTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final EmployeeId chief = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId head = agency.employee("Kepala Bagian", finance, true);
    private final EmployeeId person = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @BeforeEach
    void lines() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    @Test
    void moves_the_person_draws_the_lines_anew_and_tells_the_trail_why() {
        var answer = mend(Map.of("unit", "" + finance, "position", "Bendahara", "since", "2026-02-03"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var now = found();
        assertThat(now.unit().name()).isEqualTo("Bagian Keuangan");
        assertThat(now.superior().employee()).contains(head);
        assertThat(agency.in(() -> TestServer.bean(FactHistory.class).history(person)))
                .anyMatch(
                        it -> it.kind() == FactKind.POSITION_SINCE && it.value().equals("2026-02-03"));
        assertThat(trail("EMPLOYEE_MENDED")).contains("Mutasi menurut SK").contains("Bendahara");
    }

    @Test
    void mends_name_and_grade_and_takes_the_verdict_of_whoever_is_no_longer_due() {
        agency.in(() -> TestServer.bean(Eligibility.class).judge(person));
        agency.login("Rani Tirtasora", person);

        assertThat(mend(Map.of("name", "Rani Tirtasari", "grade", "III/d", "legalStatus", "Tugas Belajar"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(found().name()).isEqualTo("Rani Tirtasari");
        assertThat(agency.in(() -> TestServer.bean(Accounts.class).ofEmployee(person)))
                .as("the account follows")
                .map(it -> it.displayName())
                .contains("Rani Tirtasari");
        assertThat(found().grade()).isEqualTo("III/d");
        assertThat(found().active()).isFalse();
        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(person)))
                .isEmpty();
        assertThat(trail("EMPLOYEE_MENDED")).contains("Tugas Belajar");
        assertThat(mend(Map.of("legalStatus", "")).statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_becomes_active_can_sign_in_as_after_an_import() {
        numbered(System.nanoTime() / 1_000);
        mend(Map.of("legalStatus", "Tugas Belajar"));
        assertThat(accounts()).isZero();

        assertThat(mend(Map.of("legalStatus", "Aktif")).statusCode()).isEqualTo(303);

        assertThat(accounts()).isEqualTo(1);
        assertThat(trail("ACCOUNT_OPENED")).contains("account");
        mend(Map.of("legalStatus", "Tugas Belajar"));
        mend(Map.of("legalStatus", "Aktif"));
        assertThat(accounts()).isEqualTo(1);
    }

    /** A NIP that is nobody's in another agency either, since a login is one everywhere; born at least 17 years before 2015. */
    private void numbered(long turn) {
        var nip = "19%02d%02d%02d2015011%03d"
                .formatted(50 + turn / 335_664 % 48, 1 + turn / 27_972 % 12, 1 + turn / 999 % 28, 1 + turn % 999);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set nip = '%s' where employee_id = %s".formatted(nip, person))
                .update());
    }

    private long accounts() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from access.account where employee_id = " + person)
                .query(Long.class)
                .single());
    }

    @Test
    void a_sanction_is_over_after_its_last_day() {
        var form = Map.of(
                "factKind",
                "DISCIPLINE",
                "factValue",
                "LIGHT",
                "observedOn",
                "2026-04-05",
                "factUntil",
                "2026-07-04",
                "source",
                "SK 12/2026",
                "factReason",
                "Hukuman disiplin ringan");
        assertThat(bkd.post("/people/" + person + "/facts", form).statusCode()).isEqualTo(303);

        assertThat(discipline(LocalDate.of(2026, 7, 4))).isEqualTo("LIGHT");
        assertThat(discipline(LocalDate.of(2026, 7, 5))).isEqualTo("NONE");
        assertThat(bkd.get("/people/" + person).body()).contains("sampai 4 Juli 2026");
    }

    private String discipline(LocalDate on) {
        return agency.in(() -> TestServer.bean(FactHistory.class)
                .known(person, on)
                .flatMap(it -> it.of(FactKind.DISCIPLINE))
                .orElseThrow()
                .value());
    }

    @Test
    void overrides_the_superior_by_nip() {
        var nip = agency.in(() -> TestServer.bean(Employees.class).find(head))
                .orElseThrow()
                .nip();
        mend(Map.of("superiorNip", nip.grouped()));

        assertThat(found().superior().employee()).contains(head);
        mend(Map.of("superiorNip", ""));
        assertThat(found().superior().employee()).contains(chief);
    }

    @Test
    void wants_a_reason_and_says_what_does_not_fit() {
        assertThat(mend(Map.of("reason", "x", "position", "Bendahara")).body())
                .contains("Tulis alasannya, 10 sampai 300");
        assertThat(mend(Map.of("unit", "999999")).body()).contains("Pilih unit dalam lingkup Anda.");
        assertThat(mend(Map.of("heads", "true")).body()).contains("sudah dipimpin Kepala Biro");
        assertThat(mend(Map.of("superiorNip", "199001012015011999")).body()).contains("NIP ini bukan milik");
        assertThat(mend(Map.of("since", "2999-01-01")).body()).contains("paling lambat hari ini");
        assertThat(mend(Map.of("regency", "Bandung")).body()).contains("Tulis nama yang ditawarkan");
        assertThat(mend(Map.of()).body()).contains("Tidak ada yang berubah.");
        assertThat(found().position().name()).isEqualTo("Analis Kebijakan Ahli Muda");
    }

    @Test
    void overwrites_nothing_that_somebody_else_has_changed_meanwhile() {
        var stale = form();
        mend(Map.of("position", "Bendahara"));
        stale.put("position", "Arsiparis");

        assertThat(bkd.post("/people/" + person + "/mending", stale).statusCode())
                .isEqualTo(409);
        assertThat(found().position().name()).isEqualTo("Bendahara");
    }

    @Test
    void adds_a_fact_beside_the_older_ones_and_the_verdict_follows() {
        agency.in(() -> TestServer.bean(Eligibility.class).judge(person));
        var answer = fact("BANDWIDTH_MBPS", "6,2", "Uji ulang di rumah yang bersangkutan");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(person))
                        .orElseThrow()
                        .reasons())
                .contains("BANDWIDTH");
        assertThat(bkd.get("/people/" + person).body()).contains("6,2 Mbit/s").contains("Uji mandiri");
        assertThat(trail("FACT_RECORDED")).contains("Uji ulang di rumah");
    }

    @Test
    void refuses_a_fact_that_says_nothing() {
        assertThat(fact("NINE_BOX", "10", "Uji ulang di rumah").body()).contains("Pilih kotak 1 sampai 9.");
        assertThat(fact("", "10", "Uji ulang di rumah").body()).contains("Pilih jenis faktanya.");
        assertThat(fact("NINE_BOX", "9", "").statusCode()).isEqualTo(422);
    }

    @Test
    void is_for_bkd_where_its_role_holds() {
        var path = "/people/" + person + "/mending";

        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(403);
        assertThat(agency.visitor("Rani Tirtasora", person).get(path).statusCode())
                .isEqualTo(403);
        var stranger = TestAgency.create().visitor("Petugas Lain", null, Role.BKD);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path, form()).statusCode()).isEqualTo(404);
    }

    @Test
    void is_not_for_ones_own_record_from_which_the_own_right_would_follow() {
        var own = agency.visitor("Rani Petugas", person, Role.BKD);
        var page = own.get("/people/" + person);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/mending");
        assertThat(own.get("/people/" + person + "/mending").statusCode()).isEqualTo(403);
        assertThat(own.post("/people/" + person + "/mending", form()).body()).contains("petugas BKD lain");
        assertThat(own.post("/people/" + person + "/facts", Map.of("factKind", "NINE_BOX"))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> mend(Map<String, String> changed) {
        var form = form();
        form.putAll(changed);
        return bkd.post("/people/" + person + "/mending", form);
    }

    private HttpResponse<String> fact(String kind, String value, String reason) {
        return bkd.post(
                "/people/" + person + "/facts",
                Map.of(
                        "factKind", kind,
                        "factValue", value,
                        "observedOn", "2026-04-05",
                        "source", "Uji mandiri",
                        "factReason", reason));
    }

    /** The form as the page offers it, with a reason. */
    private Map<String, String> form() {
        var now = found();
        var form = new HashMap<String, String>();
        form.put("name", now.name());
        form.put("legalStatus", now.legalStatus());
        form.put("grade", now.grade() == null ? "" : now.grade());
        form.put("unit", now.unit().id().toString());
        form.put("position", now.position().name());
        form.put("kind", now.position().kind().name());
        form.put("since", now.position().since().map(Object::toString).orElse(""));
        form.put("regency", now.residence().orElse(""));
        form.put("superiorNip", now.superiorOverride() == null ? "" : now.superiorOverride());
        form.put("reason", "Mutasi menurut SK Nomor 12/2026");
        form.put("version", agency.in(() -> TestServer.bean(MendingPeople.class).version(person)));
        return form;
    }

    private Employee found() {
        return agency.in(() -> TestServer.bean(Employees.class).find(person)).orElseThrow();
    }

    private String trail(String action) {
        var query = new AuditLog.Query(action, "", null, null, ZoneOffset.UTC);
        return agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 50))
                .toString();
    }
}
