package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.workforce.ReportingLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rani's application has waited for Dimas for two weeks, below Ratna. */
class WaitingPagesTest {

    private final TestOffice office = new TestOffice();
    private final EmployeeId ratna = office.agency.employee("Ratna Kusuma", office.agency.top(), true);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor above = office.visitor("Ratna Kusuma", ratna);
    private final ApplicationId id = new ApplicationId(51);
    private final String application = "51";

    @BeforeEach
    void rani_applied_two_weeks_ago() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var first = TestOffice.monday();
        office.sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day,"
                + " state, unit_id, submitted_at) values (platform.current_agency(), 51, %s, '%s', '%s', 'SUBMITTED', %d,"
                        .formatted(office.rani, first, first.plusDays(60), office.unit)
                + " now() - interval '14 days')");
        office.sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account)"
                + " values (platform.current_agency(), 51, 'SUBMITTED', now() - interval '14 days', 1)");
        office.sql("insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends,"
                + " place_kind) select platform.current_agency(), 51, d, case d when 2 then 'AWAY' else 'OFFICE' end,"
                + " time '07:30', time '16:00', case d when 2 then 'RESIDENCE_REGISTERED' end"
                + " from generate_series(1, 5) d");
        office.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure,"
                + " quantity, due, goal) values (platform.current_agency(), 51, %s, 'Peta proses bisnis', 'peta', 3, '%s',"
                        .formatted(office.rani, first.plusDays(30))
                + " 'Proses bisnis terpetakan')");
        publish(new ApplicationSubmitted(office.agency.id(), id, office.rani));
    }

    @Test
    void tell_since_when_and_with_whom_it_waits_and_when_it_goes_up() {
        assertThat(rani.get("/applications/" + application).body())
                .contains("Menunggu keputusan", "Dimas Walagri", "Naik bila belum diputus", "Ratna Kusuma");
        assertThat(above.get("/inbox/" + application).statusCode()).isEqualTo(404);

        goesUp();

        assertThat(news(office.rani)).contains("APPLICATION_WENT_UP");
        assertThat(news(ratna)).containsExactly("APPLICATION_CAME_UP");
        assertThat(news(office.dimas)).containsExactlyInAnyOrder("APPLICATION_REMINDED", "APPLICATION_WAITS");
        assertThat(rani.get("/applications/" + application).body()).contains("Diingatkan", "Sudah naik");
        assertThat(above.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(above.get("/inbox/" + application).body())
                .contains("name=\"decision\"")
                .doesNotContain("/eligibility/" + office.rani);
        assertThat(above.post("/applications/" + application + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(news(ratna)).isEmpty();
        assertThat(news(office.dimas)).as("nothing waits any more").isEmpty();
        assertThat(above.get("/applications/" + application).statusCode()).isEqualTo(200);
    }

    @Test
    void follow_the_organisation_also_for_what_went_up() {
        goesUp();
        var siti = office.agency.employee("Siti Larasati", office.agency.top(), false);
        office.sql("update workforce.employee set heads_unit = employee_id = " + siti + " where employee_id in (" + siti
                + ", " + ratna + ")");
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        assertThat(news(siti)).containsExactly("APPLICATION_CAME_UP");
        assertThat(news(ratna)).isEmpty();
    }

    @Test
    void let_the_administrator_set_the_days_and_name_the_example_until_then() {
        var administrator = office.visitor("Administrator", null, Role.ADMINISTRATOR);
        assertThat(administrator.get("/agency/decisions").body()).contains("ambang contoh, ditetapkan instansi");
        for (var wrong : List.of("0", "61", "tiga", "", "-1", "5")) {
            assertThat(administrator
                            .post("/agency/decisions", Map.of("remind", wrong, "escalate", "5"))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(administrator
                        .post("/agency/decisions", Map.of("remind", "2", "escalate", "7"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.get("/agency/decisions").body())
                .contains("2 hari kerja", "7 hari kerja")
                .doesNotContain(">ambang contoh, ditetapkan instansi<");
        assertThat(office.visitor("Auditor", null, Role.AUDITOR)
                        .get("/agency/decisions")
                        .body())
                .doesNotContain("name=\"remind\"");
        assertThat(office.agency
                        .over(office.unit, Role.ADMINISTRATOR)
                        .post("/agency/decisions", Map.of("remind", "2", "escalate", "7"))
                        .statusCode())
                .isEqualTo(403);
    }

    /** A reminder is of last week. */
    private void goesUp() {
        office.sql("insert into arrangement.nudge (agency_id, application_id, part, since, kind, nudged_on, nudged_at)"
                + " select agency_id, application_id, part, since, 'REMINDED', since + 7, now() from"
                + " arrangement.waiting_clock(now())");
        publish(new ApplicationReminded(
                office.agency.id(),
                id,
                office.rani,
                Part.LINE,
                TestOffice.monday().minusDays(14)));
        assertThat(office.agency.in(() -> TestServer.bean(Nudging.class).round()))
                .isEqualTo(1);
    }

    private void publish(Object event) {
        office.agency.in(() -> {
            TestServer.beans().publishEvent(event);
            return true;
        });
    }

    private List<String> news(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .map(Enum::name)
                .toList();
    }
}
