package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.imports.Uploading;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an office lies decides where punches count, so that moving it is for those in whose reach all lie who sit there. */
class MovingAnOfficeTest {

    private static final String REASON = "Pindah ke gedung baru menurut SK";

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final long counter = agency.unit("Loket Terpadu", finance);
    private final long other = agency.unit("Bagian Umum", agency.top());
    private final Visitor bureau = agency.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);
    private final Visitor subtree = agency.over(finance, Role.ORGANISATION_BUREAU);

    @Test
    void is_for_whoever_shapes_all_units_that_sit_there() {
        var own = office("Gedung Keuangan", finance, counter);

        assertThat(subtree.get("/offices").body()).contains("href=\"/offices/" + own + "\"");
        assertThat(subtree.get("/offices/" + own).statusCode()).isEqualTo(200);
        assertThat(subtree.post("/offices/" + own, place("Gedung Keuangan", "-6,8"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(latitude(own)).isEqualTo("-6.80000");
        assertThat(trail()).contains(REASON).contains("-6.90000").contains("-6.8");
    }

    @Test
    void not_where_others_sit_too_or_nobody_does() {
        var shared = office("Gedung Sate", finance, other);
        var empty = office("Gedung Kosong");

        for (long office : new long[] {shared, empty}) {
            assertThat(subtree.get("/offices").body())
                    .contains("Gedung Kosong")
                    .doesNotContain("href=\"/offices/" + office + "\"");
            assertThat(subtree.get("/offices/" + office).statusCode()).isEqualTo(403);
            var answer = subtree.post("/offices/" + office, place("Gedung Baru", "-6,8"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("di luar lingkup Anda");
            assertThat(latitude(office)).isEqualTo("-6.90000");
        }
        assertThat(bureau.post("/offices/" + empty, place("Gedung Baru", "-6,8"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void needs_a_reason_as_adding_one_does() {
        var own = office("Gedung Keuangan", finance);
        var form = new HashMap<>(place("Gedung Keuangan", "-6,8"));
        form.put("reason", "x");

        assertThat(bureau.post("/offices/" + own, form).body()).contains("Tulis alasan");
        assertThat(latitude(own)).isEqualTo("-6.90000");
        form.put("name", "Gedung Lain");
        assertThat(bureau.post("/offices", form).statusCode()).isEqualTo(422);
    }

    @Test
    void nor_by_an_import() {
        office("Gedung Sate", finance, other);
        var rows =
                "NAMA UNOR;UNOR INDUK;KANTOR;LINTANG;BUJUR\nBagian Keuangan;Biro Organisasi;Gedung Sate;-6,8;107,6\n";

        assertThat(new Uploading(subtree, "units").csv(rows).counts(0, 0, 0, 1).body())
                .contains("duduk unit di luar lingkup Anda");
        new Uploading(bureau, "units").csv(rows).counts(0, 1, 0, 0);
    }

    private long office(String name, long... units) {
        return agency.in(() -> {
            var jdbc = TestServer.bean(JdbcClient.class);
            long id = jdbc.sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                            + " values (platform.current_agency(), :name, '32.73', -6.9, 107.6) returning office_id")
                    .param("name", name)
                    .query(Long.class)
                    .single();
            for (long unit : units) {
                jdbc.sql("update agency.unit set office_id = " + id + " where unit_id = " + unit)
                        .update();
            }
            return id;
        });
    }

    private String latitude(long office) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select latitude::text from agency.office where office_id = " + office)
                .query(String.class)
                .single());
    }

    private String trail() {
        var query = new AuditLog.Query("OFFICE_CHANGED", "", null, null, ZoneOffset.UTC);
        return agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 50))
                .toString();
    }

    private static Map<String, String> place(String name, String latitude) {
        return Map.of("name", name, "latitude", latitude, "longitude", "107,6", "radius", "250", "reason", REASON);
    }
}
