package id.luwes.performance;

import static id.luwes.performance.TestTeam.field;
import static id.luwes.performance.TestTeam.work;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.DateRange;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutputPagesTest {

    private final TestTeam team = new TestTeam();
    private final Visitor rani = team.visitor("Rani Tirtasora", team.rani);
    private final Visitor dimas = team.visitor("Dimas Walagri", team.dimas);

    @Test
    void handed_in_returned_with_a_word_handed_in_again_and_accepted_in_part() {
        assertThat(rani.get("/outputs").body()).contains("Belum ada hasil kerja yang dijanjikan");
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        assertThat(rani.get("/outputs").body()).contains("Perlu tindakan", "Peta proses bisnis", "0 dari 3 peta");

        assertThat(report(rani, map, "1,5", "note").statusCode()).isEqualTo(303);
        assertThat(rani.get("/outputs/" + map).body()).contains("Kemajuan: 1,5 peta", "value=\"1,5\"");
        assertThat(report(rani, map, "3", "hand-in").statusCode()).isEqualTo(303);
        assertThat(rani.get("/outputs").body()).contains("Menunggu penilaian");

        var waiting = dimas.get("/outputs/waiting").body();
        assertThat(waiting).contains("Peta proses bisnis", "Rani Tirtasora", "1 serahan menunggu", "3 dari 3 peta");
        assertThat(dimas.get("/notifications").body()).contains("menunggu putusan Anda");
        assertThat(rule(dimas, map, Map.of("decision", "return", "word", "Kurang legenda"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/outputs/" + map).body()).contains("Dikembalikan", "Kurang legenda", "Serahkan lagi");
        assertThat(rani.get("/notifications").body()).contains("dikembalikan dengan catatan");
        assertThat(report(rani, map, "3", "hand-in").statusCode()).isEqualTo(303);
        assertThat(rule(dimas, map, Map.of("decision", "part", "quantity", "2,5", "word", "Satu belum rapi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/outputs/waiting").body()).contains("Tidak ada yang menunggu", "Terakhir Anda putus");
        var done = rani.get("/outputs/" + map).body();
        assertThat(done)
                .contains("Diterima sebagian", "2,5 dari 3 peta", "Satu belum rapi", "berkas.example")
                .doesNotContain("Serahkan lagi");
        assertThat(actions()).contains("OUTPUT_DELIVERED", "OUTPUT_RETURNED", "OUTPUT_ACCEPTED", "OUTPUT_NOTED");
    }

    @Test
    void a_delivery_is_accepted_from_the_list_at_once() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        var delivery = field(dimas, map, "delivery");
        var answer = dimas.post("/outputs/" + map + "/ruling", Map.of("delivery", delivery, "decision", "accept"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(dimas.get("/outputs/waiting").body()).contains("Diterima: Peta proses bisnis");
        assertThat(rani.get("/outputs").body()).contains("Selesai", "Tidak ada yang harus diserahkan");
    }

    @Test
    void what_nobody_has_ruled_on_can_be_taken_back() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        var delivery = field(rani, map, "delivery");
        var seen = Map.of("delivery", delivery, "decision", "accept");
        assertThat(rani.post("/outputs/" + map + "/withdrawal", Map.of("delivery", delivery))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/outputs/" + map).body()).contains("Penyerahan ditarik", "Berjalan");
        assertThat(dimas.get("/outputs/waiting").body()).contains("Tidak ada yang menunggu");
        assertThat(dimas.get("/notifications").body()).doesNotContain("menunggu putusan Anda");
        var late = dimas.post("/outputs/" + map + "/ruling", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Putusan Anda tidak disimpan", "/outputs/" + map);
        assertThat(report(rani, map, "2", "hand-in").statusCode()).isEqualTo(303);
    }

    @Test
    void a_redelivery_that_is_taken_back_stands_as_returned_again() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        rule(dimas, map, Map.of("decision", "return", "word", "Kurang legenda"));
        report(rani, map, "3", "hand-in");
        rani.post("/outputs/" + map + "/withdrawal", Map.of("delivery", field(rani, map, "delivery")));
        assertThat(rani.get("/outputs/" + map).body()).contains("Dikembalikan", "Kurang legenda", "Serahkan lagi");
    }

    @Test
    void a_superior_changes_the_own_ruling_until_the_person_goes_on() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        rule(dimas, map, Map.of("decision", "accept"));
        assertThat(dimas.get("/outputs/" + map).body()).contains("Ubah putusan Anda");
        var stale = ruling(dimas, map, Map.of("decision", "return", "word", "Ternyata kurang satu"));
        assertThat(dimas.post("/outputs/" + map + "/ruling", stale).statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/outputs/" + map).body()).contains("Ternyata kurang satu", "Serahkan lagi");
        assertThat(dimas.post("/outputs/" + map + "/ruling", stale).statusCode())
                .as("the same page again")
                .isEqualTo(409);
        var third = ruling(dimas, map, Map.of("decision", "accept"));
        report(rani, map, "2", "note");
        assertThat(dimas.post("/outputs/" + map + "/ruling", third).statusCode())
                .as("after the person went on")
                .isEqualTo(409);
        assertThat(dimas.get("/outputs/" + map).body()).doesNotContain("Ubah putusan Anda");
    }

    @Test
    void of_two_rulings_at_the_same_moment_one_counts_and_the_other_is_told() {
        var bkd = team.visitor("Petugas BKD", null, Role.UNIT_HEAD);
        team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update agency.unit set serves_public = true where unit_id = " + team.unit)
                .update());
        for (int round = 0; round < 5; round++) {
            var map = team.promise(team.rani, "Peta ke-" + round, "3", 3);
            report(rani, map, "3", "hand-in");
            var one = ruling(dimas, map, Map.of("decision", "accept"));
            var other = ruling(bkd, map, Map.of("decision", "return", "word", "Kurang legenda"));
            var answers = Stream.of(
                            CompletableFuture.supplyAsync(() -> dimas.post("/outputs/" + map + "/ruling", one)),
                            CompletableFuture.supplyAsync(() -> bkd.post("/outputs/" + map + "/ruling", other)))
                    .map(CompletableFuture::join)
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();
            assertThat(answers).isEqualTo(List.of(303, 409));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quantity, -1, Tulis angka",
        "quantity, banyak, Tulis angka",
        "quantity, 1.000, tanpa pemisah ribuan",
        "quantity, 99999999999, Tulis angka",
        "quantity, '', Tulis angka",
        "quantity, '1,234', Tulis angka",
        "quantity, 1e9, Tulis angka",
        "quantity, 0, lebih dari nol",
        "note, '', Tulis catatan 3",
        "note, ab, Tulis catatan 3",
        "link, javascript:alert(1), diawali https://",
        "link, http://berkas.example, diawali https://",
        "link, https://, diawali https://",
        "link, https://a b, diawali https://",
        "link, https://orang@berkas.example, diawali https://",
        "link, 'data:text/html,x', diawali https://",
        "step, abc, Muat ulang",
        "step, '', Muat ulang"
    })
    void what_cannot_be_kept_comes_back_as_it_was_typed_with_the_reason(String name, String typed, String reason) {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        var form = new HashMap<>(work(rani, map, "2,5", "hand-in"));
        form.put(name, typed);
        var answer = rani.post("/outputs/" + map + "/progress", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason);
        if (name.equals("quantity") || name.equals("link")) {
            assertThat(answer.body()).contains("value=\"" + typed + "\"");
        }
        assertThat(rani.get("/outputs/" + map).body()).contains("Belum ada yang dicatat");
    }

    @ParameterizedTest
    @CsvSource({
        "part, '', '', Tulis angka",
        "part, -1, Kurang, Tulis angka",
        "part, 4, Kurang, paling banyak 3",
        "part, 0, Kurang, paling banyak 3",
        "part, 2, '', pegawai perlu tahu",
        "return, '', '', pegawai perlu tahu",
        "return, '', ab, Tulis catatan 3",
        "saturn, '', '', Pilih terima semua",
        "'', '', '', Pilih terima semua"
    })
    void a_ruling_that_cannot_be_kept_comes_back_with_the_reason(
            String decision, String quantity, String word, String reason) {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        var answer = rule(dimas, map, Map.of("decision", decision, "quantity", quantity, "word", word));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason);
        assertThat(dimas.get("/outputs/waiting").body()).contains("1 serahan menunggu");
    }

    @Test
    void a_page_that_has_grown_old_keeps_nothing_and_says_so() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        var old = work(rani, map, "1", "note");
        assertThat(rani.post("/outputs/" + map + "/progress", old).statusCode()).isEqualTo(303);
        var again = rani.post("/outputs/" + map + "/progress", old);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("sudah berubah", "/outputs/" + map);
    }

    @Test
    void what_an_ended_agreement_promised_is_not_owed_any_more() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        var form = work(rani, map, "3", "hand-in");
        team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update arrangement.agreement set ended_before = first_day")
                .update());
        assertThat(rani.get("/outputs").body()).contains("Gugur");
        assertThat(rani.get("/outputs/" + map).body()).contains("Gugur").doesNotContain("name=\"action\"");
        assertThat(rani.post("/outputs/" + map + "/progress", form).statusCode())
                .isEqualTo(409);
        var range = new DateRange(TestTeam.today(), TestTeam.today().plusDays(30));
        assertThat(team.agency.in(() -> TestServer.bean(Outputs.class).due(team.rani, range)))
                .isEmpty();
    }

    @Test
    void whoever_may_not_see_it_does_not_learn_that_it_is_there() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        var asep = team.visitor("Asep Walungan", team.asep);
        var elsewhere = new TestTeam();
        var stranger = elsewhere.visitor("Orang Lain", elsewhere.dimas, Role.BKD);
        for (var nosy : List.of(asep, stranger)) {
            assertThat(nosy.get("/outputs/" + map).statusCode()).isEqualTo(404);
            assertThat(nosy.post("/outputs/" + map + "/withdrawal", Map.of("delivery", "1"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(nosy.post(
                                    "/outputs/" + map + "/progress",
                                    Map.of("step", "0", "quantity", "1", "note", "Bukan milik saya"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(stranger.post("/outputs/" + map + "/ruling", Map.of("delivery", "1", "decision", "accept"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/outputs/waiting").body()).doesNotContain("Peta proses bisnis");
        assertThat(rani.get("/outputs/999999999").statusCode()).isEqualTo(404);
        assertThat(rani.get("/outputs/abc").statusCode()).isIn(400, 404);
    }

    @Test
    void nobody_rules_on_their_own_and_without_a_superior_bkd_does() {
        var map = team.promise(team.dimas, "Peta proses bisnis", "3", 3);
        report(dimas, map, "3", "hand-in");
        assertThat(dimas.get("/outputs/waiting").body()).contains("Tidak ada yang menunggu");
        assertThat(dimas.post("/outputs/" + map + "/ruling", Map.of("delivery", "1", "decision", "accept"))
                        .statusCode())
                .isEqualTo(404);
        var bkd = team.visitor("Petugas BKD", null, Role.BKD);
        assertThat(bkd.get("/outputs/waiting").body()).contains("Peta proses bisnis", "Dimas Walagri");
        assertThat(rule(bkd, map, Map.of("decision", "accept")).statusCode()).isEqualTo(303);
        assertThat(actions()).contains("OUTPUT_VIEWED");
    }

    @Test
    void a_look_at_the_own_team_leaves_no_trace_and_an_auditor_only_looks() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "3", "hand-in");
        dimas.get("/outputs/" + map);
        assertThat(actions()).doesNotContain("OUTPUT_VIEWED");
        var auditor = team.visitor("Auditor", null, Role.AUDITOR);
        assertThat(auditor.get("/outputs/" + map).body())
                .contains("Peta proses bisnis")
                .doesNotContain("Simpan putusan");
        assertThat(actions()).contains("OUTPUT_VIEWED");
    }

    @Test
    void what_was_typed_is_shown_as_text() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        var form = new HashMap<>(work(rani, map, "3", "hand-in"));
        form.put("note", "<script>alert(1)</script> & \"x\"");
        form.put("link", "https://berkas.example/\"><script>");
        assertThat(rani.post("/outputs/" + map + "/progress", form).statusCode())
                .isEqualTo(422);
        form.put("link", "");
        assertThat(rani.post("/outputs/" + map + "/progress", form).statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/outputs/waiting").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_long_history_costs_as_many_statements_as_a_short_one() {
        var map = team.promise(team.rani, "Peta proses bisnis", "3", 3);
        report(rani, map, "1", "note");
        Statements.constant(dimas, "/outputs/" + map, () -> {
            for (int more = 0; more < 9; more++) {
                report(rani, map, "1", "note");
            }
        });
    }

    @Test
    void ten_outputs_cost_as_many_statements_as_one_and_a_page_of_them_stays_light() {
        report(rani, team.promise(team.rani, "Peta proses bisnis", "3", 3), "1", "hand-in");
        rani.get("/outputs");
        dimas.get("/outputs/waiting");
        var mine = Statements.during(() -> rani.get("/outputs"));
        var waiting = Statements.during(() -> dimas.get("/outputs/waiting"));
        for (int more = 0; more < 40; more++) {
            var map = team.promise(more % 2 == 0 ? team.rani : team.asep, "Peta ke-" + more, "3", 3);
            deliver(map, more % 2 == 0 ? team.rani.value() : team.asep.value());
        }
        assertThat(Statements.during(() -> rani.get("/outputs"))).isEqualTo(mine);
        assertThat(Statements.during(() -> dimas.get("/outputs/waiting"))).isEqualTo(waiting);
        assertThat(dimas.get("/outputs/waiting").body().length()).isLessThan(40_000);
        assertThat(dimas.get("/outputs/waiting").body()).contains("41 serahan menunggu", "16 serahan lagi");
        assertThat(rani.get("/outputs").body().length()).isLessThan(40_000);
    }

    private void deliver(OutputId map, long employee) {
        team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into performance.progress (agency_id, output_id, employee_id, quantity, note, delivered,"
                        + " noted_at, by_account) values (platform.current_agency(), " + map + ", " + employee
                        + ", 3, 'Selesai', true, now(), 1)")
                .update());
    }

    private static HttpResponse<String> report(Visitor visitor, OutputId id, String quantity, String action) {
        return visitor.post("/outputs/" + id + "/progress", work(visitor, id, quantity, action));
    }

    private static HttpResponse<String> rule(Visitor visitor, OutputId id, Map<String, String> decision) {
        return visitor.post("/outputs/" + id + "/ruling", ruling(visitor, id, decision));
    }

    private static Map<String, String> ruling(Visitor visitor, OutputId id, Map<String, String> decision) {
        var form = new HashMap<>(decision);
        form.put("delivery", field(visitor, id, "delivery"));
        form.put("ruling", field(visitor, id, "ruling"));
        return form;
    }

    private List<String> actions() {
        return team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from access.audit_entry")
                .query((row, number) -> row.getString(1))
                .list());
    }
}
