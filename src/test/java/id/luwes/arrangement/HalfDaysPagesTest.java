package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HalfDaysPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void half_a_day_with_hours_to_be_reached_in_is_asked_granted_and_shown_to_the_team() {
        coreHours();
        assertThat(rani.get("/applications/new").body()).contains("Jam inti", "name=\"coreStarts\"", "09:00");
        var fields = form();
        fields.put("part2", "MORNING");
        fields.put("coreStarts", "10:00");
        fields.put("coreEnds", "14:00");
        var sent = rani.post("/applications", fields);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();
        assertThat(rani.get(path).body()).contains("(pagi)", "dapat dihubungi 10.00–14.00");
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(plan(1)).isEqualTo("AWAY MORNING 10:00:00 14:00:00");
        assertThat(plan(3)).isEqualTo("AWAY - 10:00:00 14:00:00");
        assertThat(plan(0)).isEqualTo("OFFICE - - -");
        assertThat(rani.get("/schedule?week=" + monday()).body()).contains("10.00–14.00 (pagi)");
        assertThat(dimas.get("/schedule?week=" + monday()).body()).contains("10.00–14.00 (pagi)");
    }

    @Test
    void hours_beyond_those_of_the_agency_come_back_with_the_fault() {
        coreHours();
        var fields = form();
        fields.put("coreStarts", "10:00");
        fields.put("coreEnds", "12:00");
        var answer = rani.post("/applications", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Jam inti harus di antara", "240 menit");
    }

    @Test
    void whoever_says_nothing_is_reached_in_all_hours_of_the_agency_and_old_forms_go_through() {
        coreHours();
        var sent = rani.post("/applications", form());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(rani.get(sent.headers().firstValue("Location").orElseThrow()).body())
                .contains("dapat dihubungi 09.00–15.00");
    }

    @Test
    void an_agency_that_sets_none_asks_for_none() {
        assertThat(rani.get("/applications/new").body()).doesNotContain("coreStarts");
        var sent = rani.post("/applications", form());
        assertThat(rani.get(sent.headers().firstValue("Location").orElseThrow()).body())
                .doesNotContain("dapat dihubungi");
    }

    @Test
    void programs_ask_for_both_and_read_both() {
        coreHours();
        var program = Program.of(rani, "applications:read", "applications:write");
        var body = ApplicationsApiTest.body()
                .replace("\"tuesday\":{\"mode\":\"HOME\"}", "\"tuesday\":{\"mode\":\"HOME\",\"part\":\"AFTERNOON\"}")
                .replace("\"outputs\"", "\"coreHours\":{\"starts\":\"09:00\",\"ends\":\"14:00\"},\"outputs\"");
        var sent = Program.json(program.post("/api/v1/applications", body));
        assertThat(sent.at("/week/tuesday/part").asString()).isEqualTo("AFTERNOON");
        assertThat(sent.at("/coreHours/ends").asString()).startsWith("14:00");
    }

    @Test
    void the_administrator_sets_all_three_or_none() {
        var administrator = office.visitor("Admin", null, Role.ADMINISTRATOR);
        var sent = new HashMap<>(Map.of("name", "Pemerintah Uji", "zone", "Asia/Jakarta", "coreFrom", "09:00"));
        assertThat(administrator.post("/agency", sent).statusCode()).isEqualTo(422);
        sent.putAll(Map.of("coreUntil", "15:00", "coreLeast", "7"));
        assertThat(administrator.post("/agency", sent).statusCode()).isEqualTo(422);
        sent.put("coreLeast", "4");
        assertThat(administrator.post("/agency", sent).statusCode()).isEqualTo(303);
        assertThat(administrator.get("/agency").body()).contains("value=\"09:00\"", "value=\"4\"");
    }

    private void coreHours() {
        office.sql("update agency.agency set core_from = '09:00', core_until = '15:00', core_least = 240");
    }

    private String plan(int day) {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select concat_ws(' ', mode, coalesce(away_part, '-'), coalesce(core_starts::text, '-'),"
                        + " coalesce(core_ends::text, '-')) from schedule.plan(array[date '"
                        + monday().plusDays(day) + "']) where employee_id = " + office.rani)
                .query(String.class)
                .single());
    }
}
