package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReportingLines;
import id.luwes.workforce.WorkforceChanged;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** "My box is old": it goes to the owner of the fact, who records it anew or says why it stands, and the verdict follows. */
class DisputingAFactTest {

    private static final String PATH = "/eligibility/disputes";
    private static final String REASON = "Peta talenta Juni 2026 dibaca ulang.";

    private final TestAgency agency = TestAgency.create();
    private final long unit = agency.unit("Bidang Layanan", agency.top());
    private final EmployeeId person = agency.employee("Rani Tirtasora", unit, false);
    private final EmployeeId officer = agency.employee("Yusuf Petugas", agency.top(), false);
    private final Visitor visitor = agency.visitor("Rani Tirtasora", person);
    private final Visitor bkd = agency.visitor("Yusuf Petugas", officer, Role.BKD);

    @BeforeEach
    void judged() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.NINE_BOX, "6");
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(person));
    }

    @Test
    void each_fact_of_the_own_verdict_can_be_said_to_be_wrong_and_no_fact_of_others() {
        assertThat(visitor.get("/eligibility").body())
                .contains("Belum memenuhi syarat", PATH + "/new?fact=nine_box", PATH + "/new?fact=task_by_ict")
                .contains(PATH + "/new?fact=unit", "href=\"/people/me/superior\"");
        assertThat(bkd.get("/eligibility/" + person).body()).doesNotContain(PATH + "/new");
        assertThat(visitor.get(PATH + "/new?fact=nine_box").body())
                .contains("Kotak 6 · sumber: SIASN, 5 Januari 2026", "Kotak 9", "Dijawab paling lambat");
        assertThat(visitor.get(PATH + "/new?fact=zodiak").statusCode()).isEqualTo(404);
        assertThat(visitor.get(PATH + "/new").statusCode()).isEqualTo(404);
    }

    @Test
    void recorded_with_the_claimed_value_remakes_the_verdict_ends_the_dispute_and_tells_the_person() {
        var dispute = said("nine_box", "8");
        assertThat(visitor.get(dispute).body()).contains("Menunggu pemilik data", "Kotak 8", "Peta talenta Juni.");
        assertThat(visitor.get("/eligibility").body()).contains("Sudah disanggah");
        assertThat(bkd.get("/inbox").body()).contains("Rani Tirtasora", "Kotak 6", "Kotak 8");
        assertThat(bkd.get(dispute).body()).contains("value=\"8\" selected", "Catat nilai baru", "Catatan sudah benar");

        assertThat(bkd.get("/people/" + person).body()).contains("href=\"" + dispute + "\"", "Menunggu pemilik data");

        assertThat(record(bkd, dispute, "8").statusCode()).isEqualTo(303);

        assertThat(visitor.get(dispute).body())
                .contains("Dicatat ulang", "Belum memenuhi syarat", "Memenuhi syarat: paling banyak 2 hari per pekan")
                .doesNotContain("Tarik kembali");
        assertThat(visitor.get("/eligibility").body()).contains("Memenuhi syarat: paling banyak 2 hari per pekan");
        assertThat(visitor.get("/notifications").body()).contains("Data yang Anda sanggah sudah dicatat ulang");
        assertThat(bkd.get("/people/" + person).body()).doesNotContain(dispute);
        assertThat(record(bkd, dispute, "9").statusCode()).isEqualTo(409);
        assertThat(stands(bkd, dispute, REASON).statusCode()).isEqualTo(409);
        assertThat(bkd.get("/inbox").body()).doesNotContain("Rani Tirtasora");
        assertThat(bkd.get("/inbox/decided").body()).contains("Rani Tirtasora");
        assertThat(count("select count(*) from notification.news where kind = 'FACT_RECORDED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from access.audit_entry where action = 'FACT_RECORDED'"))
                .isEqualTo(1);
    }

    @Test
    void recorded_with_another_value_ends_it_too_and_the_same_value_does_not() {
        var dispute = said("nine_box", "8");
        assertThat(record(bkd, dispute, "6").statusCode()).isEqualTo(422);
        assertThat(record(bkd, dispute, "5").statusCode()).isEqualTo(303);
        assertThat(visitor.get(dispute).body()).contains("Dicatat ulang", "Kotak 5");
    }

    @Test
    void an_older_observation_is_named_since_the_newer_one_would_stand_over_it() {
        var dispute = said("nine_box", "8");
        var form = form("8");
        form.put("observedOn", "2025-12-31");
        var answer = bkd.post(dispute + "/fact", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("diamati 5 Januari 2026", "value=\"2025-12-31\"", REASON);
        assertThat(count("select count(*) from access.audit_entry where action = 'FACT_RECORDED'"))
                .isZero();
    }

    @Test
    void an_import_that_brings_another_value_ends_it_and_one_that_repeats_it_does_not() {
        var dispute = said("nine_box", "8");
        imported("6");
        assertThat(visitor.get(dispute).body()).contains("Menunggu pemilik data");
        imported("9");
        assertThat(visitor.get(dispute).body()).contains("Dicatat ulang", "Kotak 9");
        imported("7");
        assertThat(count("select count(*) from notification.news where kind = 'FACT_RECORDED'"))
                .isEqualTo(1);
    }

    @Test
    void stands_with_a_reason_that_the_person_reads() {
        var dispute = said("nine_box", "8");
        var tooShort = stands(bkd, dispute, "tetap");
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("tetap</textarea>", "id=\"standsReason-error\"");
        assertThat(stands(bkd, dispute, "Peta talenta Juni memuat kotak 6.").statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(dispute).body()).contains("Catatan tetap", "Peta talenta Juni memuat kotak 6.");
        assertThat(visitor.get("/notifications").body()).contains("Data yang Anda sanggah dijawab: catatannya tetap");
        assertThat(said("nine_box", "8")).isNotEqualTo(dispute);
    }

    @Test
    void what_was_typed_wrong_is_named_and_kept() {
        var answer = say("bandwidth_mbps", "cepat sekali", "Menurut tagihan.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Tulis kecepatan dalam Mbit/s", "value=\"cepat sekali\"", "Menurut tagihan.");
        assertThat(say("nine_box", "6", "").body()).contains("Nilai ini sama dengan yang tercatat");
        assertThat(say("nine_box", "8", "x".repeat(1_001)).statusCode()).isEqualTo(422);
        assertThat(say("unit", "x", "").statusCode()).isEqualTo(422);
        assertThat(say("zodiak", "8", "").statusCode()).isEqualTo(404);
        assertThat(count("select count(*) from eligibility.fact_dispute")).isZero();
    }

    @Test
    void is_one_at_a_time_of_each_fact_and_can_be_taken_back() {
        var dispute = said("nine_box", "8");
        assertThat(say("nine_box", "9", "").statusCode()).isEqualTo(409);
        assertThat(visitor.get(PATH + "/new?fact=nine_box").statusCode()).isEqualTo(303);
        said("laptop", "no");
        assertThat(bkd.post(dispute + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
        assertThat(visitor.post(dispute + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visitor.post(dispute + "/withdrawal", Map.of()).statusCode()).isEqualTo(409);
        assertThat(bkd.get(dispute).body()).contains("Ditarik kembali").doesNotContain("Catat nilai baru");
        said("nine_box", "9");
    }

    @Test
    void of_the_duties_is_recorded_by_who_heads_the_unit_too_and_of_the_person_by_bkd_alone() {
        var head = agency.over(unit, Role.UNIT_HEAD);
        var elsewhere = agency.over(agency.unit("Sekretariat", agency.top()), Role.UNIT_HEAD);
        var duties = said("task_by_ict", "MET");
        var box = said("nine_box", "8");

        assertThat(head.get(PATH).body())
                .contains("Tugas dapat dilaksanakan dengan TIK")
                .doesNotContain("Kotak talenta");
        assertThat(head.get("/inbox").body()).contains("Rani Tirtasora", duties).doesNotContain(box);
        assertThat(elsewhere.get(PATH).body()).doesNotContain("Rani Tirtasora");
        assertThat(head.get(box).statusCode()).isEqualTo(404);
        assertThat(record(head, box, "8").statusCode()).isEqualTo(404);
        assertThat(stands(head, box, REASON).statusCode()).isEqualTo(404);
        assertThat(record(elsewhere, duties, "MET").statusCode()).isEqualTo(404);
        assertThat(head.get(duties).body()).contains("Catat nilai baru");
        assertThat(record(head, duties, "MET").statusCode()).isEqualTo(303);
        assertThat(visitor.get(duties).body()).contains("Dicatat ulang");
    }

    @Test
    void of_the_record_ends_when_the_record_is_mended() {
        var dispute = said("position", "Pranata Komputer Ahli Muda");
        assertThat(bkd.get(dispute).body())
                .contains("Betulkan jabatannya", "/people/" + person + "/mending")
                .doesNotContain("name=\"factValue\"");
        assertThat(bkd.post(dispute + "/fact", form("8")).statusCode()).isEqualTo(404);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set position_name = 'Pranata Komputer' where employee_id = " + person)
                .update());
        changed();
        assertThat(visitor.get(dispute).body()).contains("Dicatat ulang", "Pranata Komputer");
    }

    @Test
    void is_never_answered_by_the_one_who_says_it() {
        PeopleToJudge.good(agency, officer);
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(officer));
        var own = bkd.post(PATH, Map.of("fact", "nine_box", "claimed", "9"));
        var dispute = location(own);
        assertThat(bkd.get(dispute).body()).contains("Tarik kembali").doesNotContain("Catat nilai baru");
        assertThat(bkd.get("/inbox").body()).doesNotContain("Data dinyatakan keliru");
        assertThat(record(bkd, dispute, "9").statusCode()).isEqualTo(404);
        assertThat(stands(bkd, dispute, REASON).statusCode()).isEqualTo(404);
    }

    @Test
    void is_read_by_the_auditor_whose_look_is_kept_and_by_nobody_else() {
        var dispute = said("nine_box", "8");
        var auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);
        var colleague = agency.visitor("Dimas", agency.employee("Dimas", unit, false));
        var stranger = TestAgency.create().visitor("Petugas Lain", null, Role.BKD);

        assertThat(auditor.get(PATH).body()).contains("Rani Tirtasora");
        assertThat(auditor.get(dispute).body()).contains("Peta talenta Juni.").doesNotContain("Catat nilai baru");
        assertThat(count("select count(*) from access.audit_entry where action = 'FACT_DISPUTE_VIEWED'"))
                .isEqualTo(1);
        assertThat(record(auditor, dispute, "8").statusCode()).isEqualTo(403);
        assertThat(auditor.post(PATH + "/rules", Map.of("days", "3")).statusCode())
                .isEqualTo(403);
        assertThat(colleague.get(dispute).statusCode()).isEqualTo(404);
        assertThat(colleague.get(PATH).statusCode()).isEqualTo(403);
        assertThat(stranger.get(dispute).statusCode()).isEqualTo(404);
        assertThat(record(stranger, dispute, "8").statusCode()).isEqualTo(404);
        assertThat(stranger.get(PATH + "?show=all").body()).doesNotContain("Rani Tirtasora");
    }

    @Test
    void is_overdue_by_the_days_that_the_agency_sets_and_bkd_is_told_once() {
        assertThat(bkd.post(PATH + "/rules", Map.of("days", "0")).statusCode()).isEqualTo(422);
        assertThat(bkd.post(PATH + "/rules", Map.of("days", "banyak")).body()).contains("value=\"banyak\"");
        assertThat(bkd.post(PATH + "/rules", Map.of("days", "2")).statusCode()).isEqualTo(303);
        assertThat(agency.over(unit, Role.BKD)
                        .post(PATH + "/rules", Map.of("days", "3"))
                        .statusCode())
                .isEqualTo(403);
        late();
        assertThat(bkd.get(PATH + "?show=overdue").body())
                .contains("Rani Tirtasora", "Lewat batas: seharusnya dijawab");
        assertThat(bkd.get(PATH + "?show=semua&page=-1").statusCode()).isEqualTo(200);
        round();
        round();
        assertThat(count("select count(*) from notification.news where kind = 'FACT_OVERDUE'"))
                .isEqualTo(1);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_disputes() {
        said("nine_box", "8");
        Statements.constant(bkd, PATH, this::late);
    }

    /** One that was due long ago. */
    private void late() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into eligibility.fact_dispute (agency_id, employee_id, fact, of_duties, claimed, verdict_id,"
                                + " raised_at, raised_by, due) select agency_id, employee_id, (array['TASK_OUTSIDE_OFFICE',"
                                + " 'TASK_NO_SPECIAL_ROOM', 'TASK_BY_ICT', 'TASK_LITTLE_FACE_TO_FACE',"
                                + " 'TASK_NO_CONSTANT_SUPERVISION'])[1 + (select count(*)::integer from"
                                + " eligibility.fact_dispute)], true, 'MET', verdict_id, now(), 1, '2026-01-05' from eligibility.standing where employee_id = "
                                + person)
                .update());
    }

    private void round() {
        agency.in(() -> {
            TestServer.bean(EndingDisputes.class).round();
            return true;
        });
    }

    private void imported(String box) {
        PeopleToJudge.fact(agency, person, FactKind.NINE_BOX, box);
        changed();
    }

    private void changed() {
        agency.in(() -> TestServer.bean(TransactionTemplate.class).execute(status -> {
            TestServer.beans().publishEvent(new WorkforceChanged(agency.id()));
            return true;
        }));
    }

    private String said(String fact, String claimed) {
        return location(say(fact, claimed, "Peta talenta Juni."));
    }

    private HttpResponse<String> say(String fact, String claimed, String words) {
        return visitor.post(PATH, Map.of("fact", fact, "claimed", claimed, "words", words));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, String> form(String value) {
        return new HashMap<>(Map.of(
                "factValue",
                value,
                "observedOn",
                LocalDate.of(2026, 6, 1).toString(),
                "source",
                "Peta talenta Juni 2026",
                "reason",
                REASON));
    }

    private static HttpResponse<String> record(Visitor by, String dispute, String value) {
        return by.post(dispute + "/fact", form(value));
    }

    private static HttpResponse<String> stands(Visitor by, String dispute, String reason) {
        return by.post(dispute + "/answer", Map.of("reason", reason));
    }

    private long count(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
