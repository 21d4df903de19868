package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circular sends all three of a counter away on Thursdays; Rani has no agreement. */
class CallingInFromARulePagesTest {

    private final TestOffice office = TestRulesOfADay.thursdayAway(new TestOffice());
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final LocalDate thursday = monday().plusWeeks(1).plusDays(3);
    private final String calling = "/people/" + office.rani + "/calling";
    private final Map<String, String> call = Map.of("day", thursday.toString(), "reason", "Pemeriksaan BPK");

    @Test
    void the_superior_calls_in_from_the_page_of_the_employee_and_lifts_it() {
        assertThat(dimas.get("/people/" + office.rani).body()).contains(calling, "Panggilan ke kantor");
        assertThat(dimas.get(calling).body())
                .contains("Rani Tirtasora", thursday.toString(), "menurut aturan instansi")
                .doesNotContain(thursday.minusDays(1).toString());
        assertThat(dimas.post(calling, Map.of("day", thursday.toString())).body())
                .contains("Tulis alasannya");
        assertThat(dimas.post(calling, Map.of("day", thursday.minusDays(1).toString(), "reason", "x"))
                        .body())
                .contains("sudah seperti itu");

        assertThat(dimas.post(calling, call).headers().firstValue("Location").orElseThrow())
                .endsWith(calling);

        assertThat(dimas.get(calling).body()).contains("Dipanggil ke kantor", "Kamis dari rumah", "Cabut panggilan");
        assertThat(rani.get("/notifications").body()).contains("Anda dipanggil ke kantor pada");
        assertThat(rani.get("/days").body())
                .contains("Dipanggil ke kantor", "Pemeriksaan BPK", "menurut aturan instansi: Kamis dari rumah");
        assertThat(rani.get("/schedule?week=" + thursday).body())
                .contains("di kantor, dipanggil Dimas Walagri. “Pemeriksaan BPK”");
        assertThat(asep.get("/schedule?week=" + thursday).body()).doesNotContain("Pemeriksaan BPK");

        var lifting = calling + "/" + number("select max(change_id) from arrangement.day_change") + "/lifting";
        assertThat(rani.post(lifting, Map.of()).statusCode()).isIn(403, 404);
        assertThat(dimas.post(lifting, Map.of()).body()).contains("Loket Perizinan");
        assertThat(dimas.post("/people/" + office.asep + "/calling", call).statusCode())
                .isEqualTo(303);
        assertThat(dimas.post(lifting, Map.of()).statusCode()).isEqualTo(303);
        assertThat(dimas.post(lifting, Map.of()).statusCode()).isEqualTo(409);
        assertThat(rani.get("/schedule?week=" + thursday).body()).contains("Kamis dari rumah");
    }

    @Test
    void nobody_else_finds_a_way_to_it() {
        assertThat(asep.get("/people/" + office.rani).body()).doesNotContain("/calling");
        assertThat(rani.get("/people/" + office.rani).body()).doesNotContain("/calling");
        for (var other : new Visitor[] {asep, rani, office.superiorElsewhere()}) {
            assertThat(other.get(calling).statusCode()).isIn(403, 404);
            assertThat(other.post(calling, call).statusCode()).isIn(403, 404);
        }
        assertThat(dimas.get("/people/99999999999999999999999/calling").statusCode())
                .isEqualTo(404);
        assertThat(dimas.post(calling, Map.of("day", "besok", "reason", "x")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void programs_call_in_and_read_the_rule() {
        var program = Program.of(dimas, "decisions:write", "agreements:read");
        var called = program.post(
                "/api/v1/day-changes/calls",
                "{\"employee\":\"%s\",\"day\":\"%s\",\"reason\":\"Pemeriksaan BPK\"}".formatted(office.rani, thursday));
        assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
        assertThat(new ApiDescription().faults("POST /api/v1/day-changes/calls", called))
                .as(called.body())
                .isEmpty();
        assertThat(Program.json(called).at("/days/0/regime").asString())
                .isEqualTo(number("select regime_id from regime.regime").toString());
    }

    @Test
    void whoever_applies_and_whoever_decides_reads_that_the_rule_is_counted() {
        var said = "Sudah dihitung: di luar kantor karena aturan instansi pada Kamis (3 orang).";
        rani.post("/applications/draft", form());
        assertThat(rani.get("/applications/new").body()).contains(said);
        var sent = rani.post("/applications", form());
        assertThat(sent.statusCode()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(dimas.get(path).body()).contains(said);
        assertThat(dimas.get("/inbox").body()).contains("Loket Selasa: 3 → 2, minimum 1");
    }

    private Long number(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
