package id.luwes.regime;

import static id.luwes.regime.TestRules.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a rule sends away, or lets ask, hears of it once; who has to report on an emergency is reminded once. */
class TellingOfRulesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long other = agency.unit("Biro Hukum", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", bureau, false);
    private final EmployeeId asep = agency.employee("Asep Walungan", other, false);
    private final TestRules rules = new TestRules(agency);
    private final LocalDate today = rules.today;

    @Test
    void whom_a_published_rule_sends_away_is_told_from_when_on_and_when_it_ends_early() {
        var path = rules.draft(Map.of("units", "Biro Umum"));
        assertThat(told(rani)).isEqualTo("");
        post(rules.publisher, path + "/publish");
        assertThat(told(rani)).isEqualTo("RULE_SENDS " + rules.thursday);
        assertThat(told(asep)).isEqualTo("");
        var person = agency.visitor("Rani Tirtasora", rani);
        assertThat(person.get("/notifications").body())
                .contains("Anda bekerja dari luar kantor pada hari yang diaturnya");

        var from = rules.thursday.plusDays(1);
        rules.publisher.post(path + "/end", Map.of("from", from.toString(), "reason", "Dicabut"));
        assertThat(told(rani)).as("in place of what was not read").isEqualTo("RULE_ENDED " + from);
        assertThat(told(asep)).isEqualTo("");
    }

    @Test
    void whom_a_rule_spares_later_is_told_and_nobody_else() {
        var budi = agency.employee("Budi Santika", other, false);
        var path = rules.inForce(Map.of());
        var spared = Map.of("unit", "Biro Hukum", "kind", "SPARED", "reason", "Surat 4/2026");
        assertThat(rules.publisher.post(path + "/departures", spared).statusCode())
                .isEqualTo(303);
        for (var person : new EmployeeId[] {asep, budi}) {
            assertThat(told(person)).isEqualTo("RULE_SENDS " + rules.thursday + " RULE_SPARES " + today.plusDays(1));
        }
        rules.publisher.post(
                path + "/departures", Map.of("unit", "Biro Umum", "kind", "SPARED", "reason", "Surat 5/2026"));
        assertThat(told(rani)).contains("RULE_SPARES");
        assertThat(told(asep)).as("once").containsOnlyOnce("RULE_SPARES");
    }

    @Test
    void whom_a_window_reaches_is_told_that_days_may_be_asked_for_and_the_page_offers_them() {
        var day = rules.thursday.plusWeeks(1);
        rules.inForce(Map.of(
                "mode", "EVENT_WINDOW",
                "titleId", "Menjelang hari raya",
                "last", day.plusDays(1).toString(),
                "dates", day + "\n" + day.plusDays(1),
                "kinds", "FUNGSIONAL"));
        assertThat(told(rani)).isEqualTo("RULE_OFFERS " + day);
        assertThat(agency.visitor("Rani Tirtasora", rani).get("/days").body())
                .contains("Menjelang hari raya", "Minta dari rumah");
    }

    @Test
    void nobody_is_told_of_applications_of_a_share_that_nobody_divided_and_of_what_is_over() {
        rules.inForce(Map.of("mode", "INDIVIDUAL_APPLICATION", "titleId", "Atas pengajuan"));
        rules.inForce(Map.of("mode", "ORG_SHARE_CAP", "titleId", "Separuh", "share", "50"));
        assertThat(told(rani)).isEqualTo("");
        rules.drafter.post("/regimes/adopt", Map.of());
        var past = rules.number("select regime_id from regime.regime where code = 'kamis-2025'");
        assertThat(post(rules.publisher, "/regimes/" + past + "/publish").statusCode())
                .isEqualTo(303);
        assertThat(told(rani)).isEqualTo("");
    }

    @Test
    void everybody_of_a_unit_is_told_when_its_groups_are_confirmed_and_of_later_groups_alone() {
        var budi = agency.employee("Budi Santika", bureau, false);
        var path = rules.inForce(Map.of("mode", "ORG_SHARE_CAP", "titleId", "Separuh", "share", "50"));
        var page = path.replaceFirst("^https?://[^/]+", "") + "/turns/" + bureau;
        for (int i = 0; i < 2; i++) {
            var groups = rules.drafter.get(page).body().replaceAll("(?s).*name=\"groups\" value=\"(\\d+)\".*", "$1");
            assertThat(rules.drafter.post(page, Map.of("groups", groups)).statusCode())
                    .isEqualTo(303);
        }
        for (var person : new EmployeeId[] {rani, budi}) {
            assertThat(told(person)).isEqualTo("TURNS_CONFIRMED " + today.plusDays(1));
        }
        assertThat(told(asep)).isEqualTo("");
    }

    @Test
    void who_answers_for_the_units_of_an_emergency_that_is_over_is_reminded_once_until_somebody_reports() {
        var head = employed("Kepala Biro Umum", bureau, bureau);
        var stranger = employed("Kepala Biro Hukum", other, other);
        var number = over(today.minusDays(20));
        remind();
        assertThat(told(head)).isEqualTo("EMERGENCY_UNREPORTED " + today.minusDays(20));
        assertThat(told(stranger)).isEqualTo("");
        remind();
        assertThat(told(head)).isEqualTo("EMERGENCY_UNREPORTED " + today.minusDays(20));

        var visitor = Visitor.signedIn("kepala.biro.umum@" + agency.code(), TestAgency.PASSWORD);
        assertThat(visitor.get("/regimes").body())
                .contains("Menunggu laporan Anda", "/regimes/" + number + "#report", "Belum dilaporkan");
        assertThat(Visitor.signedIn("kepala.biro.hukum@" + agency.code(), TestAgency.PASSWORD)
                        .get("/regimes")
                        .body())
                .doesNotContain("Menunggu laporan Anda");
        assertThat(visitor.post("/regimes/" + number + "/report", Map.of("words", "Air surut."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/regimes").body()).doesNotContain("Menunggu laporan Anda");
        assertThat(told(head)).isEqualTo("");
    }

    @Test
    void an_emergency_that_has_just_ended_waits_for_so_many_working_days_as_the_agency_sets() {
        var head = employed("Kepala Biro Umum", bureau, bureau);
        over(today.minusDays(10));
        sql("update agency.agency set report_days = 30");
        remind();
        assertThat(told(head)).isEqualTo("");
        sql("update agency.agency set report_days = null");
        remind();
        assertThat(told(head)).startsWith("EMERGENCY_UNREPORTED");
    }

    private void remind() {
        agency.in(() -> {
            TestServer.bean(UnreportedEmergencies.class).round();
            return true;
        });
    }

    /** An emergency of the bureau that ended on a day. */
    private long over(LocalDate last) {
        sql("insert into regime.regime (agency_id, code, mode, valid_from, valid_to, weekdays, by_choice, dates,"
                + " spares_service, counts, instrument, mark, title_id, title_en, drafted_at, drafted_by, published_at,"
                + " published_by, since) values (platform.current_agency(), 'darurat-1', 'EMERGENCY', '"
                + last.minusDays(1) + "', '" + last + "', '{}', '{}', '{}', false, false, 'Pernyataan', 'H', 'Banjir',"
                + " 'Flood', now(), 1, now(), 1, '" + last.minusDays(1) + "')");
        sql("insert into regime.reach (agency_id, regime_id, unit_id) select agency_id, regime_id, " + bureau
                + " from regime.regime");
        return rules.number("select regime_id from regime.regime");
    }

    /** The head of a unit with the role over it. */
    private EmployeeId employed(String name, long unit, long over) {
        var person = agency.employee(name, unit, true);
        var login = agency.login(name, person);
        agency.in(() -> {
            var account =
                    new AccountId(rules.number("select account_id from access.account where login = '" + login + "'"));
            TestServer.bean(AccountDirectory.class).grant(null, account, Role.UNIT_HEAD, over);
            return true;
        });
        return person;
    }

    private void sql(String sql) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(sql).update());
    }

    /** What stands on somebody's board, with the day from which it holds. */
    private String told(EmployeeId person) {
        return rules.text("select coalesce(string_agg(kind || ' ' || from_day, ' ' order by news_id), '')"
                + " from notification.news where recipient_id = " + person);
    }
}
