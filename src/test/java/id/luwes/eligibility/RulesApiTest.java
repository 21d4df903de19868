package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesApiTest {

    private final TestAgency agency = TestAgency.create();
    private final Program rani = Program.of(
            agency.visitor("Rani Tirtasora", agency.employee("Rani Tirtasora", agency.top(), false)),
            "applications:read");
    private final ApiDescription description = new ApiDescription();

    @Test
    void policies_are_told_as_described() {
        described("GET /api/v1/policies", rani.get("/api/v1/policies"));
        assertThat(Program.json(rani.get("/api/v1/policies")).at("/items/0/id").asString())
                .isEqualTo("jabar-mkd-2025");
    }

    @Test
    void the_own_verdict_is_told_as_described_or_there_is_none() {
        assertThat(rani.get("/api/v1/verdict").statusCode()).isEqualTo(404);
        var sari = agency.employee("Sari Walungan", agency.top(), false);
        TestOffice.eligible(agency, sari);
        var visitor = agency.visitor("Sari Walungan", sari);
        var program = Program.of(visitor, "applications:read");
        described("GET /api/v1/verdict", program.get("/api/v1/verdict"));
        assertThat(Program.json(program.get("/api/v1/verdict"))
                        .get("daysPerWeek")
                        .asInt())
                .isEqualTo(2);
        var without = Program.of(visitor, "people:read");
        assertThat(without.get("/api/v1/verdict").statusCode()).isEqualTo(403);
    }

    @Test
    void the_rules_of_a_day_are_told_as_described() {
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        agency.visitor("Petugas BKD", null, Role.BKD)
                .post(
                        "/regimes/emergency",
                        Map.of(
                                "what",
                                "Banjir di sekitar kantor",
                                "units",
                                "Biro Organisasi",
                                "first",
                                today.toString(),
                                "last",
                                today.plusDays(6).toString()));
        var answer = rani.get("/api/v1/regimes");
        described("GET /api/v1/regimes", answer);
        for (int i = 0; i < 7; i++) {
            var day = Program.json(rani.get("/api/v1/regimes?day=" + today.plusDays(i)));
            assertThat(day.get("items")).hasSize(day.get("working").asBoolean() ? 1 : 0);
        }
        assertThat(rani.get("/api/v1/regimes?day=kemarin").statusCode()).isEqualTo(400);
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }
}
