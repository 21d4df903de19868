package id.luwes.regime;

import static id.luwes.regime.TestRules.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a rule reaches: units, teams and kinds of position, and those that go their own way. */
class ReachOfRegimesTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro Umum", agency.top());
    private final long other = agency.unit("Biro Hukum", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", bureau, false);
    private final EmployeeId head = agency.employee("Dimas Walagri", bureau, true);
    private final EmployeeId asep = agency.employee("Asep Walungan", other, false);
    private final Visitor person = agency.visitor("Rani Tirtasora", rani);
    private final TestRules rules = new TestRules(agency);
    private final LocalDate thursday = rules.thursday;

    @Test
    void a_rule_for_one_kind_of_position_reaches_nobody_else_who_reads_why() {
        rules.inForce(Map.of("kinds", "STRUKTURAL"));
        assertThat(rules.mode(head, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday)).isEqualTo("OFFICE");
        assertThat(person.get("/regimes?day=" + thursday).body())
                .contains("Bukan untuk jenis jabatan Anda", "Yang tampil: Anda, di Biro Umum");
        assertThat(person.get("/regimes?day=" + thursday + "&unit=Biro+Hukum").body())
                .contains("Bekerja dari luar kantor", "Seluruh instansi, hanya jabatan: Struktural");
    }

    @Test
    void all_kinds_of_position_are_no_limit() {
        assertThat(new Whom(List.of(), Set.of(PositionKind.values())).isEverybody())
                .isTrue();
        assertThat(new Whom(List.of(), Set.of(PositionKind.PELAKSANA)).isEverybody())
                .isFalse();
    }

    @Test
    void a_rule_for_a_team_reaches_its_members_wherever_they_sit() {
        var team = team("Tim Banjir");
        join(team, asep, rules.today.minusDays(9), null);
        rules.inForce(Map.of("teams", "tim banjir"));
        assertThat(rules.mode(asep, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday)).isEqualTo("OFFICE");
        assertThat(person.get("/regimes?day=" + thursday).body())
                .contains("Hanya untuk tim atau unit lain", "Tim Banjir (Biro Umum)");
    }

    @Test
    void a_rule_for_a_unit_and_a_team_reaches_both() {
        join(team("Tim Banjir"), asep, rules.today.minusDays(9), null);
        var path = rules.inForce(Map.of("units", "Biro Umum", "teams", "Tim Banjir", "kinds", "FUNGSIONAL"));
        assertThat(rules.mode(asep, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(head, thursday)).isEqualTo("OFFICE");
        assertThat(person.get(path).body()).contains("Biro Umum; Tim Banjir (Biro Umum), hanya jabatan: Fungsional");
    }

    @Test
    void a_team_is_spared_whatever_is_said_of_the_units_of_its_members() {
        join(team("Tim Banjir"), rani, rules.today.minusDays(9), null);
        var path = rules.inForce(Map.of("choice", "5"));
        var departure = Map.of("team", "Tim Banjir", "kind", "SPARED", "reason", "Siaga banjir");
        assertThat(rules.drafter.post(path + "/departures", departure).statusCode())
                .isEqualTo(303);
        assertThat(rules.drafter.post(path + "/departures", departure).statusCode())
                .isEqualTo(409);
        rules.drafter.post(
                path + "/departures", Map.of("unit", "Biro Umum", "kind", "CHOSEN", "reason", "Surat 1/2026"));
        assertThat(rules.mode(rani, thursday)).isEqualTo("OFFICE");
        assertThat(rules.mode(head, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday.plusDays(1))).isEqualTo("OFFICE");
        assertThat(rules.mode(head, thursday.plusDays(1))).isEqualTo("AWAY");
        assertThat(person.get("/regimes?day=" + thursday).body()).contains("Tim Anda dikecualikan");
        assertThat(rules.drafter.get(path).body()).contains("Tim Banjir (Biro Umum)", "Siaga banjir");

        var end = path + "/departures/" + rules.number("select min(departure_id) from regime.departure") + "/end";
        assertThat(post(rules.drafter, end).statusCode()).isEqualTo(303);
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
    }

    @Test
    void a_team_chooses_a_weekday_that_is_left_to_choice() {
        join(team("Tim Data"), asep, rules.today.minusDays(9), null);
        var path = rules.inForce(Map.of("choice", "5"));
        rules.drafter.post(
                path + "/departures", Map.of("team", "Tim Data", "kind", "CHOSEN", "reason", "Surat 2/2026"));
        assertThat(rules.mode(asep, thursday.plusDays(1))).isEqualTo("AWAY");
        assertThat(rules.mode(rani, thursday.plusDays(1))).isEqualTo("OFFICE");
    }

    @Test
    void whoever_joins_or_leaves_a_team_changes_no_day_that_has_begun() {
        var team = team("Tim Banjir");
        join(team, rani, rules.today, null);
        join(team, asep, rules.today.minusDays(9), rules.today);
        rules.inForce(Map.of("teams", "Tim Banjir"));
        assertThat(teams(rani, rules.today)).isZero();
        assertThat(teams(rani, rules.today.plusDays(1))).isEqualTo(1);
        assertThat(teams(asep, rules.today)).isEqualTo(1);
        assertThat(teams(asep, rules.today.plusDays(1))).isZero();
        assertThat(rules.mode(rani, thursday)).isEqualTo("AWAY");
        assertThat(rules.mode(asep, thursday)).isEqualTo("OFFICE");
    }

    @Test
    void what_cannot_be_understood_comes_back_with_the_place_and_the_way_out() {
        team("Tim Banjir");
        agency.in(() -> insertTeam("Tim Banjir", other));
        assertThat(rules.refused(Map.of("teams", "Tim Bayangan"))).contains("Tidak ada tim bernama “Tim Bayangan”");
        assertThat(rules.refused(Map.of("teams", "Tim Banjir")))
                .contains("Tim Banjir (Biro Umum)", "Tim Banjir (Biro Hukum)");
        assertThat(rules.refused(Map.of("kinds", "PEJABAT"))).contains("Pilih dari jenis jabatan yang ada");
        var path = rules.inForce(Map.of("teams", "Tim Banjir (Biro Hukum)"));
        var neither = rules.drafter.post(path + "/departures", Map.of("kind", "SPARED", "reason", "Siaga"));
        assertThat(neither.statusCode()).isEqualTo(422);
        assertThat(neither.body()).contains("Sebutkan satu unit atau satu tim");
        var both = Map.of("unit", "Biro Umum", "team", "Tim Banjir (Biro Umum)", "kind", "SPARED", "reason", "Siaga");
        assertThat(rules.drafter.post(path + "/departures", both).body()).contains("Isi salah satu saja");
    }

    @Test
    void programs_are_told_the_reason_too() {
        rules.inForce(Map.of("kinds", "STRUKTURAL"));
        var program = Program.of(person, "applications:read");
        var answer = program.get("/api/v1/regimes?day=" + thursday);
        assertThat(new ApiDescription().faults("GET /api/v1/regimes", answer)).isEmpty();
        assertThat(Program.json(answer).at("/items/0/answer").asString()).isEqualTo("OTHER_KINDS");
    }

    @Test
    void no_team_of_another_agency_can_be_named() {
        var elsewhere = TestAgency.create();
        var theirs = elsewhere.unit("Biro Umum", elsewhere.top());
        elsewhere.in(() -> insertTeam("Tim Rahasia", theirs));
        assertThat(rules.refused(Map.of("teams", "Tim Rahasia"))).contains("Tidak ada tim bernama");
    }

    @Test
    void the_pages_cost_the_same_statements_however_many_are_named() {
        team("Tim Banjir");
        var path = rules.inForce(Map.of("teams", "Tim Banjir", "kinds", "FUNGSIONAL"));
        Runnable more = () -> {
            for (int i = 0; i < 5; i++) {
                team("Tim " + "ABCDEFGHIJ".charAt((int) (rules.number("select count(*) from workforce.team") % 10))
                        + i);
            }
            rules.inForce(Map.of(
                    "titleId",
                    "Aturan " + rules.number("select count(*) from regime.regime"),
                    "teams",
                    "Tim Banjir",
                    "units",
                    "Biro Umum"));
            rules.drafter.post(path + "/departures", Map.of("team", "Tim Banjir", "kind", "SPARED", "reason", "Siaga"));
        };
        Statements.constant(person, "/regimes", more);
        Statements.constant(person, path, more);
    }

    private long team(String name) {
        return agency.in(() -> insertTeam(name, bureau));
    }

    private static long insertTeam(String name, long unit) {
        return TestServer.bean(JdbcClient.class)
                .sql("insert into workforce.team (agency_id, name, unit_id, formed_at, formed_by_account)"
                        + " values (platform.current_agency(), :name, :unit, now(), 1) returning team_id")
                .param("name", name)
                .param("unit", unit)
                .query(Long.class)
                .single();
    }

    /** Somebody is written into a team on its first day, and out of it on the last. */
    private void join(long team, EmployeeId member, LocalDate first, @Nullable LocalDate left) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, added_at,"
                        + " added_by_account, ended_at, ended_by_account) select platform.current_agency(), :team, :person,"
                        + " false, :first, (cast(:first as date) + time '09:00') at time zone g.zone, 1,"
                        + " (cast(:left as date) + time '10:00') at time zone g.zone,"
                        + " case when cast(:left as date) is not null then 1 end from agency.agency g")
                .param("team", team)
                .param("person", member.value())
                .param("first", first)
                .param("left", left)
                .update());
    }

    private long teams(EmployeeId member, LocalDate day) {
        return rules.number("select count(*) from workforce.teams_on(" + member + ", date '" + day + "')");
    }
}
