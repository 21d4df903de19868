package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import id.luwes.workforce.FactKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two drafts are tried on everybody beside each other, on one day and beside what is in force. */
class TryingTwoDraftsTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId asep = agency.employee("Asep Walungan", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    TryingTwoDraftsTest() {
        TestOffice.eligible(agency, rani);
        TestOffice.eligible(agency, asep);
        box(rani, "7");
        box(asep, "6");
    }

    @Test
    void three_columns_tell_what_holds_and_what_each_of_the_two_would_bring() {
        var first = draft("uji-a", "not(4, 5, 6, 8, 9)");
        var second = draft("uji-b", "not(4, 5, 6, 7, 8, 9)");
        var page = bkd.get(beside(first, second)).body();
        assertThat(page)
                .contains("Dua rancangan berdampingan", "uji-a · uji-b", "Dibandingkan dengan jabar-mkd-2025")
                .contains(row("Memenuhi syarat", 1, 1, 2))
                .contains(row("Jumlah hari seminggu", 2, 2, 4))
                .contains("Rani Tirtasora", "berlaku 2 · pertama 0 · kedua 2 hari seminggu")
                .doesNotContain("Asep Walungan");
    }

    @Test
    void each_is_told_as_by_its_own_dry_run() {
        var first = draft("uji-a", "not(4, 5, 6, 8, 9)");
        var second = draft("uji-b", "not(9)");
        var page = bkd.get(beside(first, second)).body();
        assertThat(page)
                .contains(
                        ">Menjadi memenuhi syarat</th><td class=\"number\" data-label=\"Yang berlaku\">–</td>"
                                + "<td class=\"number\" data-label=\"Pertama\">1</td><td class=\"number\" data-label=\"Kedua\">0</td>");
        assertThat(bkd.get(first + "/dry-run").body()).contains("<dt>Menjadi memenuhi syarat</dt><dd>1</dd>");
        assertThat(bkd.get(second + "/dry-run").body()).contains("<dt>Menjadi memenuhi syarat</dt><dd>0</dd>");
    }

    @Test
    void two_that_decide_alike_are_told_to() {
        var page = bkd.get(beside(draft("uji-a", "not(9)"), draft("uji-b", "not(8, 9)")))
                .body();
        assertThat(page)
                .contains("memberi jumlah hari yang sama kepada setiap pegawai")
                .doesNotContain("Rani Tirtasora");
    }

    @Test
    void the_other_one_is_chosen_from_the_open_drafts() {
        var first = draft("uji-a", "not(9)");
        assertThat(bkd.get(first + "/dry-run").body()).doesNotContain("Bandingkan dengan rancangan lain");
        var second = draft("uji-b", "not(8)");
        var page = bkd.get(first + "/dry-run").body();
        assertThat(page)
                .contains("Bandingkan dengan rancangan lain", "value=\"" + id(second) + "\"")
                .doesNotContain("value=\"" + id(first) + "\"");
        var day = today.plusDays(3);
        assertThat(bkd.get(first + "/dry-run/beside?other=" + id(second) + "&day=" + day)
                        .headers()
                        .firstValue("Location"))
                .contains(beside(first, second) + "?day=" + day);
    }

    @Test
    void the_same_twice_another_that_is_not_there_and_a_day_that_is_none_are_refused() {
        var first = draft("uji-a", "not(9)");
        var twice = bkd.get(beside(first, first));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Rancangan yang sama dipilih dua kali");
        assertThat(bkd.get(first + "/dry-run/beside/999999999").statusCode()).isEqualTo(404);
        var wrong = bkd.get(beside(first, draft("uji-b", "not(8)")) + "?day=besok");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Tulis tanggal seperti 2027-01-01", "aria-invalid=\"true\"");
    }

    @Test
    void the_file_has_everybody_on_whom_they_differ() {
        var path = beside(draft("uji-a", "not(4, 5, 6, 8, 9)"), draft("uji-b", "not(7)"));
        var file = bkd.get(path + ".csv").body();
        assertThat(file.lines()).hasSize(3).first().asString().startsWith("employee,name,unit,days_in_force");
        assertThat(file).contains("Rani Tirtasora", ",2,0,2,BOX,,0", ",0,2,0,,BOX,0");
    }

    @Test
    void each_try_is_in_the_trail_and_no_verdict_is_made() {
        var path = beside(draft("uji-a", "not(9)"), draft("uji-b", "not(8)"));
        var verdicts = number("select count(*) from eligibility.verdict");
        bkd.get(path);
        assertThat(number("select count(distinct subject_id) from access.audit_entry where action = 'POLICY_TRIED'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from eligibility.verdict")).isEqualTo(verdicts);
    }

    @Test
    void it_is_for_bkd_and_auditors_of_the_whole_agency() {
        var path = beside(draft("uji-a", "not(9)"), draft("uji-b", "not(8)"));
        assertThat(agency.visitor("Rani Tirtasora", rani).get(path).statusCode())
                .isEqualTo(403);
        var partly = agency.over(agency.unit("Loket", agency.top()), Role.BKD);
        assertThat(partly.get(path).statusCode()).isEqualTo(403);
        assertThat(partly.get(path + ".csv").statusCode()).isEqualTo(403);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void it_costs_the_same_statements_for_more_people() {
        Statements.constant(bkd, beside(draft("uji-a", "not(9)"), draft("uji-b", "not(8)")), () -> {
            for (int i = 0; i < 5; i++) {
                TestOffice.eligible(agency, agency.employee("Orang " + i, agency.top(), false));
            }
        });
    }

    @Test
    void the_page_stays_light_where_the_drafts_differ_on_many() {
        for (int i = 0; i < 70; i++) {
            var unit = agency.unit("Dinas Kependudukan dan Pencatatan Sipil " + i, agency.top());
            TestOffice.eligible(agency, agency.employee("Raden Rani Tirtasora Kusumah " + i, unit, false));
        }
        var page = bkd.get(beside(draft("uji-a", "not(4, 5, 6)"), draft("uji-b", "not(8, 9)")))
                .body();
        assertThat(page).contains("60 dari 71 ditampilkan");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(40_000);
    }

    private static String row(String label, int inForce, int first, int second) {
        return "%s</th><td class=\"number\" data-label=\"Yang berlaku\">%d</td><td class=\"number\" data-label=\"Pertama\">%d</td><td class=\"number\" data-label=\"Kedua\">%d</td>"
                .formatted(label, inForce, first, second);
    }

    private static String beside(String first, String second) {
        return first + "/dry-run/beside/" + id(second);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void box(EmployeeId person, String box) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                                + " values (platform.current_agency(), :person, :kind, :box, '2026-02-01', 'SIASN', now())")
                .param("person", person.value())
                .param("kind", FactKind.NINE_BOX.name())
                .param("box", box)
                .update());
    }

    private String draft(String name, String boxes) {
        return TestDraft.saved(bkd, name, today.plusDays(1), Map.of("cell.refusal-box.nine_box", boxes));
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
