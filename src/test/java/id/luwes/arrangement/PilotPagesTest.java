package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PilotPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor administrator = office.visitor("Admin", null, Role.ADMINISTRATOR);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void nobody_applies_outside_of_a_pilot_while_only_pilots_take_part() {
        pilotsOnly();
        assertThat(administrator.get("/agency/pilots").body()).contains("tidak seorang pun dapat mengajukan");
        var refused = rani.post("/applications", form());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("masih uji coba di unit lain");

        assertThat(begin(Map.of()).statusCode()).isEqualTo(303);
        assertThat(administrator.get("/agency/pilots").body())
                .contains("Uji coba tahap pertama", "Loket Perizinan", "Akan datang", "SK 12/2026");
        assertThat(rani.post("/applications", form()).statusCode()).isEqualTo(303);
    }

    @Test
    void the_whole_period_lies_within_the_pilot() {
        pilotsOnly();
        begin(Map.of("last", monday().plusWeeks(3).toString()));
        assertThat(rani.post("/applications", form()).body()).contains("seluruh masa harus di dalamnya");
    }

    @Test
    void a_unit_below_takes_part_too() {
        pilotsOnly();
        office.sql("update agency.unit set name = 'Dinas Uji' where unit_id = " + office.agency.top());
        begin(Map.of("units", "dinas uji"));
        assertThat(rani.post("/applications", form()).statusCode()).isEqualTo(303);
    }

    @Test
    void what_waited_when_its_pilot_was_called_off_cannot_be_granted() {
        pilotsOnly();
        begin(Map.of());
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.post(end(), Map.of()).statusCode()).isEqualTo(303);
        assertThat(administrator.get("/agency/pilots").body()).contains("Dibatalkan");
        assertThat(administrator.post(end(), Map.of()).statusCode()).isEqualTo(404);
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isIn(409, 422);
    }

    @Test
    void an_agency_that_limits_nothing_takes_no_notice_of_pilots() {
        begin(Map.of("units", "Loket Perizinan", "last", monday().plusDays(3).toString()));
        assertThat(rani.post("/applications", form()).statusCode()).isEqualTo(303);
    }

    @Test
    void what_cannot_be_read_comes_back_with_the_place_the_value_and_the_way_out() {
        var answer = begin(Map.of("units", "Loket Perizinan\nLokét Perzinan", "first", "2027-02-30", "name", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Tidak ada unit bernama “Lokét Perzinan”", "Tulis nama, 3 sampai 120 huruf", "2027-02-30");
        assertThat(begin(Map.of("units", " \n ")).body()).contains("Sebutkan sekurangnya satu unit");
        assertThat(begin(Map.of("last", monday().plusYears(3).toString())).body())
                .contains("Paling lama dua tahun");
        assertThat(begin(Map.of("last", monday().minusYears(1).toString())).statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/agency/pilots/participation", Map.of("only", "maybe"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void only_an_administrator_of_the_whole_agency_sets_them() {
        assertThat(rani.get("/agency/pilots").statusCode()).isEqualTo(403);
        var auditor = office.visitor("Pemeriksa", null, Role.AUDITOR);
        assertThat(auditor.get("/agency/pilots").body()).contains("Semua unit").doesNotContain("name=\"units\"");
        assertThat(auditor.post("/agency/pilots/participation", Map.of("only", "true"))
                        .statusCode())
                .isEqualTo(403);
    }

    private void pilotsOnly() {
        assertThat(administrator
                        .post("/agency/pilots/participation", Map.of("only", "true"))
                        .statusCode())
                .isEqualTo(303);
    }

    private java.net.http.HttpResponse<String> begin(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "name", "Uji coba tahap pertama",
                "basis", "SK 12/2026",
                "first", monday().toString(),
                "last", monday().plusMonths(6).toString(),
                "units", "Loket Perizinan"));
        fields.putAll(other);
        return administrator.post("/agency/pilots", fields);
    }

    private String end() {
        return "/agency/pilots/"
                + office.agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select max(pilot_id) from arrangement.pilot")
                        .query(Long.class)
                        .single())
                + "/end";
    }
}
