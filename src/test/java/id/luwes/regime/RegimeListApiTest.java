package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.access.ApiDescription;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs read the rules of the day: which there are, whom they reach, and who departs from them. */
class RegimeListApiTest {

    private static final String PATH = "/api/v1/regimes/published";

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long finance = agency.unit("Biro Keuangan", agency.top());
    private final TestRules rules = new TestRules(agency);
    private final Program program = Program.of(
            agency.visitor("Rani Tirtasora", agency.employee("Rani Tirtasora", bureau, false)), "applications:read");
    private final ApiDescription description = new ApiDescription();

    @Test
    void lists_what_is_in_force_or_will_be_and_no_draft() {
        rules.draft(Map.of("titleId", "Rancangan saja"));
        assertThat(items("")).isEmpty();
        rules.inForce(Map.of());
        var all = program.get(PATH);
        described("GET " + PATH, all);
        assertThat(items("")).containsExactly("Kamis dari rumah");
        assertThat(all.body()).contains("\"THURSDAY\"", "SE 9/2026").doesNotContain("Rancangan saja");
    }

    @Test
    void by_day_unit_and_kind_and_a_unit_that_departs_is_not_reached() {
        var path = rules.inForce(Map.of());
        assertThat(items("?day=" + rules.thursday)).hasSize(1);
        assertThat(items("?day=" + rules.today.minusDays(1))).isEmpty();
        assertThat(items("?mode=ORG_WIDE_WEEKDAY")).hasSize(1);
        assertThat(items("?mode=EMERGENCY")).isEmpty();
        rules.drafter.post(
                path + "/departures", Map.of("unit", "Biro Umum", "kind", "SPARED", "reason", "Surat 1/2026"));
        assertThat(items("?unit=" + bureau + "&day=" + rules.thursday)).isEmpty();
        assertThat(items("?unit=" + finance + "&day=" + rules.thursday)).hasSize(1);
        var one = PATH + "/" + Program.json(program.get(PATH)).at("/items/0/id").asString();
        described("GET " + PATH + "/{id}", program.get(one));
        assertThat(Program.json(program.get(one)).at("/departures/0/group/name").asString())
                .isEqualTo("Biro Umum");
        assertThat(Program.json(program.get(one)).at("/departures/0/reason").asString())
                .isEqualTo("Surat 1/2026");
    }

    @Test
    void what_is_no_day_unit_or_kind_is_named_and_other_agencies_see_nothing() {
        rules.inForce(Map.of());
        assertThat(program.get(PATH + "?day=kemarin").statusCode()).isEqualTo(400);
        assertThat(program.get(PATH + "?mode=LIBUR").statusCode()).isEqualTo(400);
        assertThat(program.get(PATH + "?unit=biro").statusCode()).isEqualTo(404);
        assertThat(program.get(PATH + "/999999").statusCode()).isEqualTo(404);
        var elsewhere = TestAgency.create();
        var stranger = Program.of(
                elsewhere.visitor("Lain", elsewhere.employee("Lain", elsewhere.top(), false)), "applications:read");
        assertThat(stranger.get(PATH).body()).doesNotContain("Kamis dari rumah");
        assertThat(Program.with("").get(PATH).statusCode()).isEqualTo(401);
    }

    private List<String> items(String query) {
        return Program.json(program.get(PATH + query))
                .get("items")
                .valueStream()
                .map(it -> it.get("title").asString())
                .toList();
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).isEmpty();
    }
}
