package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EndingPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = granted();
    private final String from = monday().plusWeeks(3).toString();

    @Test
    void both_sides_see_what_follows_before_anything_changes() {
        var mine = rani.get(path + "/ending?from=" + from).body();
        assertThat(mine)
                .contains("Hasil kerja yang gugur", "Peta proses bisnis", "12 hari", "ambang contoh", "ajukan lagi")
                .contains("name=\"from\" value=\"" + from);
        var his = dimas.get(path + "/ending").body();
        assertThat(his).contains("Rani Tirtasora", "Wajib; dibaca oleh pegawai", "Tidak jadi berlaku");
        assertThat(rani.get(path).body()).contains("Berlaku seperti disetujui", "Akhiri lebih awal");
    }

    @Test
    void the_superior_ends_it_and_the_employee_reads_when_and_why() {
        assertThat(dimas.get("/agreements").body()).contains("Rani Tirtasora", path);
        var without = dimas.post(path + "/ending", Map.of("from", from, "seen", "1"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tulis alasannya");
        assertThat(dimas.post(path + "/ending", Map.of("from", from, "seen", "1", "reason", "Loket baru dibuka"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(rani.get("/notifications").body()).contains("Kesepakatan Anda diakhiri mulai");
        assertThat(rani.get(path).body())
                .contains(
                        "Diakhiri oleh yang memutus mulai", "Loket baru dibuka", "Dimas Walagri", "Tidak berlaku lagi");
        assertThat(rani.get("/applications").body()).contains("tidak berlaku lagi mulai");
        assertThat(dimas.get("/agreements").body()).contains("Diakhiri mulai");
        assertThat(office.visitor("Pemeriksa", null, Role.AUDITOR).get(path).body())
                .contains("Diakhiri oleh yang memutus")
                .doesNotContain("Akhiri lebih awal");
    }

    @Test
    void the_employee_ends_it_and_the_superior_hears_of_it() {
        assertThat(rani.post(path + "/ending", Map.of("from", from, "seen", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/notifications").body()).contains("Seorang pegawai mengakhiri kesepakatannya");
        var late = dimas.post(path + "/ending", Map.of("from", from, "seen", "1", "reason", "x"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("pihak lain mengubah atau mengakhiri", path);
        assertThat(number("select count(*) from performance.standing where state = 'LAPSED'"))
                .isOne();
        assertThat(number("select count(*) from ledger.touch where employee_id = " + office.rani))
                .isPositive();
    }

    @Test
    void a_day_that_cannot_be_is_refused_where_it_was_typed() {
        assertThat(rani.post(path + "/ending", Map.of("from", "besok", "seen", "1"))
                        .body())
                .contains("Tulis tanggal");
        assertThat(rani.post(path + "/ending", Map.of("from", "2026-11-01", "seen", "1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rani.post(path + "/ending", Map.of("from", "2099-01-01", "seen", "1"))
                        .body())
                .contains("berakhir sendiri pada");
        var longWinded = Map.of("from", from, "seen", "1", "reason", "x".repeat(1001));
        assertThat(rani.post(path + "/ending", longWinded).body()).contains("paling banyak 1.000");
    }

    @Test
    void others_do_not_learn_that_there_is_one() {
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(path + "/ending").statusCode()).isEqualTo(404);
        assertThat(asep.post(path + "/ending", Map.of("from", from, "seen", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_granted_has_no_end() {
        var sent = rani.post(
                "/applications",
                TestOffice.formWith("first", monday().plusMonths(3).toString()));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(rani.get("/applications/987654/ending").statusCode()).isEqualTo(404);
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
