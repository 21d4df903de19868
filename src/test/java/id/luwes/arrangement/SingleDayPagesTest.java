package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani works at home on Tuesdays and Thursdays. */
class SingleDayPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final String agreement = granted();
    private final LocalDate wednesday = monday().plusWeeks(1).plusDays(2);
    private final LocalDate thursday = wednesday.plusDays(1);

    @Test
    void two_days_are_exchanged_with_one_tap_of_the_superior() {
        assertThat(rani.get("/days?day=" + wednesday).body())
                .contains("Diputus oleh atasan", "Sebagai gantinya saya di kantor pada", thursday.toString());
        var asked = rani.post(
                "/days",
                Map.of(
                        "day",
                        wednesday.toString(),
                        "mode",
                        "HOME",
                        "swap",
                        thursday.toString(),
                        "reason",
                        "Vaksin anak"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(rani.get("/days").body()).contains("Menunggu putusan", "Vaksin anak", "Tarik kembali");

        assertThat(dimas.get("/notifications").body()).contains("Sebuah permintaan satu hari menunggu keputusan Anda");
        var waiting = dimas.get("/days/waiting").body();
        assertThat(waiting).contains("Rani Tirtasora", "Vaksin anak", "rekan di tempat", "Loket Perizinan");
        var id = number("select max(change_id) from arrangement.day_change");
        assertThat(dimas.post("/days/" + id + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/days/waiting").body()).contains("Tidak ada yang menunggu");
        assertThat(dimas.post("/days/" + id + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(rani.get("/notifications").body()).contains("Permintaan Anda untuk");
        assertThat(rani.get("/schedule?week=" + wednesday).body())
                .contains("di luar kantor, disetujui Dimas Walagri. “Vaksin anak”");
        assertThat(dimas.get("/schedule?week=" + wednesday).body())
                .contains("Rani Tirtasora · ", "di luar kantor, disetujui Dimas Walagri. “Vaksin anak”");
        assertThat(asep.get("/schedule?week=" + wednesday).body())
                .contains("Rani Tirtasora")
                .doesNotContain("Vaksin anak");
        assertThat(number("select count(*) from schedule.plan(array[date '" + wednesday + "', date '" + thursday
                        + "']) where employee_id = " + office.rani
                        + " and (mode = 'AWAY') = (day = '" + wednesday + "')"))
                .isEqualTo(2);
        assertThat(rani.post("/days/" + id + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(rani.post("/days/" + id + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void coming_in_is_told_and_needs_no_decision() {
        assertThat(rani.post("/days", Map.of("day", thursday.toString(), "mode", "OFFICE"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/days").body()).contains("Diberitahukan");
        assertThat(dimas.get("/notifications").body()).contains("Seorang pegawai masuk kantor pada");
    }

    @Test
    void the_superior_calls_in_and_lifts_it() {
        assertThat(dimas.get(agreement).body()).contains("Panggil ke kantor");
        assertThat(dimas.get(agreement + "/calling").body()).contains("ambang contoh", "Rani Tirtasora");
        var call = Map.of("day", thursday.toString(), "reason", "Pemeriksaan BPK");
        assertThat(dimas.post(agreement + "/calling", Map.of("day", thursday.toString()))
                        .body())
                .contains("Tulis alasannya");
        assertThat(dimas.post(agreement + "/calling", call).statusCode()).isEqualTo(303);
        assertThat(rani.get("/notifications").body()).contains("Anda dipanggil ke kantor pada");
        assertThat(rani.get("/days").body()).contains("Dipanggil ke kantor", "Pemeriksaan BPK");
        var id = number("select max(change_id) from arrangement.day_change");
        assertThat(rani.post("/days/" + id + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(dimas.post(agreement + "/calling/" + id + "/lifting", Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_cannot_be_is_refused_with_the_form_and_why() {
        var more = rani.post("/days", Map.of("day", wednesday.toString(), "mode", "HOME", "reason", "Ingin saja"));
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("sedangkan kuotanya 2", "Ingin saja");
        assertThat(rani.post("/days", Map.of("day", "besok", "mode", "HOME")).statusCode())
                .isEqualTo(422);
        assertThat(rani.post("/days", Map.of("day", "9999-12-31", "mode", "HOME"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rani.post("/days", Map.of("day", "2999-12-31", "mode", "HOME", "swap", "2001-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rani.post("/days", Map.of("day", wednesday.toString())).body())
                .contains("Pilih salah satu");
        assertThat(rani.post("/days", Map.of("day", wednesday.toString(), "mode", "ELSEWHERE"))
                        .body())
                .contains("Tulis di mana dan mengapa");
        assertThat(rani.get("/days?day=2026-02-30").statusCode()).isEqualTo(200);
    }

    @Test
    void others_learn_nothing_of_it() {
        rani.post("/days", Map.of("day", wednesday.toString(), "mode", "HOME", "swap", thursday.toString()));
        var id = number("select max(change_id) from arrangement.day_change");

        assertThat(asep.post("/days/" + id + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(asep.get(agreement + "/calling").statusCode()).isIn(403, 404);
        assertThat(asep.post("/days/" + id + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(rani.post("/days/" + id + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isIn(403, 404);
    }

    private String granted() {
        var sent = rani.post("/applications", form());
        var where = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(dimas.post(where + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
        return where;
    }

    private long number(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
