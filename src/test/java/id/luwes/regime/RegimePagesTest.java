package id.luwes.regime;

import static id.luwes.regime.TestRules.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegimePagesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long counter = agency.unit("Loket Samsat", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", bureau, false);
    private final Visitor person = agency.visitor("Rani Tirtasora", rani);
    private final TestRules rules = new TestRules(agency);
    private final Visitor drafter = rules.drafter;
    private final Visitor publisher = rules.publisher;
    private final LocalDate today = rules.today;
    private final LocalDate thursday = rules.thursday;

    RegimePagesTest() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update agency.unit set serves_public = true where unit_id = " + counter)
                .update());
    }

    @Test
    void what_one_has_drafted_another_one_brings_into_force() {
        var path = rules.draft(Map.of());
        assertThat(drafter.get(path).body()).contains("Rancangan Anda menunggu orang lain");
        assertThat(post(drafter, path + "/publish").statusCode()).isEqualTo(403);
        assertThat(person.get(path).statusCode()).isEqualTo(404);

        assertThat(post(publisher, path + "/publish").statusCode()).isEqualTo(303);
        assertThat(person.get(path).body())
                .contains("Kamis dari rumah", "SE 9/2026")
                .doesNotContain("Berlakukan");
        assertThat(post(publisher, path + "/publish").statusCode()).isEqualTo(409);
        assertThat(post(publisher, path + "/discard").statusCode()).isEqualTo(409);
    }

    @Test
    void a_day_says_which_rule_governs_it_and_why_not() {
        rules.inForce(Map.of());
        assertThat(person.get("/regimes?day=" + thursday).body())
                .contains("Kamis dari rumah", "Berlaku", "Bekerja dari luar kantor");
        assertThat(person.get("/regimes?day=" + thursday + "&unit=samsat").body())
                .contains("melayani masyarakat secara tatap muka");
        assertThat(person.get("/regimes?day=" + thursday.plusDays(1)).body())
                .contains("Tidak ada aturan yang menyebut hari itu");
        assertThat(person.get("/regimes?day=" + thursday.plusDays(2)).body()).contains("bukan hari kerja");
    }

    @Test
    void the_plan_of_the_day_follows_the_rule_but_not_for_who_serves_the_public() {
        var asep = agency.employee("Asep Walungan", counter, false);
        assertThat(rules.mode(rani, thursday)).isEqualTo("OFFICE");
        rules.inForce(Map.of());
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday.plusDays(1))).isEqualTo("OFFICE");
        assertThat(rules.mode(asep, thursday)).isEqualTo("OFFICE");
    }

    @Test
    void a_unit_is_spared_and_comes_back() {
        var path = rules.inForce(Map.of());
        var departure = Map.of("unit", "Biro Umum", "kind", "SPARED", "reason", "Persiapan anggaran");
        assertThat(drafter.post(path + "/departures", departure).statusCode()).isEqualTo(303);
        assertThat(drafter.post(path + "/departures", departure).statusCode()).isEqualTo(409);
        assertThat(rules.mode(rani, thursday)).isEqualTo("OFFICE");
        assertThat(person.get("/regimes?day=" + thursday).body()).contains("atau unit di atasnya, dikecualikan");

        var end = path + "/departures/" + rules.number("select max(departure_id) from regime.departure") + "/end";
        assertThat(post(drafter, end).statusCode()).isEqualTo(303);
        assertThat(post(drafter, end).statusCode()).isEqualTo(404);
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
    }

    @Test
    void a_rule_about_applications_is_drafted_with_a_reach_and_departed_from() {
        var path = rules.inForce(Map.of(
                "mode", "INDIVIDUAL_APPLICATION",
                "titleId", "Uji coba Biro Umum",
                "units", "Biro Umum",
                "kinds", "FUNGSIONAL"));
        assertThat(person.get(path).body())
                .contains(
                        "Uji coba Biro Umum",
                        "Atas pengajuan pegawai",
                        "Kesepakatan yang sudah ada berlaku sampai selesai")
                .doesNotContain("/departures");
        assertThat(rules.text("select policy || ' ' || counts from regime.regime"))
                .isEqualTo("jabar-mkd-2025 true");
        assertThat(publisher.get(path).body()).contains(path.replaceFirst("^https?://[^/]+", "") + "/departures");
        assertThat(publisher
                        .post(
                                path + "/departures",
                                Map.of("unit", "Biro Umum", "kind", "SPARED", "reason", "Surat 3/2026"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get("/regimes?day=" + thursday).body()).contains("atau unit di atasnya, dikecualikan");
        assertThat(rules.refused(Map.of("mode", "INDIVIDUAL_APPLICATION", "first", "2019-01-07", "titleId", "Dulu")))
                .contains("tidak ada kebijakan yang berlaku");
    }

    @Test
    void a_weekday_left_to_choice_holds_for_who_has_chosen_it() {
        var friday = thursday.plusDays(1);
        var path = rules.inForce(Map.of("choice", "5"));
        assertThat(rules.mode(rani, friday)).isEqualTo("OFFICE");
        assertThat(person.get("/regimes?day=" + friday).body()).contains("diserahkan kepada pilihan unit");
        drafter.post(path + "/departures", Map.of("unit", "Biro Umum", "kind", "CHOSEN", "reason", "Surat 1/2026"));
        assertThat(rules.mode(rani, friday)).isEqualTo("AWAY");
    }

    @Test
    void two_rules_do_not_govern_the_same_days_in_the_same_way() {
        rules.inForce(Map.of());
        var second = rules.draft(Map.of("titleId", "Kamis kedua"));
        var refused = post(publisher, second + "/publish");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("sudah mengatur hari yang sama");
        assertThat(post(publisher, second + "/discard").statusCode()).isEqualTo(303);
        assertThat(publisher.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void a_rule_is_ended_from_tomorrow_on_and_its_days_stay() {
        var path = rules.inForce(Map.of());
        assertThat(drafter.post(path + "/end", Map.of("from", today.toString(), "reason", "Dicabut"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(drafter.post(
                                path + "/end",
                                Map.of("from", thursday.plusDays(1).toString(), "reason", "Dicabut"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday.plusWeeks(1))).isEqualTo("OFFICE");
    }

    @Test
    void an_emergency_holds_at_once_for_named_units_only_and_is_reported() {
        var head = agency.over(bureau, Role.UNIT_HEAD);
        var beyond = head.post("/regimes/emergency", emergency("Loket Samsat"));
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(beyond.body()).contains("di luar wewenang", "Banjir di sekitar kantor");

        var declared = head.post("/regimes/emergency", emergency("Biro Umum"));
        assertThat(declared.statusCode()).isEqualTo(303);
        var path = declared.headers().firstValue("Location").orElseThrow();
        assertThat(rules.mode(rani, today)).isEqualTo("AWAY");
        assertThat(rules.mode(agency.employee("Asep Walungan", counter, false), today))
                .isEqualTo("OFFICE");
        assertThat(drafter.post(path + "/report", Map.of("words", "Air surut pukul 15."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get(path).body()).contains("Air surut pukul 15.");
        assertThat(drafter.post(path + "/report", Map.of("words", "Sekali lagi"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoever_is_sent_away_reads_so_on_the_day_and_in_the_week() {
        agency.over(bureau, Role.UNIT_HEAD).post("/regimes/emergency", emergency("Biro Umum"));
        assertThat(person.get("/today").body()).contains("Banjir di sekitar kantor (Pernyataan keadaan darurat)");
        var working = agency.in(
                () -> TestServer.bean(WorkingCalendars.class).current().isWorkingDay(today));
        if (working) {
            assertThat(person.get("/schedule").body()).contains("Banjir di sekitar kantor");
        }
    }

    @Test
    void a_day_that_counts_is_one_of_the_days_of_the_person() {
        TestOffice.eligible(agency, rani);
        agency.employee("Dimas Walagri", bureau, true);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var form = TestOffice.form();
        rules.inForce(Map.of("counts", "true", "weekdays", "3"));
        assertThat(person.post("/applications", form).body())
                .contains("Bersama kesepakatan lain atau aturan instansi ada 3 hari");
    }

    @Test
    void a_day_that_does_not_count_leaves_the_days_of_the_person_alone() {
        TestOffice.eligible(agency, rani);
        agency.employee("Dimas Walagri", bureau, true);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        rules.inForce(Map.of("weekdays", "3"));
        assertThat(person.post("/applications", TestOffice.form()).statusCode()).isEqualTo(303);
    }

    @Test
    void the_history_of_west_java_is_adopted_once() {
        assertThat(drafter.get("/regimes").body()).contains("Aturan Jawa Barat 2023");
        assertThat(post(drafter, "/regimes/adopt").statusCode()).isEqualTo(303);
        assertThat(drafter.get("/regimes").body())
                .contains("2026: setiap Kamis dari rumah", "Rancangan")
                .doesNotContain("Buat rancangannya");
        assertThat(person.get("/regimes").body()).contains("Belum ada aturan");
        assertThat(rules.number("select count(*) from regime.regime"))
                .isEqualTo(ShippedRegimes.westJava().size());
        post(drafter, "/regimes/adopt");
        assertThat(rules.number("select count(*) from regime.regime"))
                .isEqualTo(ShippedRegimes.westJava().size());
    }

    @Test
    void what_cannot_be_read_comes_back_with_the_place_the_value_and_the_way_out() {
        assertThat(rules.refused(Map.of("instrument", ""))).contains("Aturan tanpa dasar tidak dapat berlaku");
        assertThat(rules.refused(Map.of("weekdays", "9"))).contains("Pilih sekurangnya satu hari");
        assertThat(rules.refused(Map.of("choice", "4"))).contains("tidak dapat sekaligus atas pilihan");
        assertThat(rules.refused(Map.of("mode", "EMERGENCY"))).contains("Pilih jenisnya");
        assertThat(rules.refused(Map.of("mode", "ORG_SHARE_CAP", "share", "100")))
                .contains("1 sampai 99");
        assertThat(rules.refused(Map.of("mode", "EVENT_WINDOW", "dates", "2026-13-01")))
                .contains("“2026-13-01” bukan tanggal");
        assertThat(rules.refused(Map.of("units", "Biro Bayangan"))).contains("Tidak ada unit bernama “Biro Bayangan”");
        assertThat(rules.refused(Map.of("last", "2020-01-01"))).contains("Hari terakhir tidak dapat");
        assertThat(person.get("/regimes?day=kemarin").statusCode()).isEqualTo(422);
        assertThat(person.get("/regimes?unit=Tidak+Ada").body()).contains("Tidak tepat satu unit");
        rules.draft(Map.of());
        assertThat(drafter.post("/regimes", rules.form(Map.of())).statusCode()).isEqualTo(409);
    }

    @Test
    void only_bkd_of_the_whole_agency_changes_rules() {
        var path = rules.inForce(Map.of());
        var part = agency.over(bureau, Role.BKD);
        assertThat(part.post("/regimes", rules.form(Map.of("titleId", "Sendiri")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(part.post(path + "/end", Map.of("from", thursday.toString(), "reason", "Tidak suka"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(person.get("/regimes/new").statusCode()).isEqualTo(403);
        assertThat(person.get("/regimes/emergency").statusCode()).isEqualTo(403);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_page_costs_the_same_statements_however_many_there_are() {
        rules.inForce(Map.of());
        Statements.constant(person, "/regimes", () -> {
            for (int i = 0; i < 5; i++) {
                rules.inForce(Map.of("titleId", "Hari " + i, "weekdays", "" + (i % 3 + 1), "units", "Biro Umum"));
            }
        });
    }

    private Map<String, String> emergency(String unit) {
        return Map.of(
                "what",
                "Banjir di sekitar kantor",
                "units",
                unit,
                "first",
                today.toString(),
                "last",
                today.plusDays(1).toString());
    }
}
