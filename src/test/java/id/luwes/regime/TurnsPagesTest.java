package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that is divided into groups, from the proposal to the day of each. */
class TurnsPagesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long other = agency.unit("Biro Hukum", agency.top());
    private final EmployeeId asep = agency.employee("Asep Walungan", bureau, false);
    private final EmployeeId budi = agency.employee("Budi Sagara", bureau, false);
    private final EmployeeId citra = agency.employee("Citra Hapsari", bureau, false);
    private final EmployeeId dimas = agency.employee("Dimas Walagri", bureau, true);
    private final Visitor head = agency.visitor("Dimas Walagri", dimas);
    private final Visitor person = agency.visitor("Asep Walungan", asep);
    private final TestRules rules = new TestRules(agency);
    private final String rule = rules.inForce(half());
    private final String page = rule + "/turns/" + bureau;

    TurnsPagesTest() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    private static Map<String, String> half() {
        return Map.of("mode", "ORG_SHARE_CAP", "share", "50", "titleId", "Separuh bergiliran");
    }

    @Test
    void nobody_is_away_until_somebody_has_confirmed_what_is_proposed() {
        var proposal = head.get(page).body();
        assertThat(proposal)
                .contains(
                        "Usulan: berlaku mulai besok setelah ditetapkan",
                        "2 kelompok, 1 di antaranya",
                        "paling banyak 2 dari 4 orang",
                        "2 dari paling banyak 2");
        assertThat(rules.number("select count(*) from regime.division")).isZero();
        assertThat(head.get(rule + "/turns").body()).contains("Belum ditetapkan: semua di kantor");
        assertThat(person.get("/regimes?day=" + someDay()).body())
                .contains("Kepala unit Anda belum menetapkan kelompoknya");
        assertThat(away(someDay())).isEmpty();
    }

    @Test
    void what_the_head_confirms_the_plan_of_each_day_follows_in_turn() {
        confirm(Map.of());
        var days = days();
        assertThat(away(days.get(0))).containsExactlyInAnyOrder(asep, citra);
        assertThat(away(days.get(1))).containsExactlyInAnyOrder(budi, dimas);
        assertThat(away(days.get(2))).containsExactlyInAnyOrder(asep, citra);
        assertThat(away(rules.today)).isEmpty();
        assertThat(head.get(page).body()).contains("Ditetapkan, berlaku sejak");
        assertThat(rules.publisher.get(rule + "/turns").body()).contains("Ditetapkan, berlaku sejak");
        assertThat(rules.number("select count(*) from access.audit_entry where action = 'TURNS_CONFIRMED'"))
                .isEqualTo(1);
    }

    @Test
    void whoever_is_moved_goes_with_the_other_group_and_what_is_only_looked_at_changes_nothing() {
        confirm(Map.of());
        var swapped = groups(Map.of(asep, "2", budi, "1"));
        swapped.put("do", "look");
        assertThat(head.post(page, swapped).statusCode()).isEqualTo(200);
        assertThat(rules.number("select count(*) from regime.division")).isEqualTo(1);
        swapped.put("do", "confirm");
        assertThat(head.post(page, swapped).statusCode()).isEqualTo(303);
        assertThat(away(days().get(0))).containsExactlyInAnyOrder(budi, citra);
        assertThat(away(days().get(1))).containsExactlyInAnyOrder(asep, dimas);
    }

    @Test
    void a_group_that_is_too_large_is_told_and_still_no_more_than_the_share_are_away() {
        var crowded = groups(Map.of(asep, "1", budi, "1", citra, "1", dimas, ""));
        crowded.put("do", "look");
        assertThat(head.post(page, crowded).body())
                .contains("Saat giliran kelompok A, 3 orang akan di luar kantor; bagiannya 2 orang");
        confirm(Map.of(asep, "1", budi, "1", citra, "1", dimas, ""));
        assertThat(away(days().get(0))).containsExactlyInAnyOrder(budi, citra);
        assertThat(away(days().get(2))).containsExactlyInAnyOrder(asep, citra);
        assertThat(away(days().get(1))).isEmpty();
        assertThat(person.get("/regimes?day=" + days().get(0)).body()).contains("hari itu Anda");
    }

    @Test
    void whoever_joins_is_at_the_office_until_confirmed_and_nobody_else_moves() {
        confirm(Map.of());
        var first = days().getFirst();
        var endang = agency.employee("Endang Mulyani", bureau, false);
        assertThat(away(first)).containsExactlyInAnyOrder(asep, citra);
        assertThat(head.get(page).body())
                .contains("Belum berkelompok, dan di kantor sampai Anda menetapkan: Endang Mulyani");
        confirm(Map.of());
        assertThat(rules.number("select group_number from regime.division_member where employee_id = " + endang
                        + " and division_id = (select max(division_id) from regime.division)"))
                .isEqualTo(1);
    }

    @Test
    void when_somebody_leaves_the_share_of_those_who_are_left_is_kept() {
        confirm(Map.of());
        leave(dimas);
        assertThat(away(days().get(0))).hasSize(1).isSubsetOf(asep, citra);
        assertThat(away(days().get(2))).hasSize(1).doesNotContainAnyElementsOf(away(days().get(0)));
    }

    @Test
    void one_person_alone_is_told_that_half_of_one_is_nobody() {
        agency.employee("Sendiri Saja", other, false);
        var alone = rules.publisher.get(rule + "/turns/" + other).body();
        assertThat(alone).contains("Aturan ini mengenai 1 orang di sini", "tidak ada yang dapat bergiliran");
        assertThat(rules.publisher.post(rule + "/turns/" + other, Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_day_below_the_least_number_on_site_is_told_before_it_is_confirmed() {
        sql("update agency.unit set serves_public = true, service_minimum = 3 where unit_id = " + bureau);
        var counters = new HashMap<>(half());
        counters.putAll(Map.of("titleId", "Separuh juga di loket", "units", "Biro Umum", "service", "false"));
        var theirs = rules.inForce(counters) + "/turns/" + bureau;
        assertThat(head.get(theirs).body()).contains("hanya 2 orang di kantor; unit ini memerlukan sekurangnya 3");
        assertThat(head.post(theirs, Map.of("groups", "2")).statusCode()).isEqualTo(303);
        assertThat(away(days().getFirst())).hasSize(2);
    }

    @Test
    void the_employee_reads_the_group_and_whose_turn_it_is() {
        confirm(Map.of());
        var days = days();
        assertThat(person.get("/regimes?day=" + days.get(0)).body())
                .contains("Anda di kelompok A yang mendapat giliran", "Hari Anda berikutnya di luar kantor");
        assertThat(person.get("/regimes?day=" + days.get(1)).body())
                .contains("Anda di kelompok A; giliran kelompok B, jadi bekerja di kantor");
        assertThat(person.get("/schedule?week=" + days.get(0)).body())
                .contains("Separuh bergiliran (SE 9/2026). Anda di kelompok A yang mendapat giliran");
    }

    @Test
    void programs_are_told_whose_turn_it_is() {
        confirm(Map.of());
        var program = Program.of(person, "applications:read");
        var answer = program.get("/api/v1/regimes?day=" + days().get(1));
        assertThat(new ApiDescription().faults("GET /api/v1/regimes", answer)).isEmpty();
        assertThat(Program.json(answer).at("/items/0/turn/standing").asString()).isEqualTo("OTHERS");
        assertThat(Program.json(answer).at("/items/0/turn/group").asString()).isEqualTo("A");
        assertThat(Program.json(answer).at("/items/0/turn/away/0").asString()).isEqualTo("B");
    }

    @Test
    void only_the_head_and_bkd_divide_a_unit() {
        var theirs = rule + "/turns/" + other;
        assertThat(head.get(theirs).statusCode()).isEqualTo(403);
        assertThat(head.post(theirs, Map.of("groups", "2")).statusCode()).isEqualTo(403);
        assertThat(person.get(page).statusCode()).isEqualTo(403);
        assertThat(head.get(rule + "/turns").body()).contains("Biro Umum").doesNotContain("Biro Hukum");
        assertThat(rules.publisher.get(rule + "/turns").body()).contains("Biro Umum", "Biro Hukum");
        assertThat(head.get(rule + "/turns/999999").statusCode()).isEqualTo(404);
        assertThat(agency.visitor("Citra Hapsari", citra).get(page).statusCode())
                .isEqualTo(403);
        var stranger = TestAgency.create();
        var elsewhere = stranger.visitor("Orang Lain", null, Role.BKD);
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_stands_in_for_the_head_divides_the_unit_while_they_do() {
        var puspa = agency.employee("Puspa Pengganti", other, false);
        var deputy = agency.visitor("Puspa Pengganti", puspa);
        assertThat(deputy.get(page).statusCode()).isEqualTo(403);
        sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                + " named_by_account) values (platform.current_agency(), 'PLH', " + dimas + ", " + puspa + ", date '"
                + rules.today + "', date '" + rules.today.plusDays(3) + "', now(), 1)");
        assertThat(deputy.get(page).statusCode()).isEqualTo(200);
        assertThat(deputy.get(rule + "/turns/" + other).statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_read_comes_back_with_the_way_out_and_nothing_is_kept() {
        assertThat(refused(Map.of("groups", "2", "group" + asep, "7")))
                .contains("Pilih salah satu kelompok A sampai B");
        assertThat(refused(Map.of("groups", "2", "group" + asep, "satu"))).contains("Pilih salah satu kelompok");
        assertThat(refused(Map.of("groups", "3"))).contains("Unit ini berubah sementara itu");
        assertThat(head.post(page, Map.of("groups", "2", "groupabc", "x", "group99999999", "9"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rules.number("select count(*) from regime.division_member")).isEqualTo(4);
    }

    @Test
    void the_list_that_bkd_has_beforehand_names_everybody_with_their_days() {
        confirm(Map.of());
        agency.employee("=Jahat", bureau, false);
        var csv = rules.publisher.get(rule + "/turns.csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body().lines())
                .hasSize(6)
                .contains("unit,nip,name,group,days_away")
                .anyMatch(it -> it.contains("'=Jahat,,"))
                .anyMatch(it -> it.startsWith("Biro Umum,") && it.contains("Asep Walungan,A," + days().get(0)));
        var theirs = agency.over(other, Role.UNIT_HEAD).get(rule + "/turns.csv");
        assertThat(theirs.body().lines()).hasSize(1);
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        confirm(Map.of());
        var stranger = TestAgency.create();
        for (var table : List.of("turn_day", "division", "division_member")) {
            assertThat(rules.number("select count(*) from regime." + table)).isPositive();
            assertThat(stranger.in(() -> TestServer.bean(JdbcClient.class)
                            .sql("select count(*) from regime." + table)
                            .query(Long.class)
                            .single()))
                    .isZero();
        }
    }

    @Test
    void a_day_keeps_its_turn_when_a_holiday_becomes_known_later() {
        confirm(Map.of());
        var days = days();
        var before = away(days.get(3));
        sql("insert into agency.calendar_entry (agency_id, day, kind, name, known_from) values"
                + " (platform.current_agency(), date '" + days.get(2)
                + "', 'CUTI_BERSAMA', 'Cuti bersama', current_date)");
        agency.in(() -> {
            TestServer.bean(GovernedDays.class).round();
            return true;
        });
        assertThat(days()).isEqualTo(days);
        assertThat(away(days.get(3))).isEqualTo(before);
    }

    @Test
    void the_pages_cost_the_same_statements_however_many_people_and_units_there_are() {
        confirm(Map.of());
        Runnable more = () -> {
            for (int i = 0; i < 5; i++) {
                agency.employee("Pegawai " + "ABCDEFGHIJ".charAt(i), bureau, false);
                agency.unit("Biro " + "ABCDEFGHIJ".charAt(i), agency.top());
            }
        };
        Statements.constant(head, page, more);
        Statements.constant(rules.publisher, rule + "/turns", more);
        Statements.constant(person, "/regimes?day=" + days().getFirst(), more);
        Statements.constant(person, "/schedule?week=" + days().getFirst(), more);
    }

    private String refused(Map<String, String> sent) {
        var answer = head.post(page, sent);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rules.number("select count(*) from regime.division")).isZero();
        return answer.body();
    }

    private void confirm(Map<EmployeeId, String> groups) {
        assertThat(head.post(page, groups(groups)).statusCode()).isEqualTo(303);
    }

    /** What the form sends: others stay in the group that the page shows. */
    private Map<String, String> groups(Map<EmployeeId, String> chosen) {
        var groups = head.get(page).body().replaceAll("(?s).*name=\"groups\" value=\"(\\d+)\".*", "$1");
        var sent = new HashMap<>(Map.of("groups", groups));
        chosen.forEach((who, group) -> sent.put("group" + who, group));
        return sent;
    }

    private List<LocalDate> days() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select day from regime.turn_day order by number limit 10")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** A governed day before anything is numbered. */
    private LocalDate someDay() {
        return agency.in(() -> {
            var kept = TestServer.bean(RegimeBook.class).all().getFirst();
            return TestServer.bean(GovernedDays.class)
                    .from(kept, rules.today.plusDays(1))
                    .getFirst()
                    .day();
        });
    }

    private List<EmployeeId> away(LocalDate day) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select employee_id from schedule.plan(array[cast(:day as date)]) where mode = 'AWAY' order by 1")
                .param("day", day)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list());
    }

    private void leave(EmployeeId who) {
        sql("update workforce.employee set active = false, changed_at = now() where employee_id = " + who);
    }

    private void sql(String sql) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(sql).update());
    }
}
