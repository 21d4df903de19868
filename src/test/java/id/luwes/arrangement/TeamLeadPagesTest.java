package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dimas heads the unit of Rani, forms a team that Siti of another unit leads, and brings Rani into it. */
class TeamLeadPagesTest {

    private final TestOffice office = new TestOffice();
    private final long elsewhere = office.agency.unit("Bidang Lain", office.agency.top());
    private final EmployeeId siti = office.agency.employee("Siti Larasati", elsewhere, false);
    private final Visitor administrator = office.visitor("Administrator", null, Role.ADMINISTRATOR);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor lead = office.visitor("Siti Larasati", siti);
    private String team = "";

    @BeforeEach
    void a_team_is_formed() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        assertThat(administrator
                        .post("/agency/decisions/consents", Map.of("second", "0", "lead", "1"))
                        .statusCode())
                .isEqualTo(303);
        var formed = dimas.post("/teams", form("Tim Aplikasi", siti, "800/12/ST"));
        assertThat(formed.statusCode()).isEqualTo(303);
        team = formed.headers().firstValue("location").orElseThrow().replaceFirst(".*/teams/", "");
        assertThat(dimas.post("/teams/" + team + "/members", Map.of("nip", nip(office.rani)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_belongs_to_a_team_reads_it_and_only_who_keeps_it_changes_it() {
        assertThat(dimas.get("/teams/" + team).body())
                .contains("Tim Aplikasi", "Siti Larasati", "800/12/ST", "Keluarkan");
        assertThat(rani.get("/teams").body()).contains("Tim Aplikasi").doesNotContain("name=\"nip\"");
        assertThat(rani.get("/teams/" + team).body()).contains("Siti Larasati").doesNotContain("name=\"nip\"");
        assertThat(rani.post("/teams/" + team + "/members", Map.of("nip", nip(siti)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rani.post("/teams/" + team + "/end", Map.of()).statusCode()).isEqualTo(404);
        var other = office.visitor("Orang Luar", office.agency.employee("Orang Luar", elsewhere, false));
        assertThat(other.get("/teams/" + team).statusCode()).isEqualTo(404);
        assertThat(other.get("/teams").body()).contains("Belum ada tim");
        assertThat(dimas.get("/people/" + office.rani).body()).contains("Tim Aplikasi", "diketuai Siti Larasati");
        assertThat(news(office.rani)).containsExactly("TEAM_JOINED");
        assertThat(news(siti)).containsExactly("TEAM_JOINED");
        assertThat(lead.get("/teams/" + team).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_is_of_another_unit_needs_a_letter() {
        var refused = dimas.post("/teams", form("Tim Data", siti, ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("di luar unit pemilik tim");
        assertThat(dimas.post("/teams", form("tim aplikasi", office.rani, "")).body())
                .contains("sudah mempunyai tim dengan nama itu");
        var form = Map.of("nip", nip(office.rani));
        assertThat(dimas.post("/teams/" + team + "/members", form).body()).contains("sudah ada dalam tim");
        for (var wrong : List.of("", "12", "🦊".repeat(9), "199001012015011001")) {
            assertThat(dimas.post("/teams/" + team + "/members", Map.of("nip", wrong))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(dimas.post("/teams/" + team + "/members", Map.of("nip", nip(office.dimas), "first", "2001-01-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_lead_has_it_in_the_inbox_at_once_and_agrees_beside_the_superior() {
        var id = applied();
        assertThat(rani.get("/applications/" + id).body())
                .contains("persetujuan ketua tim", "Siti Larasati (Tim Aplikasi)");
        assertThat(news(siti)).containsExactlyInAnyOrder("TEAM_JOINED", "CONSENT_WAITS");
        assertThat(lead.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(lead.get("/inbox/" + id).body())
                .contains("Anda memutus bersamaan dengan atasan", "name=\"decision\"")
                .doesNotContain("/applications/" + id + "/offer", "/eligibility/" + office.rani);
        assertThat(decide(lead, id).statusCode()).isEqualTo(303);
        assertThat(lead.get("/inbox").body()).contains("Persetujuan Anda dicatat");
        assertThat(news(siti)).containsExactly("TEAM_JOINED");
        assertThat(rani.get("/applications/" + id).body()).contains("Sudah disetujui ketua tim", "Menunggu keputusan");
        assertThat(decide(dimas, id).statusCode()).isEqualTo(303);
        assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
        assertThat(news(siti)).containsExactlyInAnyOrder("TEAM_JOINED", "CONSENT_ENDED");
    }

    @Test
    void what_waits_for_the_lead_follows_a_change_of_the_lead_and_the_end_of_the_team() {
        var id = applied();
        assertThat(decide(dimas, id).statusCode()).isEqualTo(303);
        assertThat(rani.get("/applications/" + id).body()).contains("Menunggu persetujuan", "Siti Larasati");
        var tuti = office.agency.employee("Tuti Handayani", office.unit, false);
        assertThat(dimas.post("/teams/" + team + "/lead", Map.of("nip", nip(tuti)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(news(tuti)).containsExactlyInAnyOrder("TEAM_JOINED", "CONSENT_WAITS");
        assertThat(news(siti)).doesNotContain("CONSENT_WAITS");
        assertThat(lead.get("/inbox/" + id).statusCode()).isEqualTo(404);
        assertThat(dimas.post("/teams/" + team + "/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(news(tuti)).doesNotContain("CONSENT_WAITS");
        assertThat(dimas.get("/teams").body()).contains("Belum ada tim");
        assertThat(decide(dimas, id).statusCode()).isEqualTo(303);
        assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
    }

    @Test
    void a_member_is_taken_out_and_no_lead_is_asked_any_more() {
        var id = applied();
        var member = office.agency.in(() -> TestServer.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select max(member_id) from workforce.team_member where not leads")
                .query((row, number) -> row.getString(1))
                .single());
        assertThat(dimas.post("/teams/" + team + "/members/" + member + "/end", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.post("/teams/" + team + "/members/" + member + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(decide(dimas, id).statusCode()).isEqualTo(303);
        assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
    }

    private String applied() {
        assertThat(rani.post("/applications", TestOffice.form()).statusCode()).isEqualTo(303);
        return office.agency
                .in(() -> TestServer.bean(Applications.class).of(office.rani))
                .getFirst()
                .facts()
                .id()
                .toString();
    }

    private Map<String, String> form(String name, EmployeeId lead, String letter) {
        return Map.of(
                "name",
                name,
                "units",
                office.agency.in(() -> TestServer.bean(Employees.class)
                        .find(office.rani)
                        .orElseThrow()
                        .unit()
                        .name()),
                "nip",
                nip(lead),
                "letter",
                letter);
    }

    private String nip(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }

    private static HttpResponse<String> decide(Visitor who, String id) {
        return who.post("/applications/" + id + "/decision", Map.of("decision", "approve", "reason", ""));
    }

    private List<String> news(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .map(Enum::name)
                .toList();
    }
}
