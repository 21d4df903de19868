package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.AgreementReduced;
import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsBoardTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani", agency.top(), false);
    private final EmployeeId dimas = agency.employee("Dimas", agency.top(), false);

    @Test
    void news_is_told_once_however_often_its_event_arrives() {
        approve(11);
        approve(11);
        approve(12);
        assertThat(unread(rani)).isEqualTo(2);
        assertThat(unread(dimas)).isZero();
    }

    @Test
    void news_of_a_right_is_told_for_each_day_from_which_it_changes() {
        var first = LocalDate.of(2026, 12, 1);
        reduce(first);
        reduce(first);
        reduce(first.plusMonths(1));
        assertThat(unread(rani)).isEqualTo(2);
    }

    @Test
    void the_bell_counts_what_was_not_read_and_opening_leads_to_the_case() {
        approve(21);
        var visitor = agency.visitor("Rani", rani);
        var page = visitor.get("/notifications");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Pengajuan Anda disetujui").contains("1 belum dibaca");
        var news = agency.in(() -> TestServer.bean(NewsBoard.class).of(rani)).getFirst();
        var opened = visitor.post("/notifications/" + news.id() + "/opening", Map.of());
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/applications/21"));
        assertThat(unread(rani)).isZero();
    }

    @Test
    void news_of_somebody_else_cannot_be_opened() {
        approve(31);
        var news = agency.in(() -> TestServer.bean(NewsBoard.class).of(rani)).getFirst();
        var other = agency.visitor("Dimas", dimas);
        assertThat(other.post("/notifications/" + news.id() + "/opening", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/notifications").body()).contains("Belum ada kabar");
        assertThat(unread(rani)).isEqualTo(1);
    }

    @Test
    void all_can_be_marked_as_read_and_somebody_without_employee_record_has_none() {
        approve(41);
        approve(42);
        agency.visitor("Rani", rani).post("/notifications/reading", Map.of());
        assertThat(unread(rani)).isZero();
        var outsider = agency.visitor("Tamu", null);
        assertThat(outsider.get("/notifications").statusCode()).isEqualTo(200);
        assertThat(outsider.post("/notifications/reading", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(Visitor.anonymous().get("/notifications").statusCode()).isEqualTo(302);
    }

    private void approve(long application) {
        publish(new ApplicationApproved(agency.id(), new ApplicationId(application), rani));
    }

    private void reduce(LocalDate from) {
        publish(new AgreementReduced(agency.id(), new AgreementId(5), rani, from));
    }

    private void publish(Object event) {
        agency.in(() -> {
            TestServer.beans().publishEvent(event);
            return true;
        });
    }

    private int unread(EmployeeId person) {
        return agency.in(() -> TestServer.bean(NewsBoard.class).unread(person));
    }
}
