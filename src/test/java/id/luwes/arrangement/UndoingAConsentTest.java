package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where two have to agree, each of them can undo what they said, and the second is asked once the first can no longer. */
class UndoingAConsentTest {

    private static final String PROPERTY = "luwes.decisions.undo";

    private final TestOffice office = new TestOffice();
    private final EmployeeId ratna = office.agency.employee("Ratna Kusuma", office.agency.top(), true);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor above = office.visitor("Ratna Kusuma", ratna);
    private String id = "";

    @BeforeEach
    void rani_applies_where_the_level_above_agrees_too() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        office.visitor("Administrator", null, Role.ADMINISTRATOR)
                .post("/agency/decisions/consents", Map.of("second", "1"));
        id = rani.post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*/", "");
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    private void approve(Visitor who) {
        var sent = who.post("/applications/" + id + "/decision", Map.of("decision", "approve", "reason", ""));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private long consents() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from arrangement.consent where given_at is not null")
                .query(Long.class)
                .single());
    }

    @Test
    void the_superior_undoes_and_nobody_above_has_been_asked() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
            var page = dimas.get("/inbox").body();
            assertThat(page)
                    .contains("Anda menyetujui pengajuan Rani Tirtasora, yang masih menunggu persetujuan lain.");
            assertThat(above.get("/inbox").body()).doesNotContain("Rani Tirtasora");
            dimas.post(
                    "/decisions/undo",
                    Map.of("decision", page.replaceFirst("(?s)^.*name=\"decision\" value=\"(\\d+)\".*$", "$1")));
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            assertThat(above.get("/inbox").body()).doesNotContain("Rani Tirtasora");
            assertThat(dimas.get("/inbox").body()).contains("Rani Tirtasora");
            assertThat(consents()).isZero();
        }
    }

    @Test
    void the_level_above_undoes_its_own_consent_and_leaves_that_of_the_superior() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            approve(above);
            var page = above.get("/inbox").body();
            assertThat(page).contains("Pengajuan Rani Tirtasora disetujui.");
            assertThat(rani.get("/applications/" + id).body()).contains("Menunggu persetujuan");
            above.post(
                    "/decisions/undo",
                    Map.of("decision", page.replaceFirst("(?s)^.*name=\"decision\" value=\"(\\d+)\".*$", "$1")));
            assertThat(consents()).isEqualTo(1);
            approve(above);
        }
        try (var done = TestClock.at("2026-11-24T09:02:00")) {
            assertThat(rani.get("/applications/" + id).body()).contains("Disetujui");
            assertThat(consents()).isEqualTo(2);
            assertThat(dimas.get("/inbox/decided").body()).contains("menunggu persetujuan lain");
            assertThat(above.get("/inbox/decided").body()).contains("Rani Tirtasora", "Disetujui");
        }
    }
}
