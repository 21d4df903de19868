package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers of a draft move, the totals follow, and nothing is kept before somebody saves it. */
class MovingNumbersTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final String draft;
    private final String path;

    MovingNumbersTest() {
        TestOffice.eligible(agency, rani);
        draft = TestDraft.copied(bkd);
        path = draft + "/levers";
    }

    @Test
    void unmoved_it_gives_what_the_policy_gives() {
        assertThat(bkd.get(path).body())
                .contains("Geser angka rancangan", "kecepatan internet", "Kotak yang diperbolehkan")
                .contains("0</dd>", "Tidak ada kesepakatan yang kehilangan hak")
                .doesNotContain("Simpan ke rancangan");
    }

    @Test
    void a_number_that_is_moved_takes_a_right_away_in_the_totals_alone() {
        var moved = bkd.get(path + "?moved=1&refusal-box=1&bandwidth_mbps.10=10");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(text(moved.body())).contains("Tidak lagi memenuhi syarat 1", "Memenuhi syarat 0 Kini 1");
        assertThat(moved.body()).contains("Simpan ke rancangan");
        assertThat(number("select count(*) from eligibility.verdict where max_days = 0"))
                .isZero();
        assertThat(bkd.get(draft + ".dmn").body()).contains("not(4, 5, 7, 8, 9)");
    }

    @Test
    void what_was_moved_is_saved_as_another_text_of_the_draft() {
        var saved = bkd.post(
                path, Map.of("moved", "1", "seen", "1", "refusal-box", "9", "remote_capacity.20", "25", "days-2", "1"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(bkd.get(draft + ".dmn").body())
                .contains("<text>not(9)</text>", "&lt; 25</text>", "<text>[25..40)</text>");
        assertThat(bkd.post(path, Map.of("moved", "1", "seen", "1", "refusal-box", "8"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_lever_that_passes_another_or_leaves_its_range_is_named() {
        var passed = bkd.get(path + "?moved=1&refusal-box=9&remote_capacity.20=50");
        assertThat(passed.statusCode()).isEqualTo(422);
        assertThat(passed.body()).contains("50 harus tetap di bawah 40");
        assertThat(bkd.get(path + "?moved=1&refusal-box=9&remote_capacity.20=abc")
                        .body())
                .contains("abc di luar jangkauan");
        assertThat(bkd.get(path + "?moved=1").body()).contains("Pilih sekurang-kurangnya satu kotak");
    }

    @Test
    void it_is_for_bkd_and_auditors_and_the_look_is_in_the_trail_once() {
        assertThat(agency.visitor("Rani Tirtasora", rani).get(path).statusCode())
                .isEqualTo(403);
        var auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);
        assertThat(auditor.get(path).body()).doesNotContain("formaction");
        assertThat(auditor.post(path, Map.of("moved", "1", "refusal-box", "9")).statusCode())
                .isEqualTo(403);
        long looks = number("select count(*) from access.audit_entry");
        auditor.get(path + "?moved=1&refusal-box=9");
        assertThat(number("select count(*) from access.audit_entry")).isEqualTo(looks);
    }

    @Test
    void it_costs_the_same_statements_for_more_people() {
        Statements.constant(bkd, path, () -> {
            for (int i = 0; i < 5; i++) {
                TestOffice.eligible(agency, agency.employee("Orang " + i, agency.top(), false));
            }
        });
    }

    @Test
    void while_numbers_move_the_people_are_not_read_again() {
        bkd.get("/policies/drafts");
        long first = Statements.during(() -> bkd.get(path));
        long again = Statements.during(() -> bkd.get(path + "?moved=1&refusal-box=8"));
        assertThat(again).isLessThanOrEqualTo(first - 2);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
