package id.luwes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outputs as the auditor and BKD read all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverseeingOutputsTest {

    private static final String PATH = "/outputs/all";

    private final TestTeam team = new TestTeam();
    private final long finance = team.agency.unit("Bagian Keuangan", team.agency.top());
    private final Visitor rani = team.visitor("Rani Tirtasora", team.rani);
    private final Visitor dimas = team.visitor("Dimas Walagri", team.dimas);
    private final Visitor auditor = team.visitor("Pemeriksa", null, Role.AUDITOR);
    private final OutputId late = team.promise(team.rani, "Peta terlambat", "3", -5);
    private final OutputId waiting = team.promise(team.rani, "Peta menunggu", "3", 3);
    private final OutputId accepted = team.promise(team.rani, "Peta diterima", "3", 4);
    private final OutputId returned = team.promise(team.rani, "Peta kembali", "3", 5);
    private final OutputId takenBack = team.promise(team.rani, "Peta ditarik", "3", 6);

    @BeforeAll
    void one_of_each_state() {
        for (var output : new OutputId[] {waiting, accepted, returned, takenBack}) {
            rani.post("/outputs/" + output + "/progress", TestTeam.work(rani, output, "3", "hand-in"));
        }
        rule(accepted, "accept");
        rule(returned, "return");
        rani.post(
                "/outputs/" + takenBack + "/withdrawal",
                Map.of("delivery", TestTeam.field(rani, takenBack, "delivery")));
        var yusuf = team.agency.employee("Yusuf Kandaga", finance, false);
        team.promise(yusuf, "Laporan kas", "1", 40);
    }

    private void rule(OutputId output, String decision) {
        dimas.post(
                "/outputs/" + output + "/ruling",
                Map.of(
                        "delivery",
                        TestTeam.field(dimas, output, "delivery"),
                        "decision",
                        decision,
                        "word",
                        "Sudah dibaca"));
    }

    @Test
    void all_stand_there_each_leading_to_its_page_with_who_promised_it_where() {
        assertThat(auditor.get(PATH).body())
                .contains(
                        "6 ditemukan", "href=\"/outputs/" + late + "\">Peta terlambat", "Rani Tirtasora · Bagian Tata")
                .containsSubsequence("Laporan kas", "Peta ditarik", "Peta terlambat");
        assertThat(auditor.get("/outputs/" + late).body()).contains("Peta terlambat");
    }

    @Test
    void are_counted_by_state_as_their_own_pages_tell_it() {
        assertThat(auditor.get(PATH + "?state=open").body()).contains("3 ditemukan", "Peta ditarik", "Laporan kas");
        assertThat(auditor.get(PATH + "?state=late").body()).contains("1 ditemukan", "Peta terlambat");
        assertThat(auditor.get(PATH + "?state=delivered").body()).contains("1 ditemukan", "Peta menunggu");
        assertThat(auditor.get(PATH + "?state=accepted").body()).contains("1 ditemukan", "Peta diterima");
        assertThat(auditor.get(PATH + "?state=returned").body()).contains("1 ditemukan", "Peta kembali");
        assertThat(auditor.get(PATH + "?state=lapsed").body()).contains("Tidak ada yang cocok");
        assertThat(different(team)).isZero();
    }

    @Test
    void are_found_by_name_unit_and_due_month() {
        var month = YearMonth.from(TestTeam.today().plusDays(40));
        assertThat(auditor.get(PATH + "?q=yusuf").body())
                .contains("1 ditemukan", "Laporan kas")
                .doesNotContain("Peta");
        assertThat(auditor.get(PATH + "?unit=" + finance).body())
                .contains("Laporan kas")
                .doesNotContain("Rani");
        assertThat(auditor.get(PATH + "?month=" + month).body()).contains("Laporan kas");
        assertThat(auditor.get(PATH + "?month=2020-01&state=x&unit=&page=0").body())
                .contains("Tidak ada yang cocok");
    }

    @Test
    void end_where_the_scope_ends() {
        assertThat(team.agency.over(finance, Role.AUDITOR).get(PATH).body())
                .contains("1 ditemukan", "Laporan kas")
                .doesNotContain("Rani Tirtasora", "Bagian Tata Laksana");
        assertThat(dimas.get(PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void lapse_when_the_agreement_ends_before_they_are_due() {
        var other = new TestTeam();
        var output = other.promise(other.asep, "Peta gugur", "3", 10);
        end(other, 9);
        assertThat(state(other, output)).isEqualTo("LAPSED");
        assertThat(different(other)).isZero();
        end(other, 11);
        assertThat(state(other, output)).isEqualTo("OPEN");
    }

    private static void end(TestTeam team, int daysAhead) {
        team.agency.in(() -> team.number("update arrangement.agreement set ended_before = '"
                + TestTeam.today().plusDays(daysAhead) + "' where employee_id = " + team.asep
                + " returning agreement_id"));
    }

    private static String state(TestTeam team, OutputId output) {
        return team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select state from performance.standing where output_id = " + output)
                .query(String.class)
                .single());
    }

    /** How many outputs stand otherwise than the view tells. */
    private static long different(TestTeam team) {
        return team.agency.in(() -> team.number("""
                select count(*) from performance.output_standing s
                  full join performance.standing k using (agency_id, output_id)
                 where k.state is distinct from
                       case when s.lapsed and s.state in ('OPEN', 'RETURNED') then 'LAPSED' else s.state end
                    or k.due is distinct from s.due or k.employee_id is distinct from s.employee_id
                """));
    }
}
