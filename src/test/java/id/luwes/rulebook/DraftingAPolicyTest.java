package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.store.CurrentAgency;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A policy is copied, changed, fails its examples, is mended, and is brought into force by another person. */
class DraftingAPolicyTest {

    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85 nine_box=8"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes"
            + " bandwidth_mbps=25";
    private static final String EXAMPLES =
            "Analis | " + ANALYST + " | 2\nKotak 6 | " + ANALYST.replace("nine_box=8", "nine_box=6") + " | BOX";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor bureau = agency.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    @Test
    void a_draft_begins_as_what_it_was_copied_from() {
        var path = copied();
        assertThat(bureau.get(path).body())
                .contains(
                        "jabar-mkd-2025", "Berkasnya sama seluruhnya", "Lima bulan pada jabatan", "not(4, 5, 7, 8, 9)");
        assertThat(bkd.get(path + ".dmn").body()).contains("jabar-mkd-2025");
    }

    @Test
    void a_cell_that_changes_is_told_and_an_example_that_fails_is_too() {
        var path = copied();
        assertThat(save(path, 1, Map.of("cell.refusal-box.nine_box", "not(4, 5, 6, 8, 9)"))
                        .statusCode())
                .isEqualTo(303);
        var page = bureau.get(path).body();
        assertThat(page)
                .contains(
                        "<del>not(4, 5, 7, 8, 9)</del>",
                        "<ins>not(4, 5, 6, 8, 9)</ins>",
                        "Tidak terpenuhi",
                        "putusannya: 2");
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).body()).contains("Contohnya belum lengkap");
    }

    @Test
    void it_judges_from_its_first_day_on_and_not_before() {
        TestOffice.eligible(agency, rani);
        var path = copied();
        save(
                path,
                1,
                Map.of(
                        "cell.refusal-box.nine_box",
                        "not(4, 5)",
                        "examples",
                        "Analis | " + ANALYST + " | BOX\nKotak 5 | " + ANALYST.replace("nine_box=8", "nine_box=5")
                                + " | 2"));
        assertThat(bureau.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(403);
        assertThat(bkd.post(path + "/publish", Map.of("seen", "1")).statusCode())
                .isEqualTo(409);
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(303);
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(409);
        assertThat(save(path, 2, Map.of()).statusCode()).isEqualTo(409);

        var policies = policies();
        assertThat(policies.inForceOn(today).map(Policy::id)).contains("jabar-mkd-2025");
        assertThat(policies.inForceOn(today.plusDays(1)).map(Policy::id)).contains("uji-2027");
        assertThat(policies.inForce(policies.byId("jabar-mkd-2025").orElseThrow())
                        .orElseThrow()
                        .last())
                .isEqualTo(today);
        assertThat(bkd.get("/policies").body()).contains("Kebijakan uji");
        assertThat(bkd.get("/policies/uji-2027").body()).contains("SK 5/2026");
        assertThat(TestAgency.create()
                        .visitor("Lain", null, Role.BKD)
                        .get("/policies")
                        .body())
                .doesNotContain("Kebijakan uji");
    }

    @Test
    void whoever_publishes_chooses_what_becomes_of_agreements_that_it_breaks() {
        var path = copied();
        save(path, 1, Map.of());
        assertThat(bkd.get(path).body()).contains("Tetap sampai berakhir", "5 sampai 60", path + "/dry-run#totals");
        for (var notice : new String[] {"4", "61", "0", "-7", "lima", "9999999999", "5.5"}) {
            var refused = publish(path, "SHORTEN", notice);
            assertThat(refused.statusCode()).as(notice).isEqualTo(422);
            assertThat(refused.body())
                    .as(notice)
                    .contains("Tulis pemberitahuan 5 sampai 60 hari kerja", "value=\"SHORTEN\" checked");
        }
        assertThat(publish(path, "BURN", "5").body()).contains("Pilih apa yang terjadi");
        assertThat(publish(path, "SHORTEN", "").statusCode()).isEqualTo(303);
        assertThat(bkd.get(path).body())
                .contains("Disesuaikan dengan hak baru", "5 hari kerja setelah pegawai diberi tahu", "Petugas BKD");
        assertThat(bkd.get("/policies/uji-2027").body()).contains("5 hari kerja setelah pegawai diberi tahu");
        assertThat(Visitor.anonymous().get("/policies/jabar-mkd-2025").body()).doesNotContain("pegawai diberi tahu");
        assertThat(number("select count(*) from access.audit_detail where detail ->> 'agreements' = 'SHORTEN'"
                        + " and detail ->> 'noticeDays' = '5'"))
                .isEqualTo(1);
    }

    @Test
    void the_agency_s_own_notice_is_the_least() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update agency.agency set notice_days = 10")
                .update());
        var path = copied();
        save(path, 1, Map.of());
        assertThat(publish(path, "END", "9").statusCode()).isEqualTo(422);
        assertThat(publish(path, "END", "10").statusCode()).isEqualTo(303);
        assertThat(bkd.get(path).body()).contains("Berakhir 10 hari kerja");
    }

    @Test
    void agreements_are_kept_where_nothing_was_chosen() {
        var path = copied();
        save(path, 1, Map.of());
        bkd.post(path + "/publish", Map.of("seen", "2"));
        assertThat(bkd.get(path).body()).contains("Tetap berlaku sampai berakhir");
    }

    @Test
    void a_draft_that_leaves_somebody_out_is_told_and_does_not_take_force_though_its_examples_hold() {
        TestOffice.eligible(agency, rani);
        var path = copied();
        save(path, 1, Map.of("examples", EXAMPLES, "cell.days-1.remote_capacity", "[30..40)"));
        assertThat(bkd.get(path).body())
                .contains("Celah dan tumpang tindih", "Harus diperbaiki", "di luar kantor: 20 %")
                .contains("Semua contoh terpenuhi");
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(422);
        assertThat(bkd.get(path + "/dry-run").statusCode()).isEqualTo(200);

        save(path, 2, Map.of("examples", EXAMPLES, "cell.days-1.remote_capacity", "[20..40)"));
        assertThat(bkd.get(path).body()).contains("Tidak ditemukan").doesNotContain("Harus diperbaiki");
        assertThat(bkd.post(path + "/publish", Map.of("seen", "3")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_saves_second_is_told_and_nothing_is_lost() {
        var path = copied();
        assertThat(save(path, 1, Map.of()).statusCode()).isEqualTo(303);
        assertThat(save(path, 1, Map.of("titleId", "Yang kedua")).statusCode()).isEqualTo(409);
        assertThat(number("select count(*) from rulebook.text")).isEqualTo(2);
    }

    @Test
    void a_text_that_is_no_policy_is_not_kept_and_comes_back_as_typed() {
        var path = copied();
        for (var cell : new String[] {
            "Runtime.getRuntime()", "for i in 1..9 return i", "nine_box > 3", "\"", "1".repeat(4_000), "not("
        }) {
            var refused = save(path, 1, Map.of("cell.refusal-box.nine_box", cell));
            assertThat(refused.statusCode()).as(cell).isEqualTo(422);
            assertThat(refused.body()).contains("Naskah tidak disimpan", "refusal-box".substring(0, 7));
        }
        assertThat(save(path, 1, Map.of("examples", "tanpa garis")).statusCode())
                .isEqualTo(422);
        assertThat(save(path, 1, Map.of("examples", "Salah | nine_box=99 | 2")).statusCode())
                .isEqualTo(422);
        assertThat(save(path, 1, Map.of("instrument", "")).body())
                .contains("Kebijakan tanpa dasar tidak dapat berlaku");
        assertThat(save(path, 1, Map.of("id", "../../etc")).statusCode()).isEqualTo(422);
        assertThat(save(path, 1, Map.of("first", "2026-02-30")).statusCode()).isEqualTo(422);
        assertThat(number("select count(*) from rulebook.text")).isEqualTo(1);
    }

    @Test
    void a_file_is_taken_or_refused_by_name() {
        var shipped = new String(
                Policies.shipped().byId("jabar-mkd-2025").orElseThrow().file(), StandardCharsets.UTF_8);
        assertThat(upload(shipped).statusCode()).isEqualTo(303);
        assertThat(upload("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y \"z\">]><x>&y;</x>")
                        .body())
                .contains("bukan kebijakan yang dapat diterima");
        assertThat(upload("bukan xml").statusCode()).isEqualTo(422);
        assertThat(upload(shipped.replace(
                                "<decisionTable id=\"refusals-table\"",
                                "<context/><decisionTable id=\"refusals-table\""))
                        .body())
                .contains("tidak diterima di sini");
        assertThat(upload("").statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_refused_leaves_the_draft_and_the_version_in_force_as_they_were() {
        var path = copied();
        save(path, 1, Map.of());
        bkd.post(path + "/publish", Map.of("seen", "2"));
        var hash = policies().byId("uji-2027").orElseThrow().contentHash();
        var next = copied();
        for (var cell : Map.of(
                        "days-1.result", "2.5", "evaluation-coach.result", "TERUS", "days-1.remote_capacity", "f()")
                .entrySet()) {
            assertThat(save(next, 1, Map.of("cell." + cell.getKey(), cell.getValue()))
                            .statusCode())
                    .as(cell.getKey())
                    .isEqualTo(422);
        }
        assertThat(upload("<definitions/>").statusCode()).isEqualTo(422);
        assertThat(number("select count(*) from rulebook.text")).isEqualTo(3);
        assertThat(policies().byId("uji-2027").orElseThrow().contentHash()).isEqualTo(hash);
        assertThat(policies().inForceOn(today.plusDays(1)).map(Policy::contentHash))
                .contains(hash);
    }

    @Test
    void a_policy_of_one_agency_is_taken_up_tried_and_published_in_another() {
        var path = copied();
        save(path, 1, Map.of());
        bkd.post(path + "/publish", Map.of("seen", "2"));
        var file = bkd.get("/policies/uji-2027.dmn").body();

        var other = TestAgency.create();
        TestOffice.eligible(other, other.employee("Sari Lain", other.top(), false));
        var writer = other.visitor("Biro Lain", null, Role.ORGANISATION_BUREAU);
        var publisher = other.visitor("BKD Lain", null, Role.BKD);
        var taken = writer.upload("/policies/drafts/upload", Map.of(), "k.dmn", file.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).isEqualTo(303);
        var draft = taken.headers().firstValue("Location").orElseThrow();
        assertThat(publisher.get(draft + "/dry-run").statusCode()).isEqualTo(200);
        assertThat(publisher.post(draft + "/publish", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(publisher.get("/policies/uji-2027.dmn").body()).isEqualTo(file);
        assertThat(CurrentAgency.supply(
                                other.id(),
                                () -> TestServer.bean(RuleBook.class).policies())
                        .inForceOn(today.plusDays(1))
                        .map(Policy::contentHash))
                .isEqualTo(policies().inForceOn(today.plusDays(1)).map(Policy::contentHash));
    }

    @Test
    void a_name_or_a_first_day_is_used_once() {
        var first = copied();
        save(first, 1, Map.of());
        bkd.post(first + "/publish", Map.of("seen", "2"));
        var second = copied();
        save(second, 1, Map.of());
        assertThat(bkd.post(second + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(409);
        save(second, 2, Map.of("id", "uji-lain"));
        assertThat(bkd.post(second + "/publish", Map.of("seen", "3")).statusCode())
                .isEqualTo(409);
        save(second, 3, Map.of("id", "uji-lain", "first", today.toString()));
        assertThat(bkd.post(second + "/publish", Map.of("seen", "4")).statusCode())
                .isEqualTo(422);
        assertThat(bureau.post(second + "/discard", Map.of()).statusCode()).isEqualTo(303);
        assertThat(bureau.get(second).statusCode()).isEqualTo(404);
        assertThat(bureau.post(first + "/discard", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_else_drafts_or_publishes() {
        var path = copied();
        var person = agency.visitor("Rani Tirtasora", rani);
        assertThat(person.get("/policies/drafts").statusCode()).isEqualTo(403);
        assertThat(person.get(path).statusCode()).isEqualTo(403);
        var part = agency.over(agency.unit("Loket", agency.top()), Role.BKD);
        assertThat(part.post(path + "/publish", Map.of("seen", "1")).statusCode())
                .isEqualTo(403);
        assertThat(TestAgency.create().visitor("Lain", null, Role.BKD).get(path).statusCode())
                .isEqualTo(404);
    }

    private String copied() {
        var answer = bureau.post("/policies/drafts/copy", Map.of("policy", "jabar-mkd-2025"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> save(String path, int seen, Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "seen", Integer.toString(seen),
                "id", "uji-2027",
                "titleId", "Kebijakan uji",
                "titleEn", "Test policy",
                "instrument", "SK 5/2026",
                "first", today.plusDays(1).toString(),
                "last", "",
                "examples", EXAMPLES));
        fields.putAll(other);
        return bureau.post(path, fields);
    }

    private HttpResponse<String> publish(String path, String fate, String notice) {
        return bkd.post(path + "/publish", Map.of("seen", "2", "fate", fate, "notice", notice));
    }

    private HttpResponse<String> upload(String text) {
        return bureau.upload("/policies/drafts/upload", Map.of(), "k.dmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private Policies policies() {
        return CurrentAgency.supply(
                agency.id(), () -> TestServer.bean(RuleBook.class).policies());
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
