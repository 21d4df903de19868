package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever decided finds it again, of all kinds, with when and why. */
class WhatIDecidedTest {

    private static final int LARGEST = 40 * 1024;

    private final WaitingOffice office = new WaitingOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas, Role.BKD);

    private void decided() {
        office.more();
        post("/inbox?kind=correction", "/attendance/corrections/", "/ruling", Map.of("ruling", "accept"));
        post("/inbox?kind=day", "/days/", "/ruling", Map.of("ruling", "refuse", "word", "=Loket ramai"));
        dimas.post(
                "/outputs/901/ruling",
                Map.of("decision", "return", "delivery", "901", "word", "Belum lengkap petanya"));
        post("/inbox?kind=application", "/applications/", "/decision", Map.of("decision", "refuse", "reason", "Audit"));
        post(
                "/inbox?kind=objection",
                "/eligibility/objections/",
                "/answer",
                Map.of("outcome", "DISMISSED", "words", "Peta talenta Juni menyebut kotak lima."));
        post("/inbox?kind=doubt", "/people/doubts/", "/answer", Map.of("outcome", "stands", "reason", "Sudah benar"));
    }

    private void post(String list, String before, String after, Map<String, String> form) {
        var number = dimas.get(list)
                .body()
                .replaceFirst("(?s)^.*class=\"items cases\".*?href=\"[^\"]*?([0-9]+)(#open)?\".*$", "$1");
        assertThat(dimas.post(before + number + after, form).statusCode())
                .as(list)
                .isEqualTo(303);
    }

    @Test
    void shows_all_kinds_the_latest_first_with_the_reason() {
        assertThat(dimas.get("/inbox/decided").body()).contains("Belum ada keputusan", "Setiap pengajuan, hari");
        decided();
        assertThat(dimas.get("/inbox/decided").body())
                .contains("6 keputusan")
                .containsSubsequence(
                        "Data sudah benar",
                        "Sudah benar",
                        "Tidak diterima",
                        "Audit",
                        "Belum lengkap petanya",
                        "Loket ramai",
                        "Koreksi presensi");
    }

    @Test
    void shows_one_kind_only_and_takes_what_is_none_for_all() {
        decided();
        assertThat(dimas.get("/inbox/decided?kind=output").body())
                .contains("Peta proses bisnis", "Belum lengkap petanya")
                .doesNotContain("Loket ramai");
        assertThat(dimas.get("/inbox/decided?kind=perhaps&page=-1").body()).contains("Loket ramai");
    }

    @Test
    void gives_the_same_as_a_file_that_a_spreadsheet_does_not_run() {
        decided();
        var file = dimas.get("/inbox/decided.csv?kind=day");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("keputusan.csv");
        assertThat(file.body())
                .contains("Perubahan hari,Rani Tirtasora,Ditolak,,2027-01-12,2027-01-12,'=Loket ramai")
                .doesNotContain("Audit");
        assertThat(dimas.get("/inbox/decided.csv").body().lines().count()).isEqualTo(7);
    }

    @Test
    void is_for_nobody_else() {
        decided();
        var chief = office.agency.employee("Yuni Kencana", office.agency.top(), true);
        assertThat(office.visitor("Yuni Kencana", chief, Role.BKD)
                        .get("/inbox/decided")
                        .body())
                .contains("Belum ada keputusan")
                .doesNotContain("Audit");
        assertThat(office.visitor("Asep Walungan", office.asep)
                        .get("/inbox/decided.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void costs_as_many_statements_for_two_hundred_as_for_six_and_stays_light() {
        decided();
        Statements.constant(
                dimas,
                "/inbox/decided",
                () -> office.sql(
                        "with asked as (insert into attendance.correction (agency_id, employee_id, day, out_time,"
                                + " reason, asked_at, asked_by) select platform.current_agency(), " + office.rani
                                + ", date '2026-01-01' + n, '16:00', 'lupa', now(), 1 from generate_series(1, 200) n"
                                + " returning *) insert into attendance.correction_ruling (agency_id, correction_id,"
                                + " accepted, word, ruled_at, by_account) select a.agency_id, a.correction_id, false,"
                                + " 'Hari ke-' || a.day, timestamptz '2026-02-01' + (a.day - date '2026-01-01') *"
                                + " interval '1 hour', c.account_id from asked a join access.account c on"
                                + " c.employee_id = " + office.dimas));
        var page = dimas.get("/inbox/decided");
        assertThat(page.body()).contains("206 keputusan", "/inbox/decided?page=9");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(dimas.get("/inbox/decided?page=9").body()).contains("Hari ke-2026-01-02");
    }
}
