package id.luwes.objection;

import static id.luwes.objection.ObjectingOffice.WORDS;
import static id.luwes.objection.ObjectingOffice.ending;
import static id.luwes.objection.ObjectingOffice.form;
import static id.luwes.objection.ObjectingOffice.location;
import static id.luwes.objection.ObjectingOffice.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectingToARefusalTest {

    private static final String AFTER_THE_TERM = "2026-12-28T09:00";

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor ratna = office.visitor("Ratna Walagri", office.ratna);
    private final Visitor tono = office.visitor("Tono Wiramukti", office.tono);
    private final Visitor lilis = office.visitor("Lilis Wiramukti", office.lilis);
    private final long refused = office.refused(rani, dimas);

    @Test
    void is_won_and_the_level_above_grants() {
        assertThat(rani.get("/applications/" + refused).body())
                .contains("Ajukan keberatan", "Keberatan dapat diajukan sampai", "/objections/new?kind=refusal");
        var path = location(object(rani, "refusal", refused, 0));
        assertThat(tono.get("/objections").body()).contains("Rani Tirtasora", path);
        assertThat(tono.get(path).body()).contains(WORDS, "Loket kekurangan orang.", "id=\"decide\"");
        var decided = tono.post(path + "/decision", ending("upheld"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(303);
        assertThat(rani.get(path).body()).contains("Dikabulkan", "diputus kembali oleh tingkat di atasnya");
        var again = office.text("select max(application_id) from arrangement.application where revises = " + refused);
        assertThat(dimas.post("/applications/" + again + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ratna.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(ratna.post("/applications/" + again + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.text("select count(*) from arrangement.agreement where application_id = " + again))
                .isEqualTo("1");
        assertThat(rani.get("/notifications").body()).contains("Keberatan Anda dikabulkan");
        assertThat(dimas.get("/notifications").body()).contains("Keberatan atas keputusan Anda sudah diputus");
    }

    @Test
    void is_rejected_with_reasons_and_nothing_changes() {
        var path = location(object(rani, "refusal", refused, 0));
        lilis.post(path + "/decision", ending("rejected"));
        assertThat(rani.get(path).body()).contains(ObjectingOffice.REASONS, "Ditolak");
        assertThat(office.text("select count(*) from arrangement.application where revises is not null"))
                .isEqualTo("0");
        assertThat(tono.post(path + "/decision", ending("upheld")).statusCode()).isEqualTo(409);
    }

    @Test
    void whoever_decided_objects_or_is_the_superior_never_takes_part_even_as_a_member() {
        office.member(office.dimas, 0);
        office.member(office.rani, 0);
        var path = location(object(rani, "refusal", refused, 0));
        assertThat(dimas.get("/objections").body()).doesNotContain("id=\"decide\"");
        for (var touched : new Visitor[] {dimas, rani}) {
            assertThat(touched.get(path).body()).doesNotContain("id=\"decide\"");
            assertThat(touched.post(path + "/decision", ending("upheld")).statusCode())
                    .isEqualTo(404);
            assertThat(touched.post(path + "/minutes", Map.of("minutes", WORDS)).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_member_for_another_unit_and_a_stranger_are_not_told_of_it() {
        office.member(office.asep, office.other);
        var path = location(object(rani, "refusal", refused, 0));
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(path).statusCode()).isEqualTo(404);
        assertThat(asep.post(path + "/statements", Map.of("words", WORDS)).statusCode())
                .isEqualTo(404);
        assertThat(asep.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
        assertThat(asep.get("/objections/new?kind=refusal&id=" + refused).statusCode())
                .isEqualTo(404);
        assertThat(object(asep, "refusal", refused, 0).statusCode()).isEqualTo(404);
    }

    @Test
    void is_raised_once_and_again_after_it_was_taken_back() {
        var path = location(object(rani, "refusal", refused, 0));
        assertThat(object(rani, "refusal", refused, 0).statusCode()).isEqualTo(409);
        assertThat(rani.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(rani.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(409);
        assertThat(object(rani, "refusal", refused, 0).statusCode()).isEqualTo(303);
    }

    @Test
    void comes_late_with_a_ground_and_the_body_says_whether_it_is_heard() {
        try (var later = TestClock.at(AFTER_THE_TERM)) {
            assertThat(rani.get("/applications/" + refused).body()).contains("Ajukan keberatan terlambat");
            assertThat(object(rani, "refusal", refused, 0).statusCode()).isEqualTo(422);
            var path = location(late());
            assertThat(tono.get(path).body()).contains("Saya dirawat di rumah sakit", "id=\"admission\"");
            assertThat(tono.post(path + "/decision", ending("upheld")).statusCode())
                    .isEqualTo(409);
            assertThat(tono.post(path + "/admission", Map.of("heard", "yes", "reasons", ObjectingOffice.REASONS))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(rani.get(path).body())
                    .contains("Diterima meskipun terlambat", "hari kerja; diputus paling lambat");
            assertThat(tono.post(path + "/decision", ending("upheld")).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void that_came_too_late_is_not_heard() {
        try (var later = TestClock.at(AFTER_THE_TERM)) {
            var path = location(late());
            tono.post(path + "/admission", Map.of("heard", "no", "reasons", ObjectingOffice.REASONS));
            assertThat(rani.get(path).body()).contains("Tidak didengar", ObjectingOffice.REASONS);
            assertThat(late().statusCode()).isEqualTo(409);
        }
    }

    private HttpResponse<String> late() {
        var sent = new HashMap<>(form("refusal", refused, 0));
        sent.put("lateness", "Saya dirawat di rumah sakit sampai pekan lalu.");
        return rani.post("/objections", sent);
    }

    @Test
    void a_hearing_is_told_to_both_sides_and_its_minutes_are_read_by_both() {
        var path = location(object(rani, "refusal", refused, 0));
        var hearing = new HashMap<>(Map.of("time", "09:30", "place", "https://rapat.jabarprov.go.id/sidang"));
        hearing.put("day", TestOffice.monday().minusWeeks(8).toString());
        assertThat(tono.post(path + "/hearing", hearing).body()).contains("Waktu itu sudah lewat");
        hearing.put("day", TestOffice.monday().toString());
        assertThat(tono.post(path + "/hearing", hearing).statusCode()).isEqualTo(303);
        tono.post(path + "/minutes", Map.of("minutes", "Kedua pihak hadir dan menjelaskan jadwal jaga."));
        dimas.post(path + "/statements", Map.of("words", "Jadwal jaga berubah sesudah pengajuan itu."));
        for (var side : new Visitor[] {rani, dimas}) {
            assertThat(side.get("/notifications").body()).contains("Sidang atas sebuah keberatan dijadwalkan");
            assertThat(side.get(path).body())
                    .contains("09.30", "rapat.jabarprov.go.id", "menjelaskan jadwal jaga", "berubah sesudah pengajuan");
        }
    }

    @Test
    void what_is_typed_wrong_is_told_and_kept() {
        var sent = new HashMap<>(form("refusal", refused, 0));
        sent.put("words", "pendek");
        var answer = rani.post("/objections", sent);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("pendek", "Tulis 20 sampai 4.000 karakter");
        var path = location(object(rani, "refusal", refused, 0));
        assertThat(tono.post(path + "/decision", Map.of("ending", "x", "reasons", "y"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(tono.post(path + "/hearing", Map.of("day", "kapan", "time", "", "place", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(tono.post(path + "/admission", Map.of("heard", "yes", "reasons", WORDS))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void hostile_words_are_shown_as_words() {
        var sent = new HashMap<>(form("refusal", refused, 0));
        sent.put("words", "<script>alert(1)</script> ' ; drop table objection.step \uD83D");
        var path = location(rani.post("/objections", sent));
        var unreadable = Map.of("words", WORDS + "\u0000");
        assertThat(rani.post(path + "/statements", unreadable).statusCode()).isEqualTo(400);
        assertThat(tono.get(path).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void addresses_that_name_nothing_are_not_found() {
        for (var path : new String[] {
            "/objections/999999999999",
            "/objections/new",
            "/objections/new?kind=x&id=1",
            "/objections/new?kind=refusal&id=99999999999999999999",
            "/objections/new?kind=right&id=1&part=99999"
        }) {
            assertThat(rani.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void two_members_agree_where_the_agency_wants_two() {
        office.sql("insert into objection.rule (agency_id, term_days, decide_days, members, set_at, set_by)"
                + " values (platform.current_agency(), 10, 20, 2, now(), 1)");
        var path = location(object(rani, "refusal", refused, 0));
        tono.post(path + "/decision", ending("upheld"));
        tono.post(path + "/decision", ending("upheld"));
        assertThat(rani.get(path).body()).contains("Menunggu putusan tim");
        lilis.post(path + "/decision", ending("rejected"));
        assertThat(rani.get(path).body()).contains("Menunggu putusan tim");
        tono.post(path + "/decision", ending("rejected"));
        assertThat(rani.get(path).body()).contains("Keputusan").doesNotContain("Menunggu putusan tim");
    }

    @Test
    void what_is_due_soon_is_reminded_of_once() {
        var path = location(object(rani, "refusal", refused, 0));
        office.sql("update objection.objection set due = date '2026-11-25'");
        assertThat(office.agency.<Integer>in(
                        () -> TestServer.bean(RemindingOfObjections.class).round()))
                .isEqualTo(1);
        assertThat(office.agency.<Integer>in(
                        () -> TestServer.bean(RemindingOfObjections.class).round()))
                .isZero();
        assertThat(tono.get("/notifications").body()).contains("harus segera diputus");
        office.sql("update objection.objection set due = date '2026-11-16'");
        assertThat(rani.get(path).body()).contains("seharusnya sudah diputus");
        var bkd = office.visitor("Bayu Bkd", office.asep, Role.BKD);
        assertThat(bkd.get("/objections/statistics").body()).contains("Rani Tirtasora");
    }

    @Test
    void a_decision_can_be_undone_for_ten_seconds_and_holds_after_that() {
        var path = location(object(rani, "refusal", refused, 0));
        System.setProperty("luwes.decisions.undo", "10s");
        try {
            try (var now = TestClock.at("2026-11-24T09:00:00")) {
                tono.post(path + "/decision", ending("upheld"));
                assertThat(tono.get("/objections").body()).contains("Keberatan Rani Tirtasora dikabulkan.");
                assertThat(rani.get(path).body()).contains("Menunggu putusan tim");
            }
            try (var later = TestClock.at("2026-11-24T09:00:11")) {
                tono.get("/today");
                assertThat(rani.get(path).body()).contains("diputus kembali oleh tingkat di atasnya");
            }
        } finally {
            System.clearProperty("luwes.decisions.undo");
        }
    }
}
