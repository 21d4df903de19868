package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.agency.Agencies;
import id.luwes.agency.EachAgency;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationSubmitted;
import id.luwes.arrangement.OfferDeclined;
import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Siti stands in for Dimas, for whom Rani's application waits. */
class TellingOfDeputiesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro", agency.top());
    private final EmployeeId dimas = agency.employee("Dimas", bureau, true);
    private final EmployeeId siti = agency.employee("Siti", bureau, false);
    private final EmployeeId rani = agency.employee("Rani", bureau, false);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    @BeforeEach
    void rani_has_applied() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (platform.current_agency(), 51, " + rani
                + ", '2026-12-01', '2026-12-31', 'SUBMITTED', " + bureau + ", now())");
    }

    @Test
    void what_is_sent_while_somebody_acts_rings_at_both() {
        standsIn(today, today, false);
        submitted();
        assertThat(kinds(siti)).containsExactly(NewsKind.APPLICATION_WAITS);
        assertThat(kinds(dimas)).containsExactly(NewsKind.APPLICATION_WAITS);
    }

    @Test
    void that_an_offer_was_declined_is_told_once_to_whoever_decides_then() {
        submitted();
        told(new OfferDeclined(agency.id(), new ApplicationId(51), new ApplicationId(52), rani));
        assertThat(kinds(dimas)).containsExactly(NewsKind.OFFER_DECLINED, NewsKind.APPLICATION_WAITS);
        standsIn(today, today, false);
        look();
        look();
        assertThat(kinds(siti)).containsExactly(NewsKind.OFFER_DECLINED);
        assertThat(kinds(dimas)).containsExactly(NewsKind.OFFER_DECLINED, NewsKind.APPLICATION_WAITS);
    }

    @Test
    void what_waits_comes_with_the_leave_and_goes_with_it() {
        submitted();
        standsIn(today.minusDays(1), today.plusDays(9), true);
        look();
        assertThat(kinds(siti)).isEmpty();
        sql("insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                + " values (platform.current_agency(), " + dimas + ", 'LEAVE', '" + today + "', '" + today
                + "', 'BKD', now())");
        look();
        look();
        assertThat(kinds(siti)).containsExactly(NewsKind.APPLICATION_WAITS);
        assertThat(kinds(dimas)).containsExactly(NewsKind.APPLICATION_WAITS);
        sql("update absence.absence set cancelled_at = now(), cancelled_reason = 'Batal'");
        look();
        assertThat(kinds(siti)).isEmpty();
        assertThat(kinds(dimas)).containsExactly(NewsKind.APPLICATION_WAITS);
    }

    @Test
    void an_end_by_itself_is_told_once_to_both() {
        standsIn(today.minusDays(3), today.minusDays(1), false);
        look();
        look();
        assertThat(kinds(siti)).containsExactly(NewsKind.DEPUTYSHIP_ENDED);
        assertThat(kinds(dimas)).containsExactly(NewsKind.DEPUTYSHIP_ENDED);
        assertThat(kinds(rani)).isEmpty();
    }

    @Test
    void before_its_end_nothing_is_told_of_it() {
        standsIn(today, today, false);
        look();
        assertThat(kinds(dimas)).doesNotContain(NewsKind.DEPUTYSHIP_ENDED);
    }

    private void standsIn(LocalDate first, LocalDate last, boolean leave) {
        sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day,"
                + " during_leave,"
                + " named_at, named_by_account) values (platform.current_agency(), 'PLH', %s, %s, '%s', '%s', %s, now(), 1)"
                        .formatted(dimas, siti, first, last, leave));
    }

    /** What the job does, wherever it runs. */
    private void look() {
        CurrentAgency.run(
                agency.id(),
                () -> new DeputiesJob(
                                TestServer.bean(EachAgency.class),
                                TestServer.bean(TellingOfDeputies.class),
                                TestServer.bean(FollowingDeciders.class))
                        .lookHere());
    }

    private void submitted() {
        told(new ApplicationSubmitted(agency.id(), new ApplicationId(51), rani));
    }

    private void told(AgencyEvent event) {
        agency.in(() -> {
            TestServer.beans().publishEvent(event);
            return true;
        });
    }

    private List<NewsKind> kinds(EmployeeId person) {
        return agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .toList();
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
