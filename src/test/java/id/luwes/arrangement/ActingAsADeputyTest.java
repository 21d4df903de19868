package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani's application waits for Dimas; Asep is named to decide while Dimas is away. */
class ActingAsADeputyTest {

    private final TestOffice office = new TestOffice();
    private final TestAgency agency = office.agency;
    private final EmployeeId chief = agency.employee("Yuni Kencana", agency.top(), true);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());
    private String sent = "";

    @BeforeEach
    void rani_has_applied() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        sent = rani.post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> naming(EmployeeId holder, EmployeeId deputy) {
        return new HashMap<>(Map.of(
                "post",
                "e" + holder,
                "deputy",
                deputy.toString(),
                "first",
                today.toString(),
                "last",
                today.plusDays(3).toString()));
    }

    private List<String> news(EmployeeId person) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select kind from notification.news where recipient_id = :person order by news_id")
                .param("person", person.value())
                .query((row, number) -> row.getString(1))
                .list());
    }

    private String one(String sql) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getString(1))
                .single());
    }

    @Test
    void decides_what_waits_and_it_is_kept_for_whom() {
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
        assertThat(dimas.post("/deputies", naming(office.dimas, office.asep)).statusCode())
                .isEqualTo(303);
        assertThat(news(office.asep)).contains("DEPUTY_NAMED", "APPLICATION_WAITS");
        assertThat(asep.get("/inbox").body()).contains("Rani Tirtasora", "sebagai Plh. Dimas Walagri");
        assertThat(asep.get("/deputies").body()).contains("Saya mewakili", "Bertindak hari ini");
        var inbox = sent.replace("/applications/", "/inbox/");
        assertThat(asep.get(inbox).body()).contains("Anda memutus sebagai Plh. Dimas Walagri");
        assertThat(asep.get("/eligibility/" + office.rani).statusCode()).isEqualTo(200);
        assertThat(asep.get("/people/" + office.rani).body()).doesNotContain("Data kepegawaian", "NIP");
        assertThat(dimas.get("/people/" + office.rani).body()).contains("Data kepegawaian", "NIP");
        assertThat(asep.get("/absences").body()).contains("Sebagai pengganti").doesNotContain("name=\"kind\"");
        assertThat(asep.post(sent + "/decision", Map.of("decision", "refuse", "reason", "Loket sedang penuh"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get(sent).body()).contains("Asep Walungan (Plh. Dimas Walagri)");
        assertThat(dimas.get("/deputies").body())
                .contains("Permohonan Rani Tirtasora", "oleh Asep Walungan sebagai Plh. Dimas Walagri");
        assertThat(one("select count(*) from access.audit_entry where action = 'DECIDED_AS_DEPUTY'"))
                .isEqualTo("1");
    }

    @Test
    void leaves_the_power_of_whom_one_stands_for_where_it_is() {
        dimas.post("/deputies", naming(office.dimas, office.asep));
        assertThat(dimas.post(sent + "/decision", Map.of("decision", "refuse", "reason", "Loket sedang penuh"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(one("select count(*) from workforce.deputy_act")).isEqualTo("0");
    }

    @Test
    void ends_at_once_and_both_are_told() {
        dimas.post("/deputies", naming(office.dimas, office.asep));
        var id = one("select deputyship_id from workforce.deputyship");
        assertThat(rani.post("/deputies/" + id + "/end", Map.of()).statusCode()).isEqualTo(404);
        assertThat(dimas.post("/deputies/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
        assertThat(asep.post(sent + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(403);
        assertThat(news(office.asep)).containsExactly("DEPUTYSHIP_ENDED");
        assertThat(dimas.post("/deputies/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void acts_by_itself_while_leave_is_recorded() {
        var naming = naming(office.dimas, office.asep);
        naming.put("leave", "true");
        dimas.post("/deputies", naming);
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
        assertThat(dimas.get("/deputies").body()).contains("Siaga");
        office.sql(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (platform.current_agency(), " + office.dimas + ", 'LEAVE', '" + today + "', '"
                        + today
                        + "', 'BKD', now())");
        assertThat(asep.get("/inbox").body()).contains("Rani Tirtasora");
        office.sql("update absence.absence set cancelled_at = now(), cancelled_reason = 'Batal'");
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
    }

    @Test
    void never_on_oneself_and_never_passes_it_on() {
        dimas.post("/deputies", naming(office.dimas, office.rani));
        assertThat(rani.get("/inbox").body()).doesNotContain("Rani Tirtasora</b>");
        assertThat(rani.post(sent + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(404);
        assertThat(rani.post("/deputies", naming(office.dimas, office.asep)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_level_above_and_bkd_name_for_somebody_but_never_themselves() {
        var yuni = office.visitor("Yuni Kencana", chief);
        assertThat(yuni.post("/deputies", naming(office.dimas, chief)).statusCode())
                .isEqualTo(422);
        assertThat(yuni.post("/deputies", naming(office.dimas, office.asep)).statusCode())
                .isEqualTo(303);
        assertThat(news(office.dimas)).contains("DEPUTY_NAMED");
        var officer = agency.employee("Petugas BKD", agency.top(), false);
        var bkd = office.visitor("Petugas BKD", officer, Role.BKD);
        var taken = bkd.post("/deputies", naming(office.dimas, office.rani));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("sudah ada pengganti");
        assertThat(bkd.get("/deputies").body()).contains("Asep Walungan");
        var stranger = office.visitor("Orang Lain", agency.employee("Orang Lain", agency.top(), false));
        assertThat(stranger.post("/deputies", naming(office.dimas, office.rani)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void as_plt_decides_for_those_whose_superior_is_missing() {
        office.sql("update workforce.employee set heads_unit = false where employee_id = " + office.dimas);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var yuni = office.visitor("Yuni Kencana", chief);
        assertThat(yuni.get("/deputies").body()).contains("Jabatan kosong: Loket Perizinan");
        var naming = naming(office.dimas, office.asep);
        naming.put("post", "u" + office.unit);
        assertThat(yuni.post("/deputies", naming).statusCode()).isEqualTo(303);
        assertThat(asep.get("/inbox").body()).contains("sebagai Plt. Loket Perizinan");
        office.sql("update workforce.employee set heads_unit = true where employee_id = " + office.dimas);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
    }

    @Test
    void says_what_is_wrong_with_the_form() {
        var naming = naming(office.dimas, office.asep);
        naming.put("first", today.minusDays(1).toString());
        naming.put("last", "besok");
        naming.put("deputy", "abc");
        var answer = dimas.post("/deputies", naming);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih pegawai yang aktif", "Isi tanggal yang ada di kalender");
        naming.put("first", today.toString());
        naming.put("last", today.plusYears(2).toString());
        naming.put("deputy", office.dimas.toString());
        assertThat(dimas.post("/deputies", naming).body()).contains("paling lama 366 hari");
        naming.put("last", today.toString());
        assertThat(dimas.post("/deputies", naming).body()).contains("tidak mewakili dirinya sendiri");
        naming.put("deputy", "999999999");
        assertThat(dimas.post("/deputies", naming).statusCode()).isEqualTo(422);
        naming.put("post", "e999999999");
        assertThat(dimas.post("/deputies", naming).statusCode()).isEqualTo(404);
    }
}
