package id.luwes.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More people than a page shows. */
class ALargeUnitTest {

    private final TestAgency agency = TestAgency.create();

    @Test
    void shows_the_reader_first_and_counts_everybody_on_site() {
        var reader = agency.employee("Zulkarnaen Terakhir", agency.top(), false);
        sql("""
                insert into workforce.employee (agency_id, nip, name, employment, unit_id, position_name, position_kind,
                    changed_at)
                select platform.current_agency(), '1990010120150' || (10000 + n), 'Pegawai ' || (1000 + n), 'PNS', %d,
                       'Analis', 'FUNGSIONAL', '2020-01-01' from generate_series(1, 230) n
                """.formatted(agency.top()));
        sql("update agency.unit set serves_public = true, service_minimum = 4 where unit_id = " + agency.top());
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var week = agency.visitor("Zulkarnaen Terakhir", reader)
                .get("/schedule?week=" + LocalDate.of(2026, 10, 5))
                .body();
        assertThat(week).contains("Zulkarnaen Terakhir", "200 dari 231 orang", "231");
        assertThat(week.indexOf("Zulkarnaen Terakhir", week.indexOf("<tbody>")))
                .isLessThan(week.indexOf("Pegawai 1001"));
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
