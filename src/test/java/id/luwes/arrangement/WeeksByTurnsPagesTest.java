package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WeeksByTurnsPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void two_weeks_by_turns_are_asked_read_granted_and_planned() {
        var sent = rani.post("/applications", byTurns());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();
        assertThat(rani.get(path).body()).contains("lalu setiap dua pekan");
        assertThat(dimas.get("/inbox").body()).contains("2 hari");
        var file = dimas.get(path.replace("applications", "inbox")).body();
        assertThat(file.split("class=\"week\"", -1)).hasSize(3);
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(away(3))
                .containsExactly(
                        monday().plusDays(1).toString(),
                        monday().plusDays(3).toString(),
                        monday().plusDays(7).toString(),
                        monday().plusDays(15).toString(),
                        monday().plusDays(17).toString());
    }

    @Test
    void the_form_keeps_both_weeks_while_it_is_checked_and_tells_their_dates() {
        var fields = byTurns();
        fields.put("action", "check");
        var checked = rani.post("/applications/draft", fields);
        var page = checked.statusCode() == 303 ? rani.get("/applications/new").body() : checked.body();
        assertThat(page)
                .containsPattern("name=\"alternates\" value=\"true\" checked")
                .containsPattern(
                        "name=\"mode6\">\\s*<option value=\"OFFICE\">[^<]*</option><option value=\"HOME\" selected>")
                .containsPattern("name=\"mode9\">\\s*<option value=\"OFFICE\" selected>")
                .contains("lalu setiap dua pekan");
    }

    @Test
    void the_week_with_more_days_is_held_against_the_quota() {
        var fields = byTurns();
        fields.put("mode8", "HOME");
        fields.put("mode9", "HOME");
        var answer = rani.post("/applications", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("melebihi kuota 2");
    }

    @Test
    void an_office_of_the_next_week_is_asked_for_too() {
        var fields = byTurns();
        fields.put("mode6", "OTHER_OFFICE");
        assertThat(rani.post("/applications", fields).body()).contains("Pilih kantornya");
    }

    @Test
    void programs_ask_for_them_and_read_them() {
        var program = Program.of(rani, "applications:read", "applications:write");
        var body = ApplicationsApiTest.body()
                .replace("\"outputs\"", "\"nextWeek\":{\"monday\":{\"mode\":\"HOME\"}},\"outputs\"");
        var sent = Program.json(program.post("/api/v1/applications", body));
        assertThat(sent.at("/week/tuesday/mode").asString()).isEqualTo("HOME");
        assertThat(sent.at("/nextWeek/monday/mode").asString()).isEqualTo("HOME");
        assertThat(sent.at("/nextWeek/tuesday/mode").asString()).isEqualTo("OFFICE");
    }

    private static Map<String, String> byTurns() {
        var fields = form();
        fields.put("alternates", "true");
        fields.put("mode6", "HOME");
        for (var weekday = 7; weekday <= 10; weekday++) {
            fields.put("mode" + weekday, "OFFICE");
        }
        return fields;
    }

    /** The days away by plan in the first weeks. */
    private List<String> away(int weeks) {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select p.day::text from schedule.plan(array(select d::date from generate_series(date '" + monday()
                        + "', date '" + monday().plusWeeks(weeks).minusDays(1)
                        + "', '1 day') d)) p where p.employee_id = " + office.rani + " and p.mode = 'AWAY' order by 1")
                .query(String.class)
                .list());
    }
}
