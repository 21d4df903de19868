package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circular opens Tuesday and Wednesday of a week to all; nobody has an agreement. */
class DaysOfWindowsPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final LocalDate tuesday = monday().plusDays(1);
    private final LocalDate wednesday = tuesday.plusDays(1);
    private final Map<String, String> atHome = Map.of("day", tuesday.toString(), "mode", "HOME");

    @BeforeEach
    void a_window_is_open() {
        office.sql(TestWindows.window(71, false, List.of(tuesday, wednesday)));
    }

    @Test
    void the_page_of_days_tells_the_window_with_its_basis_and_offers_each_day_with_one_tap() {
        assertThat(rani.get("/days").body())
                .contains("Aturan 71", "SE 71/2026", "Minta dari rumah", "name=\"mode\" value=\"HOME\"")
                .contains("value=\"" + tuesday + "\"", "/days?day=" + wednesday, "/regimes/71");
        assertThat(rani.get("/days?day=" + wednesday).body()).contains("Bekerja di mana hari itu?", "Tempat lain dan");
        assertThat(rani.post("/days", atHome).statusCode()).isEqualTo(303);
        assertThat(rani.get("/days").body())
                .contains("Menunggu putusan", "Dibuka oleh aturan instansi: Aturan 71 (SE 71/2026)");
        assertThat(rani.post("/days", atHome).body()).contains("sudah ada permintaan yang menunggu");

        assertThat(dimas.get("/days/waiting").body())
                .contains("Rani Tirtasora", "Dibuka oleh aturan instansi: Aturan 71 (SE 71/2026)", "beban kerja");
        assertThat(dimas.get("/inbox").body()).contains("Aturan 71 (SE 71/2026)");
        var ruling = "/days/" + number("select max(change_id) from arrangement.day_change") + "/ruling";
        assertThat(dimas.post(ruling, Map.of("ruling", "grant")).statusCode()).isEqualTo(303);

        assertThat(rani.get("/days").body())
                .contains("Di luar kantor", "Disetujui menurut aturan instansi yang membuka hari itu", "Tarik kembali");
        assertThat(rani.get("/schedule?week=" + tuesday).body())
                .contains("disetujui Dimas Walagri. Menurut Aturan 71 (SE 71/2026).");
        assertThat(rani.get("/notifications").body()).contains("/days");
        assertThat(dimas.get("/people/" + office.rani + "/calling").body()).contains(tuesday.toString());
    }

    @Test
    void a_day_that_is_open_to_nobody_is_refused_with_what_was_typed() {
        var thursday = wednesday.plusDays(1);
        var refused = rani.post("/days", Map.of("day", thursday.toString(), "mode", "HOME", "reason", "Mudik awal"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("tidak ada aturan instansi yang membuka hari itu bagi Anda", thursday.toString());
        office.sql(TestWindows.spared(71, office.unit, tuesday));
        assertThat(rani.get("/days").body()).doesNotContain("Aturan 71");
        assertThat(rani.post("/days", atHome).statusCode()).isEqualTo(422);
    }

    @Test
    void the_page_of_the_rule_and_the_day_say_what_can_be_done() {
        assertThat(rani.get("/regimes/71").body())
                .contains("boleh meminta tanggal ini satu per satu tanpa kesepakatan", "tidak mengurangi jatah");
        assertThat(rani.get("/regimes?day=" + tuesday).body()).contains("boleh diminta tanpa kesepakatan");
        assertThat(Program.json(Program.of(rani, "agreements:read").get("/api/v1/regimes?day=" + tuesday))
                        .at("/items/0/answer")
                        .asString())
                .isEqualTo("ON_REQUEST");
    }

    @Test
    void programs_read_the_window_and_ask_for_a_day_of_it() {
        var description = new ApiDescription();
        var program = Program.of(rani, "agreements:read", "agreements:write");
        var windows = program.get("/api/v1/day-changes/windows");
        assertThat(description.faults("GET /api/v1/day-changes/windows", windows))
                .as(windows.body())
                .isEmpty();
        assertThat(Program.json(windows).at("/items/0/days/0/standing").asString())
                .isEqualTo("OPEN");
        assertThat(Program.json(windows).at("/items/0/instrument").asString()).isEqualTo("SE 71/2026");

        var wish = "{\"day\":\"%s\",\"mode\":\"HOME\"}".formatted(tuesday);
        var tried = program.post("/api/v1/day-changes/check", wish);
        assertThat(Program.json(tried).get("decided").asBoolean())
                .as(tried.body())
                .isTrue();
        var asked = program.post("/api/v1/day-changes", wish);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(description.faults("POST /api/v1/day-changes", asked)).isEmpty();
        assertThat(Program.json(asked).at("/days/0/regime").asString()).isEqualTo("71");
        assertThat(Program.json(program.get("/api/v1/day-changes/windows"))
                        .at("/items/0/days/0/standing")
                        .asString())
                .isEqualTo("WAITS");
        assertThat(Program.of(rani, "applications:read")
                        .get("/api/v1/day-changes/windows")
                        .statusCode())
                .as("without the scope")
                .isEqualTo(403);
    }

    @Test
    void whom_no_rule_about_applications_reaches_is_told_on_the_form_and_by_programs() {
        office.sql(TestWindows.applications(72, monday().minusWeeks(2), ""));
        var beside = office.agency.unit("Bagian Sebelah", office.agency.top());
        office.sql(TestWindows.reach(72, beside));
        var sent = rani.post("/applications", TestOffice.form());
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("diatur Aturan 72 (SE 72/2026), yang tidak menjangkau Anda");
        var refused = Program.of(rani, "applications:write").post("/api/v1/applications", ApplicationsApiTest.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Aturan 72");
        assertThat(rani.get("/regimes/72").body()).contains("cukup satu yang menjangkau");
    }

    private Long number(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
