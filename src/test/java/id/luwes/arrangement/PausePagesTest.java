package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PausePagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = granted();
    private final LocalDate first = monday().plusWeeks(2);
    private final LocalDate last = first.plusDays(4);

    @Test
    void both_sides_see_what_follows_before_anything_changes() {
        var mine = rani.get(path + "/pauses?from=" + first + "&until=" + last).body();
        assertThat(mine).contains("Akibatnya", "2 hari", "tidak bergeser", "name=\"until\" value=\"" + last);
        assertThat(mine).contains("Tidak ada hasil kerja yang jatuh tempo selama jeda");
        var due = LocalDate.parse(text("select due::text from arrangement.promised_output limit 1"));
        assertThat(rani.get(path + "/pauses?from=" + due.minusDays(1) + "&until=" + due)
                        .body())
                .contains("Tetap jatuh tempo selama jeda", "Peta proses bisnis");
        assertThat(dimas.get(path + "/pauses").body()).contains("Rani Tirtasora", "ambang contoh");
        assertThat(rani.get(path).body()).contains(path + "/pauses");
        assertThat(text("select count(*)::text from arrangement.pause")).isEqualTo("0");
    }

    @Test
    void the_employee_pauses_and_lifts_and_the_superior_hears_of_both() {
        assertThat(pause(rani).statusCode()).isEqualTo(303);
        assertThat(dimas.get("/notifications").body()).contains("Seorang pegawai menjeda kesepakatannya mulai");
        assertThat(dimas.get(path).body())
                .contains("Dijeda oleh pegawai", "Anak sakit", "Akan dijeda", "semua hari di kantor");
        assertThat(rani.get("/schedule?week=" + first).body()).contains("Kesepakatan dijeda dari", "Anak sakit");
        assertThat(dimas.get("/schedule?week=" + first).body()).contains("Rani Tirtasora · Kesepakatan dijeda dari");
        assertThat(office.visitor("Asep Walungan", office.asep)
                        .get("/schedule?week=" + first)
                        .body())
                .doesNotContain("Anak sakit", "dijeda");

        assertThat(dimas.post(lifting(), Map.of("from", first.toString())).statusCode())
                .isEqualTo(404);
        assertThat(rani.post(lifting(), Map.of("from", "besok")).body()).contains("Tulis tanggal");
        assertThat(rani.post(lifting(), Map.of("from", "2026-01-05")).body()).contains("Paling cepat");
        assertThat(rani.post(lifting(), Map.of("from", first.plusDays(2).toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/notifications").body()).contains("Seorang pegawai mencabut jedanya");
        assertThat(rani.get(path).body()).contains("Jeda dicabut oleh pegawai mulai");
        assertThat(rani.post(lifting(), Map.of("from", first.plusDays(2).toString()))
                        .body())
                .contains("sudah dicabut");
    }

    @Test
    void whoever_decides_pauses_and_the_employee_reads_why() {
        office.sql("update agency.agency set notice_days = 1");
        assertThat(pause(dimas).statusCode()).isEqualTo(303);
        assertThat(rani.get("/notifications").body()).contains("Kesepakatan Anda dijeda mulai");
        assertThat(rani.get(path).body()).contains("Dijeda oleh yang memutus", "Dimas Walagri", "Anak sakit");
        assertThat(rani.post(lifting(), Map.of("from", first.toString())).statusCode())
                .isEqualTo(404);
        assertThat(office.visitor("Pemeriksa", null, Role.AUDITOR).get(path).body())
                .contains("Dijeda oleh yang memutus")
                .doesNotContain("/pauses");
    }

    @Test
    void the_day_says_that_it_is_paused_and_the_list_of_the_team_too() {
        office.ending(office.asep, 2);
        var asep = office.visitor("Asep Walungan", office.asep);
        var today = monday().minusWeeks(1);
        office.sql("insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side,"
                + " reason, set_at, by_account) select agency_id, agreement_id, employee_id,"
                + " '" + today.minusDays(1)
                + "', '"
                + today.plusDays(2) + "', 'DECIDER', 'Loket ramai', now(), 1 from arrangement.agreement"
                + " where agreement_id = 901");
        assertThat(dimas.get("/agreements").body()).contains("Dijeda sampai");
        assertThat(asep.get("/applications").body()).contains("Kesepakatan dijeda dari");
        assertThat(asep.get("/today").body())
                .contains("Kesepakatan dijeda dari", "Loket ramai")
                .doesNotContain("tanpa kesepakatan");
        assertThat(dimas.get("/people/" + office.asep).body()).contains("Dijeda sampai");
        assertThat(asep.get("/applications/901/pauses").body()).contains("Sedang dijeda");
    }

    @Test
    void what_cannot_be_is_refused_where_it_was_typed_and_kept() {
        assertThat(rani.get(path + "/pauses?from=besok&until=").body()).contains("Tulis tanggal");
        assertThat(rani.get(path + "/pauses?from=" + last + "&until=" + first).body())
                .contains("tidak boleh sebelum hari pertamanya");
        assertThat(rani.get(path + "/pauses?from=" + first + "&until=2099-01-01")
                        .body())
                .contains("dalam masa kesepakatan");
        var without = rani.post(path + "/pauses", Map.of("from", first.toString(), "until", last.toString()));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tulis alasannya", "value=\"" + last);
        var longWinded = Map.of("from", first.toString(), "until", last.toString(), "reason", "x".repeat(1001));
        assertThat(rani.post(path + "/pauses", longWinded).body()).contains("paling banyak");
        pause(rani);
        assertThat(pause(rani).body()).contains("Sudah ada jeda");
    }

    @Test
    void who_would_pause_all_that_is_left_is_led_to_the_end() {
        var agreed = text("select first_day || ' ' || last_day from arrangement.agreement")
                .split(" ", 2);
        var whole = rani.get(path + "/pauses?from=" + agreed[0] + "&until=" + agreed[1])
                .body();
        assertThat(whole).contains("Lebih tepat diakhiri", path + "/ending\"").doesNotContain("id=\"effect\"");
        assertThat(rani.post(path + "/pauses", Map.of("from", agreed[0], "until", agreed[1], "reason", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void others_do_not_learn_that_there_is_one() {
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(path + "/pauses").statusCode()).isEqualTo(404);
        assertThat(pause(asep).statusCode()).isEqualTo(404);
        assertThat(rani.get("/applications/987654/pauses").statusCode()).isEqualTo(404);
        assertThat(rani.post(path + "/pauses/987654/lifting", Map.of("from", first.toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> pause(Visitor who) {
        return who.post(
                path + "/pauses", Map.of("from", first.toString(), "until", last.toString(), "reason", "Anak sakit"));
    }

    private String lifting() {
        return path + "/pauses/" + text("select max(pause_id)::text from arrangement.pause") + "/lifting";
    }

    private String granted() {
        var sent = rani.post("/applications", form());
        var where = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(dimas.post(where + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
        return where;
    }

    private String text(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
