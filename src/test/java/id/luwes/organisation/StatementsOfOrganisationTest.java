package id.luwes.organisation;

import static id.luwes.Statements.constant;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.WorkingCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page of the organisation asks the store does not grow with what stands on it. */
class StatementsOfOrganisationTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor officer = agency.visitor("Petugas", null, Role.BKD, Role.ORGANISATION_BUREAU);

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/units?q=bagian"})
    void the_tree_and_what_a_search_finds(String path) {
        agency.unit("Bagian Pertama", agency.top());
        constant(officer, path, () -> {
            for (int i = 1; i <= 30; i++) {
                agency.unit("Bagian " + i, i % 2 == 0 ? agency.top() : 0);
            }
        });
    }

    @Test
    void a_unit_with_those_above_and_below() {
        var unit = agency.unit("Bagian Pertama", agency.top());
        agency.unit("Subbagian Pertama", unit);
        constant(officer, "/units/" + unit, () -> {
            for (int i = 1; i <= 9; i++) {
                agency.unit("Subbagian " + i, unit);
            }
            agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql(
                            "with above as (insert into agency.unit (agency_id, code, name)"
                                    + " values (platform.current_agency(), 'atas', 'Sekretariat') returning unit_id)"
                                    + " update agency.unit set parent_id = above.unit_id from above where name = 'Biro Organisasi'")
                    .update());
            agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("select agency.renumber_units()")
                    .query((row, number) -> true)
                    .list());
        });
    }

    @Test
    void the_offices() {
        offices(1, 1);
        constant(officer, "/offices", () -> offices(2, 40));
    }

    @Test
    void the_calendar_of_a_year() {
        agency.in(() -> {
            TestServer.bean(WorkingCalendars.class).adoptShipped();
            return true;
        });
        constant(
                officer,
                "/calendar?year=2026",
                () -> agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql(
                                "insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis,"
                                        + " entered_at) select platform.current_agency(), date '2026-10-01' + n, 'HOLIDAY',"
                                        + " 'Hari ' || n, n % 3 = 0, '2026-09-01', 'Keputusan', now()"
                                        + " from generate_series(1, 20) n")
                        .update()));
    }

    private void offices(int first, int last) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                        + " select platform.current_agency(), 'Kantor ' || n, '32.73', -6.9, 107.6"
                        + " from generate_series(%d, %d) n".formatted(first, last))
                .update());
    }
}
