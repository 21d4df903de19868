package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong tap on an evaluation takes no right away. */
class UndoingAnEvaluationTest {

    private static final String PROPERTY = "luwes.decisions.undo";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Dimas Kepala", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final LastMonth last = new LastMonth(agency);
    private final Visitor dimas = agency.visitor("Dimas Kepala", head);
    private final Visitor herself = agency.visitor("Rani Tirtasora", rani);

    @BeforeEach
    void rani_delivered_half_of_what_she_promised() {
        last.output(last.agreement(rani), rani, 10, 5);
        last.worked(rani);
        last.propose();
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    private String path() {
        return "/evaluations/" + last.of(rani).id();
    }

    private void revoke() {
        var sent = dimas.post(path() + "/ruling", Map.of("outcome", "REVOKE", "reason", "Salah baris", "number", "1"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private static TestClock.Turned later(Duration by) {
        return TestClock.at(
                LocalDateTime.ofInstant(TestServer.bean(Clock.class).instant().plus(by), ZoneId.of("Asia/Jakarta"))
                        .toString());
    }

    @Test
    void undone_it_waits_again_and_the_employee_never_hears_of_it() {
        revoke();
        var page = dimas.get("/evaluations/team").body();
        assertThat(page).contains("Evaluasi Rani Tirtasora diputus: cabut.");
        assertThat(dimas.get("/inbox").body()).contains("Tidak ada yang menunggu");
        dimas.post(
                "/decisions/undo",
                Map.of("decision", page.replaceFirst("(?s)^.*name=\"decision\" value=\"(\\d+)\".*$", "$1")));
        try (var after = later(Duration.ofMinutes(1))) {
            assertThat(dimas.get("/inbox").body()).contains("Dibatalkan: 1 keputusan", "1 menunggu keputusan Anda");
            assertThat(herself.get("/notifications").body()).doesNotContain("sudah diputuskan");
        }
    }

    @Test
    void not_undone_it_holds() {
        revoke();
        assertThat(herself.get("/notifications").body()).doesNotContain("sudah diputuskan");
        try (var after = later(Duration.ofSeconds(10))) {
            assertThat(herself.get("/notifications").body()).contains("Evaluasi bulanan Anda sudah diputuskan");
            assertThat(dimas.get("/inbox/decided?kind=evaluation").body()).contains("Rani Tirtasora", "Salah baris");
        }
    }
}
