package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On Tuesday somebody is asked for the end of Monday. */
class ForgottenCheckOutTest {

    private static final String MONDAY = "2026-11-23";
    private static final String PAGE = "/attendance/days/" + MONDAY;
    private static final String ANSWER = PAGE + "/check-out";

    private final Workplace place = new Workplace();
    private final TestClock.Turned tuesday = TestClock.at("2026-11-24T07:40");
    private final Visitor rani = place.agency.visitor("Rani Tirtasora", place.rani);
    private final Visitor dimas = place.agency.visitor("Dimas Walagri", place.dimas);

    @BeforeEach
    void came_on_monday() {
        place.punched(place.rani, MONDAY, "IN", "07:21");
    }

    @AfterEach
    void time_goes_on() {
        tuesday.close();
    }

    @Test
    void is_answered_by_the_employee_accepted_by_the_superior_and_counts() {
        assertThat(rani.get(PAGE).body()).contains("masuk pukul 07.21", "sampai 16.00", "Senin, 23 November 2026");
        assertThat(rani.post(ANSWER, Map.of("out", "16:30", "reason", "Rapat di luar"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/attendance").body()).contains("Menunggu atasan");
        assertThat(dimas.get("/notifications").body()).contains("Sebuah koreksi presensi menunggu putusan Anda");
        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - ?");
        assertThat(dimas.get("/attendance/corrections").body()).contains("Rani Tirtasora", "Rapat di luar", "16.30");

        assertThat(ruled(dimas, "accept", "").statusCode()).isEqualTo(303);

        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - 16:30");
        assertThat(rani.get("/attendance").body()).contains("07.21–16.30", "8 j 9 m", "Terpenuhi");
        assertThat(dimas.get("/attendance/corrections").body()).contains("Tidak ada yang menunggu");
        assertThat(trail("CORRECTION_ASKED")).isEqualTo(1);
        assertThat(trail("CORRECTION_ACCEPTED")).isEqualTo(1);
        assertThat(rani.get("/notifications").body()).contains("Jam pulang yang Anda tulis diterima");
        assertThat(dimas.get("/notifications").body()).doesNotContain("koreksi presensi menunggu");
    }

    @Test
    void is_refused_with_a_word_that_the_employee_reads_and_may_answer_again() {
        rani.post(ANSWER, Map.of("out", "20:00", "reason", "Lembur"));
        var without = ruled(dimas, "refuse", " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tulis alasan penolakan");
        assertThat(ruled(dimas, "refuse", "Tidak ada lembur hari itu").statusCode())
                .isEqualTo(303);

        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - ?");
        assertThat(rani.get(PAGE).body()).contains("Tidak ada lembur hari itu", "ditolak");
        assertThat(rani.post(ANSWER, Map.of("out", "16.00", "reason", "Jam kantor"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ruled(dimas, "accept", "Terima kasih").statusCode()).isEqualTo(303);
        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - 16:00");
    }

    @Test
    void waits_once_a_day_and_is_ruled_on_once() {
        rani.post(ANSWER, Map.of("out", "16:30", "reason", "Rapat di luar"));
        assertThat(rani.post(ANSWER, Map.of("out", "17:30", "reason", "Rapat lagi"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(rani.get(PAGE).body()).contains("menunggu atasan").doesNotContain("name=\"out\"");
        ruled(dimas, "accept", "");
        assertThat(ruled(dimas, "refuse", "Berubah pikiran").statusCode()).isEqualTo(409);
        assertThat(rani.post(ANSWER, Map.of("out", "17:30", "reason", "Rapat lagi"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_day_that_ends_at_lunch_by_mistake_is_answered_like_one_without_an_end() {
        place.punched(place.rani, MONDAY, "OUT", "12:00");
        assertThat(rani.get("/attendance").body()).contains("/attendance/days/" + MONDAY);
        assertThat(rani.get(PAGE).body()).contains("pulang tercatat 12.00");
        var early = rani.post(ANSWER, Map.of("out", "11:30", "reason", "Pulang"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("sesudah jam pulang yang tercatat, 12.00");
        assertThat(rani.post(ANSWER, Map.of("out", "16:10", "reason", "Tertekan saat makan siang"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/attendance").body()).contains("Menunggu atasan");
        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - 12:00");
        assertThat(dimas.get("/attendance/corrections").body()).contains("Pulang tercatat", "12.00", "16.10");
        ruled(dimas, "accept", "");
        assertThat(place.worked(place.rani, MONDAY)).isEqualTo("07:21 - 16:10");
        assertThat(rani.get(PAGE).statusCode()).as("the day has its minutes").isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_sent_back_with_what_to_write() {
        var early = rani.post(ANSWER, Map.of("out", "07:00", "reason", "Rapat di luar"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("setelah jam masuk, 07.21", "value=\"07:00\"", "Rapat di luar");
        assertThat(rani.post(ANSWER, Map.of("out", "25:00", "reason", "Rapat")).body())
                .contains("misalnya 16:00");
        assertThat(rani.post(ANSWER, Map.of("out", "sore", "reason", "")).body())
                .contains("misalnya 16:00", "paling sedikit tiga huruf");
        assertThat(rani.post(ANSWER, Map.of()).statusCode()).isEqualTo(422);
        assertThat(rani.post(ANSWER, Map.of("out", "16:00", "reason", "x".repeat(600)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_day_that_is_not_over_did_not_begin_or_lies_far_back_has_nothing_to_answer() {
        place.punched(place.rani, "2026-11-24", "IN", "07:30");
        place.punched(place.rani, "2026-09-01", "IN", "07:30");
        for (var day : new String[] {"2026-11-24", "2026-11-20", "2026-09-01", "2027-01-04", "+999999999-01-01"}) {
            assertThat(rani.get("/attendance/days/" + day).statusCode()).as(day).isIn(400, 404);
            assertThat(rani.post(
                                    "/attendance/days/" + day + "/check-out",
                                    Map.of("out", "16:00", "reason", "Rapat di luar"))
                            .statusCode())
                    .as(day)
                    .isIn(400, 404, 422);
        }
        assertThat(rani.get("/attendance/days/kemarin").statusCode()).isEqualTo(400);
    }

    @Test
    void is_nobodys_to_rule_on_but_the_superiors() {
        rani.post(ANSWER, Map.of("out", "16:30", "reason", "Rapat di luar"));
        var below = place.agency.unit("Bagian lain", place.agency.top());
        var head = place.agency.employee("Kepala Bagian", below, true);
        place.agency.employee("Staf Bagian", below, false);
        place.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var other = place.agency.visitor("Kepala Bagian", head);

        assertThat(ruled(other, "accept", "").statusCode()).isEqualTo(404);
        assertThat(other.get("/attendance/corrections").body()).doesNotContain("Rapat di luar");
        assertThat(ruled(Visitor.signedIn(place.bkd(), TestAgency.PASSWORD), "accept", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ruled(rani, "accept", "").statusCode()).isEqualTo(403);
        var elsewhere = TestAgency.create();
        assertThat(ruled(elsewhere.visitor("Petugas lain", null, Role.BKD), "accept", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void goes_to_bkd_where_nobody_is_superior_and_never_to_oneself() {
        place.punched(place.dimas, MONDAY, "IN", "07:30");
        place.sql("insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at) select agency_id,"
                + " account_id, 'BKD', 0, now() from access.account where employee_id = " + place.dimas);
        var both = dimas;
        both.post(ANSWER, Map.of("out", "16:30", "reason", "Apel di lapangan"));
        assertThat(both.get("/attendance/corrections").body()).doesNotContain("Apel di lapangan");
        assertThat(ruled(both, "accept", "").statusCode()).isEqualTo(404);

        var bkd = Visitor.signedIn(place.bkd(), TestAgency.PASSWORD);
        assertThat(bkd.get("/attendance/corrections").body()).contains("Apel di lapangan");
        assertThat(ruled(bkd, "accept", "").statusCode()).isEqualTo(303);
        assertThat(place.worked(place.dimas, MONDAY)).isEqualTo("07:30 - 16:30");
    }

    @Test
    void the_month_of_another_is_for_the_superior_and_the_auditor_and_the_look_is_audited() {
        var path = "/attendance/people/" + place.rani;
        assertThat(dimas.get(path).body()).contains("Kehadiran Rani Tirtasora", "07.21–…", "Belum presensi pulang");
        assertThat(dimas.get(path).body()).doesNotContain(ANSWER, "Isi jam pulang");
        assertThat(place.agency
                        .visitor("Pemeriksa", null, Role.AUDITOR)
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(trail("ATTENDANCE_VIEWED")).isEqualTo(3);
        assertThat(place.agency.visitor("Asep Walungan", place.asep).get(path).statusCode())
                .isEqualTo(403);
        assertThat(place.agency
                        .visitor("Petugas BKD dua", null, Role.BKD)
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(dimas.get("/attendance/people/" + place.dimas).statusCode()).isEqualTo(404);
        assertThat(dimas.get("/attendance/people/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void what_waits_is_found_by_index_however_much_was_answered_before() {
        place.sql(
                "insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by,"
                        + " waits) select platform.current_agency(), 100 + i % 900, date '2020-01-01' + i / 900, '16:00', 'lupa',"
                        + " now(), 1, false from generate_series(1, 20000) i");
        var plan = place.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "explain select count(*) from attendance.correction c where c.agency_id = platform.current_agency()"
                                + " and c.waits")
                .query((row, number) -> row.getString(1))
                .list());
        assertThat(String.join("\n", plan)).contains("correction_waiting").doesNotContain("Seq Scan");
    }

    @Test
    void a_month_that_no_calendar_has_is_told() {
        for (var month : new String[] {"2026-13", "kemarin", "99999-01", "1999-12"}) {
            assertThat(rani.get("/attendance?month=" + month).statusCode())
                    .as(month)
                    .isEqualTo(400);
        }
        assertThat(rani.get("/attendance?month=2026-01").body()).contains("Januari 2026", "Tahun Baru");
    }

    private HttpResponse<String> ruled(Visitor who, String ruling, String word) {
        var last = place.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(correction_id) from attendance.correction")
                .query((row, number) -> row.getLong(1))
                .single());
        return who.post("/attendance/corrections/" + last + "/ruling", Map.of("ruling", ruling, "word", word));
    }

    private int trail(String action) {
        var query = new AuditLog.Query(action, "", null, null, ZoneOffset.UTC);
        return place.agency
                .in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 50))
                .size();
    }
}
