package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani applies for two days a week at home, and Dimas refuses. */
class WhyACasePagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = sent();

    @Test
    void a_refused_application_tells_each_rule_with_what_it_saw_and_who_decided_in_which_office() {
        dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", "Loket kekurangan orang."));
        assertThat(rani.get(path).body()).contains(path + "/why", "Mengapa? Lembar keputusan");
        assertThat(rani.get(path + "/why").body())
                .contains(
                        "Ditolak",
                        "Loket kekurangan orang.",
                        "Dimas Walagri",
                        "termasuk jumlah minimum loket",
                        "data-print")
                .contains("Tidak ada pekan yang melebihi kuota", "PermenPANRB 4/2025", "jabar-mkd-2025")
                .contains("Jumlah minimum di tempat terjaga", "Loket Perizinan", "Ajukan keberatan")
                .doesNotContain("Pemeriksaan pada langkah ini tidak dicatat");
    }

    @Test
    void what_is_sent_back_and_what_is_granted_tell_theirs() {
        dimas.post(path + "/decision", Map.of("decision", "return", "reason", "Tulis sasaran unitnya."));
        assertThat(rani.get(path + "/why").body())
                .contains("Dikembalikan untuk diperbaiki", "Tulis sasaran unitnya.", "tempatnya dalam antrean tetap");
        var other = sent(office.visitor("Asep Walungan", office.asep));
        dimas.post(other + "/decision", Map.of("decision", "approve"));
        assertThat(dimas.get(other + "/why").body()).contains("Disetujui", "Kesepakatan dapat diubah");
    }

    @Test
    void what_was_looked_at_stays_as_it_was() {
        dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", "Loket kekurangan orang."));
        var before = rani.get(path + "/why").body();
        office.sql("update agency.agency set weekly_cap = 1");
        assertThat(rani.get(path + "/why").body()).contains("kuota: 2").doesNotContain("batas instansi: 1");
        assertThat(before).contains("kuota: 2");
    }

    @Test
    void others_do_not_read_it_and_a_look_leaves_a_trace() {
        assertThat(office.visitor("Asep Walungan", office.asep)
                        .get(path + "/why")
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.superiorElsewhere().get(path + "/why").statusCode()).isEqualTo(404);
        assertThat(office.visitor("Audi Auditor", null, Role.AUDITOR)
                        .get(path + "/why")
                        .statusCode())
                .isEqualTo(200);
        assertThat(office.agency.<Long>in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from access.audit_entry where action = 'APPLICATION_VIEWED'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void programs_read_the_same() {
        var program = Program.of(rani, "applications:read");
        var answer = program.get("/api/v1" + path + "/why");
        assertThat(new ApiDescription().faults("GET /api/v1/applications/{id}/why", answer))
                .isEmpty();
        assertThat(Program.json(answer).at("/steps/0/checks/0/rule").asString()).isEqualTo("eligible");
    }

    private String sent() {
        return sent(rani);
    }

    private static String sent(Visitor applicant) {
        return applicant
                .post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }
}
