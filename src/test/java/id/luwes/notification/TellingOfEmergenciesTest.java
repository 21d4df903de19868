package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.regime.EndangeredPeople;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever works where there is an emergency hears of it; whoever answers for the unit reports on it. */
class TellingOfEmergenciesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long below = agency.unit("Bagian Rumah Tangga", bureau);
    private final long other = agency.unit("Biro Hukum", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", below, false);
    private final EmployeeId asep = agency.employee("Asep Walungan", other, false);
    private final Visitor head = agency.over(bureau, Role.UNIT_HEAD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    @Test
    void everybody_of_the_units_and_below_is_told_at_once_and_nobody_else() {
        var number = declared();
        assertThat(told(rani)).containsExactly(NewsKind.EMERGENCY_DECLARED);
        assertThat(told(asep)).isEmpty();
        var herself = agency.visitor("Rani Tirtasora", rani);
        assertThat(herself.get("/notifications").body())
                .contains("Keadaan darurat: unit Anda bekerja dari luar kantor mulai");
        assertThat(herself.get("/regimes/" + number).body()).contains("Banjir di sekitar kantor");
    }

    @Test
    void one_that_ends_early_is_told_instead_of_what_was_not_read() {
        var number = declared();
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        var end = Map.of("from", today.plusDays(1).toString(), "reason", "Air surut");
        assertThat(bkd.post("/regimes/" + number + "/end", end).statusCode()).isEqualTo(303);
        assertThat(told(rani)).containsExactly(NewsKind.EMERGENCY_OVER);
        assertThat(told(asep)).isEmpty();
    }

    @Test
    void an_end_of_any_other_rule_is_no_end_of_an_emergency() {
        agency.in(() -> {
            assertThat(TestServer.bean(EndangeredPeople.class).of(new RegimeId(Long.MAX_VALUE)))
                    .isEmpty();
            return true;
        });
    }

    @Test
    void the_head_of_the_units_reports_on_it_and_no_other_head() {
        var path = "/regimes/" + declared();
        var stranger = agency.over(other, Role.UNIT_HEAD);
        var words = Map.of("words", "Air surut pukul 15.00.");
        assertThat(stranger.get(path).body()).doesNotContain("Simpan laporan");
        assertThat(stranger.post(path + "/report", words).statusCode()).isEqualTo(403);
        assertThat(head.get(path).body()).contains("Simpan laporan");
        assertThat(head.post(path + "/report", Map.of("words", "")).statusCode())
                .isEqualTo(422);
        assertThat(head.post(path + "/report", words).statusCode()).isEqualTo(303);
        assertThat(head.get(path).body()).contains("Air surut pukul 15.00.").doesNotContain("Simpan laporan");
    }

    @Test
    void what_is_always_told_offers_nothing_else() {
        assertThat(Topic.EMERGENCY.offered(Channel.IN_APP)).containsExactly(Timing.AT_ONCE);
        assertThat(Topic.EMERGENCY.offered(Channel.MAIL)).contains(Timing.NEVER);
    }

    private String declared() {
        var declared = head.post(
                "/regimes/emergency",
                Map.of(
                        "what",
                        "Banjir di sekitar kantor",
                        "units",
                        "Biro Umum",
                        "first",
                        today.toString(),
                        "last",
                        today.plusDays(2).toString()));
        assertThat(declared.statusCode()).isEqualTo(303);
        var path = declared.headers().firstValue("Location").orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<NewsKind> told(EmployeeId person) {
        return agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .toList();
    }
}
