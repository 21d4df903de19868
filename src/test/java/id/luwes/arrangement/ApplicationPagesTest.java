package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.formWith;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.eligibility.Eligibility;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void from_the_form_to_the_inbox_to_the_agreement() {
        assertThat(rani.get("/applications").body()).contains("Belum ada pengajuan");
        var sent = rani.post("/applications", form());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = location(sent);
        assertThat(rani.get(path).body()).contains("Menunggu keputusan", "Peta proses bisnis", "Tarik kembali");

        assertThat(dimas.get("/inbox").body())
                .contains("Rani Tirtasora", path.replace("/applications/", "/inbox?open=application-"));
        var file = dimas.get(path).body();
        assertThat(file).contains("Keputusan Anda", "Belum ada rekam hasil kerja", "Loket Perizinan");
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(303);

        assertThat(rani.get(path).body()).contains("Disetujui").doesNotContain("Tarik kembali");
        assertThat(rani.get("/applications").body()).contains("Disetujui");
        assertThat(dimas.get("/inbox").body()).contains("Tidak ada yang menunggu");
    }

    @Test
    void whoever_decides_second_is_told_with_a_way_out() {
        var path = location(rani.post("/applications", form()));
        dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", "Tutup tahun"));
        var second = dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("sudah diputus atau ditarik kembali", path);
        assertThat(rani.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(409);
        assertThat(rani.get(path).body()).contains("Tutup tahun");
    }

    @Test
    void a_withdrawal_may_say_why_and_the_history_shows_it() {
        var path = location(rani.post("/applications", form()));
        assertThat(rani.get(path).body()).contains("Alasan menarik", "(tidak wajib)");
        var tooLong = rani.post(path + "/withdrawal", Map.of("reason", "x".repeat(1001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("paling banyak 1.000 huruf");
        assertThat(rani.post(path + "/withdrawal", Map.of("reason", "Ada tugas lapangan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get(path).body())
                .contains("Ada tugas lapangan", "Ditarik")
                .doesNotContain("Alasan menarik");
        assertThat(dimas.get(path).body()).contains("Ada tugas lapangan");
        rani.post("/applications", form());
    }

    @Test
    void a_refusal_without_a_reason_comes_back_with_the_choice_kept() {
        var path = location(rani.post("/applications", form()));
        var answer = dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tulis alasan penolakan").containsPattern("value=\"refuse\" checked");
    }

    @Test
    void others_do_not_even_learn_that_there_is_a_case() {
        var path = location(rani.post("/applications", form()));
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(path).statusCode()).isEqualTo(404);
        assertThat(asep.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
        var elsewhere = new TestOffice();
        var stranger = elsewhere.visitor("Orang Lain", elsewhere.dimas, Role.BKD);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rani.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "first, 2026-02-30, tidak ada di kalender",
        "first, kemarin, Tulis tanggal",
        "last, 2020-01-01, Tanggal akhir",
        "mode3, HOME, melebihi kuota 2",
        "mode2, ELSEWHERE, di mana dan mengapa",
        "mode2, OTHER_OFFICE, Pilih kantornya",
        "ends1, 15:00, kurang 60 menit",
        "ends1, 07:00, setelah jam mulai",
        "starts2, pagi, Tulis jam",
        "quantity1, banyak, Tulis angka",
        "quantity1, 0, lebih dari nol",
        "weight1, 99999999, Tulis angka",
        "due1, 2031-01-01, dalam masa berlaku",
        "goal1, '', sasaran unit",
        "what1, x, 3 sampai 200 huruf",
        "measure1, '', satuannya"
    })
    void what_cannot_be_sent_comes_back_as_it_was_typed_with_the_reason(String field, String typed, String reason) {
        var answer = rani.post("/applications", formWith(field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(reason, field.equals("goal1") ? "Peta proses bisnis" : "Proses bisnis terpetakan");
        if (!field.startsWith("mode")) {
            assertThat(answer.body()).contains("value=\"" + typed + "\"");
        }
        assertThat(rani.get("/applications/new").body()).as("the draft").contains("Draf tersimpan");
    }

    @Test
    void a_draft_survives_and_grows_and_can_be_thrown_away() {
        var grown = rani.post("/applications/draft", formWith("action", "add"));
        assertThat(grown.body()).contains("name=\"what2\"", "Hasil kerja 2");
        assertThat(rani.get("/applications").body()).contains("Lanjutkan draf");
        assertThat(rani.get("/applications/new").body()).contains("Peta proses bisnis", "name=\"what2\"");
        rani.post("/applications/draft/removal", Map.of());
        assertThat(rani.get("/applications/new").body()).doesNotContain("Peta proses bisnis");
    }

    @Test
    void with_script_only_the_check_comes_back() {
        var answer = rani.post("/applications/draft", formWith("action", "live"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"check\"", "Siap dikirim", "2 dari 2")
                .doesNotContain("<html");
        var tooMany = formWith("action", "live");
        tooMany.put("mode3", "HOME");
        assertThat(rani.post("/applications/draft", tooMany).body()).contains("kuotanya 2 hari");
    }

    @Test
    void a_quota_is_told_with_what_made_it_so_small_and_a_rule_of_the_agency_as_one() {
        var tooMuch = formWith("mode3", "HOME");
        tooMuch.put("ends1", "15:00");
        assertThat(rani.post("/applications", tooMuch).body())
                .contains("kuota 2 hari per pekan menurut kebijakan jabar-mkd-2025 (PermenPANRB 4/2025; ambang contoh,")
                .contains("jam kerja per pekan; hitungan per hari: ambang contoh, ditetapkan instansi")
                .contains("paling lama enam bulan (ambang contoh, ditetapkan instansi)");
        office.sql("update agency.agency set weekly_cap = 1 where agency_id = platform.current_agency()");
        assertThat(rani.post("/applications", tooMuch).body())
                .contains("kuota 1 hari per pekan, batas yang ditetapkan instansi sendiri")
                .doesNotContain("menurut kebijakan");
    }

    @Test
    void a_thousand_years_are_refused_at_once() {
        var forever = formWith("first", "2000-01-01");
        forever.put("last", "2999-12-31");
        var begun = System.nanoTime();
        var answer = rani.post("/applications", forever);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Paling lama 6 bulan");
        forever.put("first", monday().toString());
        assertThat(rani.post("/applications", forever).body()).contains("Paling lama 6 bulan");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void the_past_stands_beside_each_promise_and_less_is_explained_as_soon_as_it_is_typed() {
        office.promisedBefore(office.rani);
        assertThat(rani.get("/applications/new").body())
                .contains("<option value=\"Peta proses bisnis\" label=\"peta\">", "<option value=\"peta\">");
        var live = rani.post("/applications/draft", formWith("action", "live")).body();
        assertThat(live)
                .contains(
                        "id=\"past1\"", "hx-swap-oob=\"true\"", "4 diterima, dengan kesepakatan pada", "menjanjikan 3")
                .contains("data-less", "jadi lebih sedikit");
        var enough = formWith("quantity1", "12");
        enough.put("action", "live");
        assertThat(rani.post("/applications/draft", enough).body())
                .contains("menjanjikan 12")
                .doesNotContain("data-less");
        var unknown = formWith("what1", "Sesuatu yang baru");
        unknown.put("action", "live");
        assertThat(rani.post("/applications/draft", unknown).body()).contains("Belum ada catatan hasil dengan nama");
        assertThat(rani.post("/applications", form()).statusCode()).isEqualTo(422);
        var path = location(rani.post("/applications", formWith("less1", "Satu pegawai pindah")));
        assertThat(dimas.get(path).body()).contains("4 diterima, dengan kesepakatan pada", "Satu pegawai pindah");
    }

    @Test
    void a_name_without_a_record_is_marked_to_the_superior() {
        office.promisedBefore(office.rani);
        var path = location(rani.post("/applications", formWith("what1", "Peta proses bisnis baru")));
        assertThat(dimas.get(path).body()).contains("Belum ada catatan");
    }

    @Test
    void the_hours_of_the_week_are_told_by_place() {
        var hours = "Di kantor 22 j 30 m, di luar kantor 15 j per pekan";
        assertThat(rani.post("/applications/draft", formWith("action", "live")).body())
                .contains(hours);
        var today = office.agency.in(() -> TestServer.bean(Agencies.class).today());
        var path = location(rani.post("/applications", formWith("first", today.toString())));
        assertThat(dimas.get(path).body()).contains(hours);
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(rani.get("/applications").body()).contains(hours);
    }

    @Test
    void the_superior_reads_why_somebody_is_not_eligible_any_more_and_the_way_to_the_facts() {
        var path = location(rani.post("/applications", form()));
        assertThat(dimas.get(path).body()).contains("/eligibility/" + office.rani);
        office.sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " values (platform.current_agency(), " + office.rani
                + ", 'NINE_BOX', '2', '2026-02-05', 'SIASN', now())");
        office.agency.in(
                () -> TestServer.bean(Eligibility.class).judge(office.rani).orElseThrow());
        assertThat(dimas.get(path).body()).contains("Belum memenuhi syarat", "Kotak talenta");
    }

    @Test
    void the_week_of_a_unit_without_a_counter_is_shown_too() {
        office.sql(
                "update agency.unit set serves_public = false, service_minimum = null where unit_id = " + office.unit);
        var path = location(rani.post("/applications", form()));
        assertThat(dimas.get(path).body())
                .contains("Di luar kantor per hari", "Bila disetujui", "Paling banyak dari 3");
    }

    @Test
    void the_last_evaluations_stand_before_whoever_applies_and_decides() {
        office.sql("insert into evaluation.evaluation (agency_id, evaluation_id, employee_id, month, state, number)"
                + " values (platform.current_agency(), 77, " + office.rani + ", '2026-09-01', 'RULED', 1)");
        office.sql(
                "insert into evaluation.proposal (agency_id, evaluation_id, number, kind, nothing, days_due, days_met,"
                        + " outputs_due, outputs_waiting, inputs, proposed_at) values (platform.current_agency(), 77, 1,"
                        + " 'NOTHING', 'NO_DAYS', 0, 0, 0, 0, '{}', now())");
        office.sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day,"
                + " state, unit_id, submitted_at) values (platform.current_agency(), 900078, " + office.rani
                + ", '2026-08-01', '2026-09-30', 'APPROVED', 1, now())");
        office.sql(
                "insert into evaluation.ruling (agency_id, evaluation_id, number, outcome, departs, reason, ruled_at,"
                        + " by_account, from_day, agreement_id, days_left) values (platform.current_agency(), 77, 1,"
                        + " 'REVOKE', true, 'x', now(), 1, '2026-10-12', 900078, 0)");
        var told =
                new String[] {"Evaluasi terakhir", "September 2026", "Dicabut", "Hak berakhir mulai 12 Oktober 2026"};
        assertThat(rani.get("/applications/new").body()).contains(told);
        assertThat(dimas.get(location(rani.post("/applications", form()))).body())
                .contains(told)
                .contains("/evaluations/77");
    }

    @Test
    void what_is_due_before_the_right_begins_is_told_to_be_owed_to_nobody() {
        var path = location(rani.post("/applications", form()));
        office.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure,"
                + " quantity, due, goal) select agency_id, application_id, employee_id, 'Telaahan lama',"
                + " 'dokumen', 1, '2020-01-01', 'Sasaran' from arrangement.application where"
                + " employee_id = " + office.rani);
        assertThat(dimas.get(path).body()).contains("tidak ditagih");
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(rani.get(path).body()).contains("tidak ditagih");
    }

    @Test
    void a_reason_without_end_is_refused() {
        var path = location(rani.post("/applications", form()));
        var answer = dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", "x".repeat(1001)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("paling banyak 1.000 huruf");
    }

    @Test
    void a_look_from_afar_is_kept_in_the_trail() {
        var path = location(rani.post("/applications", form()));
        rani.get(path);
        dimas.get(path);
        assertThat(looks()).isZero();
        office.visitor("Petugas BKD", null, Role.BKD).get(path);
        assertThat(looks()).isEqualTo(1);
    }

    private int looks() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from access.audit_entry where agency_id = platform.current_agency()"
                        + " and action = 'APPLICATION_VIEWED'")
                .query((row, number) -> row.getInt(1))
                .single());
    }

    @Test
    void whoever_heads_the_unit_is_told_where_nobody_else_can_approve() {
        office.sql("update agency.unit set service_minimum = 3 where unit_id = " + office.unit);
        var kepala = office.agency.employee("Kepala Loket", office.unit, false);
        var head = office.visitor("Kepala Loket", kepala, Role.UNIT_HEAD);
        location(rani.post("/applications", form()));
        assertThat(head.get("/notifications").body()).doesNotContain("Sebuah pengajuan menunggu");
        office.sql("update agency.unit set service_minimum = 4 where unit_id = " + office.unit);
        location(office.visitor("Asep Walungan", office.asep).post("/applications", form()));
        assertThat(head.get("/notifications").body()).contains("Sebuah pengajuan menunggu");
    }

    @Test
    void forged_fields_do_no_harm() {
        var forged = form();
        forged.put("outputs", "999999");
        forged.put("mode2", "SATURN");
        forged.put("office", "1' or '1'='1");
        forged.put("what1", "<script>alert(1)</script> " + "x".repeat(5000));
        forged.put("unit", "7");
        var answer = rani.post("/applications", forged);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(rani.post("/applications", Map.of()).statusCode()).isEqualTo(422);
        assertThat(rani.post("/applications", formWith("what1", "\u0000")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void somebody_who_is_not_eligible_reads_why_instead_of_sending() {
        assertThat(dimas.get("/applications/new").body()).contains("belum memenuhi syarat", "Kelayakan");
        assertThat(dimas.post("/applications", form()).statusCode()).isEqualTo(422);
    }

    @Test
    void below_the_minimum_the_superior_reads_who_can_approve_and_the_unit_head_needs_a_reason() {
        office.sql("update agency.unit set service_minimum = 3 where unit_id = " + office.unit);
        var path = location(rani.post("/applications", form()));
        var head = office.visitor("Kepala Loket", null, Role.UNIT_HEAD);
        assertThat(dimas.get(path).body()).contains("hanya kepala unit layanan").doesNotContain("value=\"approve\"");
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(422);
        assertThat(head.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(head.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(422);
        assertThat(head.post(path + "/decision", Map.of("decision", "approve", "reason", "Loket kedua buka"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_colleague_sees_that_somebody_is_away_and_the_superior_sees_where() {
        var path = location(rani.post("/applications", form()));
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        var week = "/schedule?week=" + monday();
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(week).body())
                .contains("Rani Tirtasora", "Di luar kantor", "dapat dihubungi", "07.30–16.00")
                .doesNotContain("Rumah<");
        assertThat(dimas.get(week).body()).contains("Rumah");
        assertThat(rani.get(week).body()).contains("Rumah");
        assertThat(rani.get("/schedule?week=abc").statusCode()).isEqualTo(400);
        assertThat(rani.get("/schedule?week=9999-01-01").statusCode()).isEqualTo(400);
    }

    @Test
    void an_absence_goes_before_the_agreement_and_its_kind_stays_between_superior_and_person() {
        var day = monday().plusDays(1).toString();
        var entered = dimas.post(
                "/absences", Map.of("employee", office.rani.toString(), "kind", "SICKNESS", "first", day, "last", day));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
        assertThat(dimas.get("/absences").body()).contains("Rani Tirtasora", "Sakit");
        var week = "/schedule?week=" + monday();
        assertThat(dimas.get(week).body()).contains("Sakit");
        assertThat(office.visitor("Asep Walungan", office.asep).get(week).body())
                .contains("Tidak bertugas")
                .doesNotContain("Sakit");
        assertThat(dimas.post("/absences", Map.of("employee", office.rani.toString(), "kind", "LEAVE", "first", day))
                        .body())
                .contains("sudah tercatat tidak hadir");
    }

    @Test
    void an_absence_is_not_entered_for_oneself_or_for_strangers() {
        for (var somebody : new String[] {office.dimas.toString(), "999999", "abc", ""}) {
            var answer = dimas.post(
                    "/absences", Map.of("employee", somebody, "kind", "LEAVE", "first", monday().toString()));
            assertThat(answer.statusCode()).as(somebody).isEqualTo(422);
            assertThat(answer.body()).contains("dalam lingkup Anda");
        }
        assertThat(dimas.post("/absences/999999/cancellation", Map.of("reason", "keliru"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
