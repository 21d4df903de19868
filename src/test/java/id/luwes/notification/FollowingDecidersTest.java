package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationSubmitted;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.ObjectionAnswered;
import id.luwes.eligibility.ObjectionRaised;
import id.luwes.workforce.ReportingLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani's application waits for Dimas, when somebody else comes to head the bureau, or nobody. */
class FollowingDecidersTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro", agency.top());
    private final EmployeeId dimas = agency.employee("Dimas", bureau, true);
    private final EmployeeId siti = agency.employee("Siti", bureau, false);
    private final EmployeeId rani = agency.employee("Rani", bureau, false);
    private final EmployeeId officer = agency.employee("Petugas BKD", agency.top(), false);

    @BeforeEach
    void rani_has_applied() {
        agency.login("Petugas BKD", officer, Role.BKD);
        draw();
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (platform.current_agency(), 51, " + rani
                + ", '2026-12-01', '2026-12-31', 'SUBMITTED', " + bureau + ", now())");
    }

    @Test
    void what_waits_moves_to_whoever_decides_now_also_when_it_was_read() {
        submitted();
        assertThat(kinds(dimas)).containsExactly(NewsKind.APPLICATION_WAITS);
        agency.visitor("Dimas", dimas).post("/notifications/reading", Map.of());
        heads(dimas, false);
        heads(siti, true);
        draw();
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(siti)).containsExactly(NewsKind.APPLICATION_WAITS);
        assertThat(kinds(officer)).isEmpty();
        draw();
        assertThat(kinds(siti)).hasSize(1);
    }

    @Test
    void without_a_superior_it_rings_at_bkd_until_there_is_one() {
        heads(dimas, false);
        draw();
        submitted();
        assertThat(kinds(officer)).containsExactly(NewsKind.APPLICATION_WAITS);
        assertThat(kinds(dimas)).isEmpty();
        heads(siti, true);
        draw();
        assertThat(kinds(officer)).isEmpty();
        assertThat(kinds(siti)).containsExactly(NewsKind.APPLICATION_WAITS);
    }

    @Test
    void what_was_decided_rings_nowhere_again() {
        submitted();
        sql("update arrangement.application set state = 'WITHDRAWN' where application_id = 51");
        heads(dimas, false);
        heads(siti, true);
        draw();
        assertThat(kinds(siti)).isEmpty();
    }

    @Test
    void an_objection_rings_at_bkd_until_it_is_answered() {
        publish(new ObjectionRaised(agency.id(), rani, 61));
        assertThat(kinds(officer)).containsExactly(NewsKind.OBJECTION_WAITS);
        assertThat(kinds(dimas)).isEmpty();
        publish(new ObjectionAnswered(agency.id(), rani, 61));
        assertThat(kinds(officer)).isEmpty();
        assertThat(kinds(rani)).containsExactly(NewsKind.OBJECTION_ANSWERED);
    }

    private void submitted() {
        publish(new ApplicationSubmitted(agency.id(), new ApplicationId(51), rani));
    }

    private void heads(EmployeeId person, boolean heads) {
        sql("update workforce.employee set heads_unit = " + heads + " where employee_id = " + person);
    }

    private void draw() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    private List<NewsKind> kinds(EmployeeId person) {
        return agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .toList();
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    private void publish(Object event) {
        agency.in(() -> {
            TestServer.beans().publishEvent(event);
            return true;
        });
    }
}
