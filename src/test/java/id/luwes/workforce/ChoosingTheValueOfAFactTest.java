package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoosingTheValueOfAFactTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId person = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @Test
    void the_kind_is_chosen_first_and_a_closed_one_offers_its_values_in_words() {
        assertThat(page("")).contains("name=\"factKind\"").doesNotContain("factValue");
        assertThat(page("?factKind=DISCIPLINE"))
                .contains("<option value=\"IN_PROCESS\">Dalam proses</option>")
                .contains("name=\"factUntil\"")
                .doesNotContain("factPeriod");
        assertThat(page("?factKind=PREDICATE"))
                .contains(">Butuh Perbaikan</option>")
                .contains("name=\"factPeriod\"");
        assertThat(page("?factKind=LAPTOP")).contains("<option value=\"no\">Tidak ada</option>");
        assertThat(page("?factKind=nonsense")).doesNotContain("factValue");
    }

    @Test
    void in_the_language_of_whoever_reads() {
        bkd.post("/language", Map.of("lang", "en", "back", "/"));

        assertThat(page("?factKind=DISCIPLINE")).contains("<option value=\"IN_PROCESS\">In process</option>");
        assertThat(record("DISCIPLINE", "", Map.of()).body()).contains("none, in process, light, medium or heavy");
    }

    @Test
    void a_measure_tells_its_unit_and_a_date_is_a_date_that_has_come() {
        assertThat(page("?factKind=BANDWIDTH_MBPS")).contains("Mbit/s, misalnya 12,5.");
        assertThat(page("?factKind=POSITION_SINCE")).contains("id=\"factValue\" name=\"factValue\" type=\"date\"");

        assertThat(record("POSITION_SINCE", "2999-01-01", Map.of()).body())
                .contains("Tulis tanggal menjabat, paling lambat hari ini.");
        assertThat(record("POSITION_SINCE", "2026-02-03", Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_an_import_understands_is_understood_here_too() {
        assertThat(record("DISCIPLINE", "Dalam proses", Map.of()).statusCode()).isEqualTo(303);
        assertThat(record("PREDICATE", "sangat baik", Map.of("factPeriod", "2025"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(record("LAPTOP", "punya", Map.of()).statusCode()).isEqualTo(303);
        assertThat(record("REMOTE_CAPACITY", "40 %", Map.of()).statusCode()).isEqualTo(303);

        assertThat(agency.in(() -> TestServer.bean(FactHistory.class).history(person)))
                .extracting(Fact::value)
                .contains("IN_PROCESS", "SANGAT_BAIK", "yes", "40");
        assertThat(record("DISCIPLINE", "entahlah", Map.of()).statusCode()).isEqualTo(422);
    }

    private String page(String query) {
        return bkd.get("/people/" + person + "/mending" + query).body();
    }

    private HttpResponse<String> record(String kind, String value, Map<String, String> further) {
        var form = new HashMap<>(further);
        form.putAll(Map.of(
                "factKind", kind,
                "factValue", value,
                "observedOn", "2026-04-05",
                "source", "Uji mandiri",
                "factReason", "Sesuai surat keterangan"));
        return bkd.post("/people/" + person + "/facts", form);
    }
}
