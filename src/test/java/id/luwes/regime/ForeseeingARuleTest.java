package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a rule reaches is read before it is published, by those who make rules. */
class ForeseeingARuleTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long below = agency.unit("Bagian Arsip", bureau);
    private final long counter = agency.unit("Loket Samsat", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", bureau, false);
    private final EmployeeId sari = agency.employee("Sari Melati", counter, false);
    private final TestRules rules = new TestRules(agency);

    ForeseeingARuleTest() {
        agency.employee("Asep Walungan", below, false);
        sql("update agency.unit set serves_public = true, service_minimum = 1 where unit_id = " + counter);
    }

    @Test
    void a_draft_tells_whom_it_would_send_away_and_whom_it_spares() {
        var path = rules.draft(Map.of());
        assertThat(rules.drafter.get(path).body()).contains("Lihat siapa yang dijangkau", path + "/reach");
        assertThat(rules.drafter.get(path + "/reach").body())
                .contains("Rancangan ini belum berlaku", "dari 3 pegawai")
                .contains("1 orang di unit yang melayani masyarakat secara tatap muka, dikecualikan")
                .contains("Setiap unit layanan tetap dijaga");
        assertThat(rules.mode(rani, rules.thursday)).isEqualTo("OFFICE");
    }

    @Test
    void a_counter_that_nobody_would_keep_is_named() {
        var path = rules.draft(Map.of("service", "false"));
        assertThat(rules.drafter.get(path + "/reach").body())
                .contains("1 unit layanan akan kekurangan orang", "Loket Samsat");
        TestRules.post(rules.publisher, path + "/publish");
        assertThat(rules.mode(sari, rules.thursday)).isEqualTo("AWAY");
    }

    @Test
    void whoever_is_away_anyway_is_not_counted_twice() {
        rules.inForce(Map.of("units", "Biro Umum"));
        var path = rules.draft(Map.of("titleId", "Kamis bagi arsip", "units", "Bagian Arsip"));
        assertThat(rules.drafter.get(path + "/reach?day=" + rules.thursday).body())
                .contains("1 di antaranya memang sudah di luar kantor karena aturan lain");
    }

    @Test
    void a_share_sends_at_most_so_many_away() {
        agency.employee("Budi Sagara", bureau, false);
        agency.employee("Citra Hapsari", bureau, false);
        var path = rules.draft(Map.of("mode", "ORG_SHARE_CAP", "share", "50", "weekdays", ""));
        var file = rules.drafter.get(path + "/reach.csv").body();
        assertThat(file.lines().filter(it -> it.contains("Biro Umum")))
                .singleElement()
                .asString()
                .contains(",Biro Umum,3,1,0,2,0,3,");
    }

    @Test
    void a_unit_leads_to_those_below_it() {
        var path = rules.draft(Map.of());
        var all = rules.drafter.get(path + "/reach").body();
        assertThat(all).contains("unit=" + bureau).doesNotContain("Bagian Arsip");
        assertThat(rules.drafter.get(path + "/reach?unit=" + bureau).body())
                .contains("Bagian Arsip", "Biro Umum (langsung)");
        assertThat(rules.drafter.get(path + "/reach?unit=99999999&page=77").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_day_that_it_does_not_govern_is_refused_by_name() {
        var path = rules.draft(Map.of());
        for (var day : new String[] {"2020-01-02", rules.thursday.plusDays(1).toString(), "kemarin"}) {
            var answer = rules.drafter.get(path + "/reach?day=" + day);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("“" + day + "” bukan hari kerja", "Hari-hari berikutnya");
        }
    }

    @Test
    void a_rule_of_the_past_governs_no_day_any_more() {
        var path = shipped("mkd-2023");
        assertThat(rules.drafter.get(path + "/reach").body()).contains("Tidak ada hari yang diatur lagi");
        assertThat(rules.drafter.get(path + "/reach.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void drafts_are_for_those_who_draft_and_rules_in_force_for_auditors_too() {
        var path = rules.draft(Map.of());
        Visitor auditor = agency.visitor("Auditor", null, Role.AUDITOR);
        assertThat(auditor.get(path + "/reach").statusCode()).isEqualTo(404);
        assertThat(agency.visitor("Rani Tirtasora", rani).get(path + "/reach").statusCode())
                .isEqualTo(403);
        assertThat(TestAgency.create()
                        .visitor("Dari Luar", null, Role.BKD)
                        .get(path + "/reach")
                        .statusCode())
                .isEqualTo(404);
        TestRules.post(rules.publisher, path + "/publish");
        assertThat(auditor.get(path + "/reach").body()).contains("dari 3 pegawai");
        assertThat(auditor.get(path).body()).contains("/reach");
    }

    @Test
    void more_people_and_units_need_no_more_statements() {
        var path = rules.draft(Map.of());
        Statements.constant(rules.drafter, path + "/reach", () -> {
            for (int more = 0; more < 5; more++) {
                agency.employee("Orang " + more, agency.unit("Biro " + more, agency.top()), false);
            }
        });
    }

    @Test
    void an_application_rule_tells_who_may_apply() {
        var path = shipped("mkd-2025");
        assertThat(rules.drafter.get(path + "/reach").body())
                .contains("dapat mengajukan bila memenuhi syarat")
                .doesNotContain("Di luar kantor, paling banyak");
    }

    /** The path of one of those that are shipped, as a draft. */
    private String shipped(String code) {
        rules.drafter.post("/regimes/adopt", Map.of());
        return "/regimes/" + rules.number("select regime_id from regime.regime where code = '" + code + "'");
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
