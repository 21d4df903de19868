package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.workforce.Employees;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ShapingUnitsTest {

    private static final String REASON = "Pergub nomor 12 tahun 2026";

    private final TestAgency agency = TestAgency.create();
    private final Visitor bureau = agency.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);

    @Test
    void a_unit_is_added_below_another_and_marked_as_serving_the_public() {
        assertThat(bureau.post("/units", unit("Samsat Soreang", "Biro Organisasi", "serves", "true", "minimum", "3"))
                        .statusCode())
                .isEqualTo(303);

        var page = bureau.get("/units/" + agency.top()).body();
        assertThat(page).contains("Samsat Soreang").contains("minimum 3 orang di kantor");
        assertThat(bureau.get("/units?q=soreang").body())
                .contains("Samsat Soreang")
                .contains("Biro Organisasi");
        assertThat(trail("UNIT_ADDED")).hasSize(1);
    }

    @Test
    void a_unit_moves_and_its_people_report_to_the_head_above_at_once() {
        var here = agency.unit("Bagian A", agency.top());
        var there = agency.unit("Bagian B", agency.top());
        agency.employee("Kepala A", here, true);
        var headThere = agency.employee("Kepala B", there, true);
        var team = agency.unit("Tim", here);
        var member = agency.employee("Anggota", team, false);

        assertThat(bureau.post("/units/" + team, unit("Tim Baru", "Biro Organisasi / Bagian B"))
                        .statusCode())
                .isEqualTo(303);

        var superior = agency.in(() -> TestServer.bean(Employees.class)
                .find(member)
                .orElseThrow()
                .superior()
                .employee());
        assertThat(superior).contains(headThere);
        assertThat(trail("UNIT_CHANGED")).hasSize(1);
    }

    @Test
    void what_does_not_fit_is_refused_with_the_way_out() {
        var part = agency.unit("Bagian A", agency.top());
        var below = agency.unit("Subbagian", part);

        assertThat(bureau.post("/units/" + part, unit("Bagian A", "Subbagian")).body())
                .contains("di bawah dirinya sendiri");
        assertThat(bureau.post("/units", unit("Bagian A", "Biro Organisasi")).body())
                .contains("sudah ada di sana");
        assertThat(bureau.post("/units", unit("Baru", "Tidak Ada")).body()).contains("tidak ditemukan");
        assertThat(bureau.post("/units", unit("Baru", "", "minimum", "3")).statusCode())
                .isEqualTo(422);
        assertThat(bureau.post("/units/" + below, unit("Subbagian", "Biro Organisasi / Bagian A"))
                        .body())
                .contains("Tidak ada yang berubah");
        assertThat(bureau.get("/units/99999999").statusCode()).isEqualTo(404);
        assertThat(agency.visitor("Auditor", null, Role.AUDITOR)
                        .post("/units", unit("Baru", ""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_office_has_a_place_and_a_radius() {
        var office = Map.of(
                "name",
                "Gedung Sate",
                "latitude",
                "-6,9025",
                "longitude",
                "107,6187",
                "radius",
                "200",
                "reason",
                REASON);
        assertThat(bureau.post("/offices", office).statusCode()).isEqualTo(303);
        assertThat(bureau.post("/offices", office).statusCode()).isEqualTo(422);
        assertThat(bureau.post(
                                "/offices",
                                Map.of("name", "Tertukar", "latitude", "107,6", "longitude", "-6,9", "radius", "1"))
                        .body())
                .contains("lintang antara");
        assertThat(bureau.get("/offices").body()).contains("Gedung Sate").contains("radius 200 m");
        assertThat(trail("OFFICE_ADDED")).hasSize(1);
    }

    @Test
    void offices_are_listed_before_the_form_unless_one_of_them_is_changed() {
        bureau.post(
                "/offices",
                Map.of(
                        "name",
                        "Gedung Sate",
                        "latitude",
                        "-6,9",
                        "longitude",
                        "107,6",
                        "radius",
                        "200",
                        "reason",
                        REASON));
        var list = "id=\"offices\"";
        var form = "id=\"office\"";
        var offices = bureau.get("/offices").body();

        assertThat(offices).containsSubsequence(list, form);
        var change = offices.replaceAll("(?s).*href=\"(/offices/[0-9]+)\".*", "$1");
        assertThat(bureau.get(change).body()).containsSubsequence(form, list);
        assertThat(bureau.post("/offices", Map.of()).body()).containsSubsequence(list, form);
    }

    @Test
    void without_any_unit_the_page_leads_to_the_import() {
        agency.in(() ->
                TestServer.bean(JdbcClient.class).sql("delete from agency.unit").update());

        assertThat(bureau.get("/units").body()).contains("Belum ada unit").contains("/units/import");
    }

    private static Map<String, String> unit(String name, String above, String... more) {
        var form = new LinkedHashMap<String, String>(Map.of("name", name, "above", above, "reason", REASON));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private List<AuditLog.Line> trail(String action) {
        return agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query(action, "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
    }
}
