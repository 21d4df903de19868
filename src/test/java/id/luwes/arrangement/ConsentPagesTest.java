package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agency always wants the consent of the level above: Rani applies to Dimas, above whom Ratna is. */
class ConsentPagesTest {

    private final TestOffice office = new TestOffice();
    private final EmployeeId ratna = office.agency.employee("Ratna Kusuma", office.agency.top(), true);
    private final Visitor administrator = office.visitor("Administrator", null, Role.ADMINISTRATOR);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor above = office.visitor("Ratna Kusuma", ratna);
    private String id = "";

    @BeforeEach
    void rani_applies() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        assertThat(set("1").statusCode()).isEqualTo(303);
        assertThat(rani.post("/applications", TestOffice.form()).statusCode()).isEqualTo(303);
        id = office.agency
                .in(() -> TestServer.bean(Applications.class).of(office.rani))
                .getFirst()
                .facts()
                .id()
                .toString();
    }

    @Test
    void the_administrator_sets_from_how_many_days_on() {
        assertThat(administrator.get("/agency/decisions").body())
                .contains("Tingkat di atas atasan", "Ketua tim", "Selalu", "Mulai 3 hari sepekan");
        for (var wrong : List.of("6", "-1", "", "selalu")) {
            assertThat(set(wrong).statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(office.visitor("Auditor", null, Role.AUDITOR)
                        .get("/agency/decisions")
                        .body())
                .contains("Selalu")
                .doesNotContain("name=\"second\"");
        assertThat(office.agency
                        .over(office.unit, Role.ADMINISTRATOR)
                        .post("/agency/decisions/consents", Map.of("second", "2"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void both_sides_read_who_has_agreed_and_whose_consent_is_needed() {
        assertThat(rani.get("/applications/" + id).body()).contains("Setelah itu, persetujuan", "Ratna Kusuma");
        assertThat(dimas.get("/inbox/" + id).body()).contains("Setelah itu, persetujuan", "Ratna Kusuma");
        assertThat(above.get("/inbox/" + id).statusCode()).isEqualTo(404);

        assertThat(decide(dimas, "approve", "").statusCode()).isEqualTo(303);

        assertThat(dimas.get("/inbox").body()).contains("Persetujuan Anda dicatat");
        assertThat(rani.get("/applications/" + id).body())
                .contains("Sudah disetujui atasan", "Menunggu persetujuan", "Ratna Kusuma");
        assertThat(dimas.get("/applications/" + id).body())
                .contains("Menunggu persetujuan", "Ratna Kusuma")
                .doesNotContain("name=\"decision\"");
        assertThat(above.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(above.get("/inbox/" + id).body())
                .contains("name=\"decision\"", "Sudah disetujui atasan", "Dimas Walagri")
                .doesNotContain("/applications/" + id + "/offer", "/eligibility/" + office.rani);
        assertThat(news(ratna)).containsExactly("CONSENT_WAITS");
        assertThat(news(office.dimas)).isEmpty();
        assertThat(news(office.rani)).contains("APPLICATION_CONSENTED");
        assertThat(decide(dimas, "refuse", "Ternyata tidak").statusCode()).isEqualTo(409);

        assertThat(decide(above, "approve", "").statusCode()).isEqualTo(303);

        assertThat(news(ratna)).isEmpty();
        assertThat(news(office.dimas)).containsExactly("CONSENT_ENDED");
        assertThat(news(office.rani)).contains("APPLICATION_APPROVED").doesNotContain("APPLICATION_CONSENTED");
        assertThat(dimas.get("/inbox/decided").body()).contains("Rani Tirtasora", "menunggu persetujuan lain");
        assertThat(above.get("/inbox/decided").body()).contains("Rani Tirtasora");
        assertThat(above.get("/applications/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void the_level_above_decides_on_several_at_once() {
        decide(dimas, "approve", "");
        assertThat(above.post("/inbox/applications", Map.of("application", id, "decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
    }

    @Test
    void what_waits_for_a_consent_follows_the_organisation() {
        decide(dimas, "approve", "");
        var siti = office.agency.employee("Siti Larasati", office.agency.top(), false);
        office.sql("update workforce.employee set heads_unit = employee_id = " + siti + " where employee_id in (" + siti
                + ", " + ratna + ")");
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        assertThat(news(siti)).containsExactly("CONSENT_WAITS");
        assertThat(news(ratna)).isEmpty();
        assertThat(news(office.dimas)).as("the superior has agreed").isEmpty();
    }

    @Test
    void whoever_has_agreed_is_told_of_a_withdrawal() {
        decide(dimas, "approve", "");
        rani.post("/applications/" + id + "/withdrawal", Map.of("reason", ""));
        assertThat(news(ratna)).isEmpty();
        assertThat(news(office.dimas)).containsExactly("APPLICATION_WITHDRAWN");
    }

    private HttpResponse<String> set(String second) {
        return administrator.post("/agency/decisions/consents", Map.of("second", second));
    }

    private HttpResponse<String> decide(Visitor who, String decision, String reason) {
        return who.post("/applications/" + id + "/decision", Map.of("decision", decision, "reason", reason));
    }

    private List<String> news(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .filter(it -> !it.read())
                .map(News::kind)
                .map(Enum::name)
                .toList();
    }
}
