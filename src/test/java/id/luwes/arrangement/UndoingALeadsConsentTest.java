package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead of a team and the line decide at the same time; what one undoes leaves the other's word as it is. */
class UndoingALeadsConsentTest {

    private static final String PROPERTY = "luwes.decisions.undo";

    private final TestOffice office = new TestOffice();
    private final EmployeeId siti =
            office.agency.employee("Siti Larasati", office.agency.unit("Bidang Lain", office.agency.top()), false);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor lead = office.visitor("Siti Larasati", siti);
    private String id = "";

    @BeforeEach
    void rani_of_sitis_team_applies() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        office.visitor("Administrator", null, Role.ADMINISTRATOR)
                .post("/agency/decisions/consents", Map.of("second", "0", "lead", "1"));
        var unit = office.agency.in(() -> TestServer.bean(Employees.class)
                .find(office.rani)
                .orElseThrow()
                .unit()
                .name());
        var team = dimas.post(
                        "/teams",
                        Map.of("name", "Tim Aplikasi", "units", unit, "nip", nip(siti), "letter", "800/12/ST"))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst(".*/teams/", "");
        dimas.post("/teams/" + team + "/members", Map.of("nip", nip(office.rani)));
        id = rani.post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*/", "");
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void the_lead_undoes_and_is_asked_again_while_the_line_has_agreed() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            approve(lead);
            var page = lead.get("/inbox").body();
            lead.post(
                    "/decisions/undo",
                    Map.of("decision", page.replaceFirst("(?s)^.*name=\"decision\" value=\"(\\d+)\".*$", "$1")));
        }
        try (var again = TestClock.at("2026-11-24T09:02:00")) {
            assertThat(lead.get("/inbox").body()).contains("Rani Tirtasora");
            assertThat(given("LINE")).isEqualTo(1);
            assertThat(given("TEAM_LEAD")).isZero();
            assertThat(rani.get("/applications/" + id).body()).contains("Menunggu persetujuan");
            approve(lead);
        }
        try (var done = TestClock.at("2026-11-24T09:03:00")) {
            assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
            assertThat(given("TEAM_LEAD")).isEqualTo(1);
        }
    }

    private void approve(Visitor who) {
        var sent = who.post("/applications/" + id + "/decision", Map.of("decision", "approve", "reason", ""));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private long given(String part) {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from arrangement.consent where given_at is not null and part = :part")
                .param("part", part)
                .query(Long.class)
                .single());
    }

    private String nip(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }
}
