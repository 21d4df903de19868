package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.ChangingRights;
import id.luwes.arrangement.Ruling;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluatingAMonthTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Dimas Kepala", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId sari = agency.employee("Sari Melati", agency.top(), false);
    private final LastMonth last = new LastMonth(agency);
    private final AgreementId agreement = last.agreement(rani);

    private final Visitor dimas = agency.visitor("Dimas Kepala", head);

    @BeforeEach
    void rani_delivered_half_of_what_she_promised() {
        last.output(agreement, rani, 10, 5);
        last.worked(rani);
        last.propose();
    }

    private String path(EmployeeId person) {
        return "/evaluations/" + last.of(person).id();
    }

    private static Map<String, String> ruling(String outcome, String reason) {
        return Map.of("outcome", outcome, "reason", reason, "number", "1");
    }

    @Test
    void the_superior_confirms_and_the_right_is_reduced_five_working_days_later() {
        assertThat(dimas.get("/evaluations/team").body())
                .contains("Rani Tirtasora")
                .contains("dikurangi");
        assertThat(dimas.get(path(rani)).body())
                .contains("50 %")
                .contains("100 %")
                .contains("ambang contoh");
        var answer = dimas.post(path(rani) + "/ruling", ruling("REDUCE", ""));
        assertThat(answer.statusCode()).isEqualTo(303);

        var from = MonthRule.effect(last.month(), last.today(), last.calendar());
        var agreements = TestServer.bean(Agreements.class);
        agency.in(() -> {
            assertThat(agreements.on(rani, from.minusDays(1)).orElseThrow().daysPerWeek())
                    .isEqualTo(2);
            assertThat(agreements.on(rani, from).orElseThrow().daysPerWeek()).isEqualTo(1);
            return true;
        });
        var herself = agency.visitor("Rani Tirtasora", rani);
        assertThat(herself.get("/notifications").body()).contains("Evaluasi bulanan Anda sudah diputuskan");
        assertThat(herself.get(path(rani)).body()).contains("Mulai").contains("1 hari per pekan");
        assertThat(herself.get("/evaluations").body()).contains("dikurangi satu hari per pekan");
        assertThat(last.propose()).as("what is decided is not proposed again").isZero();
    }

    @Test
    void the_superior_sees_the_right_and_what_becomes_of_it_before_deciding() {
        var from = MonthRule.effect(last.month(), last.today(), last.calendar());
        var day = from.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id")));
        var page = words(dimas.get(path(rani)).body());
        assertThat(page)
                .contains("Hak sekarang: 2 hari di luar kantor per pekan.")
                .contains("Tetap seperti sekarang.")
                .contains("Menjadi 1 hari per pekan mulai " + day + ". Ini usul sistem.")
                .contains("Hak bekerja di luar kantor berakhir mulai " + day + ".");
        assertThat(words(agency.visitor("Rani Tirtasora", rani).get(path(rani)).body()))
                .contains("Bila usul ini diputuskan hari ini: Menjadi 1 hari per pekan mulai " + day);
        dimas.post(path(rani) + "/ruling", ruling("REDUCE", ""));
        assertThat(words(dimas.get(path(rani)).body()))
                .contains("Mulai " + day + " hak menjadi 1 hari per pekan.")
                .doesNotContain("Hak sekarang");
    }

    @Test
    void the_card_of_the_rule_names_its_row_its_version_its_text_and_its_basis() {
        var month = last.month().atEndOfMonth();
        var policy = Policies.shipped().inForceOn(month).orElseThrow();
        var step = policy.evaluation().stream()
                .filter(it -> it.result().equals("REDUCE"))
                .findFirst()
                .orElseThrow();
        var page = dimas.get(path(rani)).body();
        var card = page.substring(page.indexOf("id=\"rule\""));
        card = card.substring(0, card.indexOf("</section>"));
        assertThat(words(card))
                .contains("Ketentuan yang dipakai", "usul: ")
                .contains(step.text().indonesian())
                .contains("Berlaku bila " + step.condition().indonesian())
                .contains(step.basis().citation())
                .contains("Kebijakan " + policy.id() + ", baris " + step.row() + "; usul nomor 1")
                .contains("SHA-256 " + policy.contentHash());
        assertThat(card).contains("href=\"/policies/" + policy.id() + "#" + step.row() + "\"");
    }

    @Test
    void from_one_day_a_week_the_right_is_said_to_end() {
        var from = last.month().atDay(1);
        agency.in(() -> TestServer.bean(ChangingRights.class)
                .reduce(agreement, from, new Ruling(Optional.of(head), 1, "Bulan sebelumnya")));
        last.propose();
        assertThat(words(dimas.get(path(rani)).body()))
                .contains("Hak sekarang: 1 hari di luar kantor per pekan.")
                .contains("Ini usul sistem.")
                .doesNotContain("Menjadi");
        dimas.post(path(rani) + "/ruling", Map.of("outcome", "REDUCE", "reason", "", "number", "2"));
        assertThat(words(dimas.get(path(rani)).body())).contains("hak bekerja di luar kantor berakhir");
    }

    @Test
    void an_agreement_that_ends_before_is_said_to_stay_untouched() {
        agency.in(() -> TestServer.bean(ChangingRights.class)
                .revoke(agreement, last.today().plusDays(1), new Ruling(Optional.of(head), 1, "Bulan sebelumnya")));
        assertThat(words(dimas.get(path(rani)).body()))
                .contains("Kesepakatan sudah berakhir sebelum itu; tidak ada yang diubah.");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void a_right_is_not_lessened_while_a_correction_of_the_month_waits() {
        last.sql(
                "insert into attendance.correction (agency_id, correction_id, employee_id, day, out_time, reason, asked_at,"
                        + " asked_by) values (:agency, 1, " + rani + ", '"
                        + last.month().atDay(8) + "', '16:00', 'Lupa', now(), 1)");
        assertThat(dimas.get(path(rani)).body())
                .contains("1 koreksi presensi bulan ini menunggu", "/attendance/corrections");
        var answer = dimas.post(path(rani) + "/ruling", ruling("REDUCE", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Putuskan dahulu");
        last.sql(
                "insert into attendance.correction_ruling (agency_id, correction_id, accepted, word, ruled_at, by_account)"
                        + " values (:agency, 1, false, 'tidak', now(), 2)");
        assertThat(dimas.post(path(rani) + "/ruling", ruling("REDUCE", "")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_year_without_a_published_list_is_told_where_its_days_are_counted() {
        var told = "Hari libur tahun " + last.month().getYear() + " belum ditetapkan";
        for (var path : List.of(path(rani), path(rani) + "/print")) {
            assertThat(dimas.get(path).body())
                    .contains(told)
                    .contains("paling banyak 120 % (ambang contoh, ditetapkan instansi)");
        }
        last.sql("insert into agency.calendar_year (agency_id, year, basis) values (:agency, "
                + last.month().getYear() + ", 'SKB')");
        assertThat(dimas.get(path(rani)).body()).doesNotContain(told);
    }

    @Test
    void departing_needs_a_reason_which_the_person_reads() {
        assertThat(dimas.post(path(rani) + "/ruling", ruling("COACH", " ")).statusCode())
                .isEqualTo(422);
        assertThat(dimas.post(path(rani) + "/ruling", ruling("PROMOTE", "x")).statusCode())
                .isEqualTo(422);
        assertThat(dimas.post(path(rani) + "/ruling", ruling("COACH", "x".repeat(1001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(dimas.post(path(rani) + "/ruling", ruling("COACH", "Data pihak ketiga terlambat.<b>"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(agency.visitor("Rani Tirtasora", rani).get(path(rani)).body())
                .contains("Data pihak ketiga terlambat.&lt;b&gt;")
                .contains("Hak tidak berubah");
        assertThat(dimas.post(path(rani) + "/ruling", ruling("REVOKE", "lagi")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_superior_is_told_once_that_months_wait_until_nothing_waits() {
        assertThat(dimas.get("/notifications").body())
                .containsOnlyOnce(">Ada evaluasi bulanan yang menunggu keputusan Anda")
                .contains("1 belum dibaca");
        last.output(agreement, rani, 10, 10);
        last.propose();
        assertThat(dimas.get("/notifications").body()).contains("1 belum dibaca");
        var ruling = Map.of("outcome", "COACH", "reason", "", "number", "2");
        assertThat(dimas.post(path(rani) + "/ruling", ruling).statusCode()).isEqualTo(303);
        assertThat(dimas.get("/notifications").body()).contains("Belum ada kabar");
    }

    @Test
    void what_changed_a_moment_ago_counts_before_somebody_decides() {
        last.output(agreement, rani, 10, 10);
        assertThat(dimas.post(path(rani) + "/ruling", ruling("REDUCE", "")).statusCode())
                .as("nothing has fed the ledger or proposed since")
                .isEqualTo(409);
        assertThat(last.of(rani).attainment().orElseThrow()).isEqualByComparingTo("75");
    }

    @Test
    void the_right_is_lessened_also_in_what_is_granted_but_has_not_begun() {
        var renewed = last.agreement(rani, 4);
        assertThat(dimas.post(path(rani) + "/ruling", ruling("REVOKE", "Berat")).statusCode())
                .isEqualTo(303);
        var first = last.month().plusMonths(4).atDay(1);
        agency.in(() -> {
            assertThat(TestServer.bean(Agreements.class).on(rani, first)).isEmpty();
            assertThat(TestServer.bean(Agreements.class).find(renewed, first).isPresent())
                    .isFalse();
            return true;
        });
    }

    @Test
    void a_ruling_on_an_output_stands_once_its_month_is_decided() {
        var output = last.output(last.agreement(sari), sari, 8, null);
        last.worked(sari);
        var path = "/outputs/" + output;
        var ruled = new HashMap<>(Map.of("decision", "accept", "delivery", Long.toString(output)));
        assertThat(dimas.post(path + "/ruling", ruled).statusCode()).isEqualTo(303);
        assertThat(dimas.get(path).body()).contains("Ubah putusan Anda");
        last.propose();
        assertThat(dimas.post(path(sari) + "/ruling", ruling("CONTINUE", "")).statusCode())
                .isEqualTo(303);
        assertThat(dimas.get(path).body()).doesNotContain("Ubah putusan Anda");
        ruled.put("ruling", last.ruling(output));
        ruled.put("decision", "return");
        ruled.put("word", "Ternyata kurang");
        var answer = dimas.post(path + "/ruling", ruled);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("sudah ditetapkan");
    }

    @Test
    void of_two_at_once_one_wins() throws Exception {
        var path = path(rani) + "/ruling";
        // The form of both, with one token.
        dimas.get("/first-sign-in");
        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses = both
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> dimas.post(path, ruling("REDUCE", "")).statusCode(),
                            () -> dimas.post(path, ruling("REVOKE", "berat")).statusCode()))
                    .stream()
                    .map(it -> it.resultNow())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        }
    }

    @Test
    void new_figures_are_proposed_anew_until_somebody_has_decided() {
        assertThat(last.propose()).isZero();
        last.output(agreement, rani, 10, 10);
        assertThat(last.propose()).isEqualTo(1);
        assertThat(last.of(rani).attainment().orElseThrow()).isEqualByComparingTo("75");
        assertThat(dimas.post(path(rani) + "/ruling", ruling("REDUCE", "")).statusCode())
                .as("the superior has read the first one")
                .isEqualTo(409);
    }

    @Test
    void a_delivery_that_nobody_judged_holds_back_and_is_named_to_the_superior() {
        var output = last.output(last.agreement(sari), sari, 8, null);
        last.worked(sari);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.HELD_BACK);
        assertThat(dimas.get("/evaluations/team").body()).contains("1 hasil kerja belum dinilai");
        assertThat(dimas.get(path(sari)).body()).contains("belum dinilai oleh Dimas Kepala");
        assertThat(dimas.post(path(sari) + "/ruling", ruling("CONTINUE", "x")).statusCode())
                .isEqualTo(409);
        last.judge(output, 8);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.WAITING);
    }

    @Test
    void a_delivery_that_was_taken_back_holds_nothing_back() {
        var output = last.output(last.agreement(sari), sari, 8, null);
        last.worked(sari);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.HELD_BACK);
        last.takeBack(output);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.WAITING);
        assertThat(dimas.get(path(sari)).body()).contains("0 %").doesNotContain("belum dinilai oleh");
    }

    @Test
    void a_month_of_leave_has_no_proposal_but_a_reason() {
        last.output(last.agreement(sari), sari, null, null);
        last.onLeave(sari);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.NOTHING);
        assertThat(agency.visitor("Sari Melati", sari).get(path(sari)).body()).contains("karena cuti");
    }

    @Test
    void whoever_left_before_the_due_day_is_not_evaluated_on_it() {
        last.output(last.agreement(sari), sari, null, null);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.WAITING);
        last.sql("update workforce.employee set active = false, changed_at = '"
                + last.month().atDay(20) + " 09:00+07' where agency_id = :agency and employee_id = " + sari);
        last.propose();
        assertThat(last.of(sari).state()).isEqualTo(Evaluation.State.NOTHING);
    }

    @Test
    void the_person_answers_and_the_superior_and_bkd_read_it() {
        var herself = agency.visitor("Rani Tirtasora", rani);
        assertThat(herself.post(path(rani) + "/answers", Map.of("words", "x")).statusCode())
                .isEqualTo(422);
        assertThat(herself.post(path(rani) + "/answers", Map.of("words", "Dua dokumen tertukar."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get(path(rani)).body()).contains("Dua dokumen tertukar.");
        assertThat(dimas.get("/notifications").body()).contains("Sebuah evaluasi di tim Anda ditanggapi pegawainya");
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        assertThat(bkd.get(path(rani) + "/print").body()).contains("Dua dokumen tertukar.");
        assertThat(bkd.get("/evaluations/overview").body()).contains("Rani Tirtasora");
        assertThat(bkd.get("/evaluations/overview?month=9999-99").statusCode()).isEqualTo(200);
    }

    @Test
    void who_may_not_see_or_decide_gets_nothing() {
        var colleague = agency.visitor("Sari Melati", sari);
        assertThat(colleague.get(path(rani)).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post(path(rani) + "/answers", Map.of("words", "Bukan saya"))
                        .statusCode())
                .isEqualTo(404);
        var herself = agency.visitor("Rani Tirtasora", rani);
        assertThat(herself.post(path(rani) + "/ruling", ruling("CONTINUE", "")).statusCode())
                .isEqualTo(403);
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        assertThat(bkd.post(path(rani) + "/ruling", ruling("REDUCE", "")).statusCode())
                .as("where there is a superior, BKD does not decide")
                .isEqualTo(404);
        assertThat(dimas.get("/evaluations/999999999").statusCode()).isEqualTo(404);
        assertThat(dimas.get("/evaluations/x").statusCode()).isBetween(400, 404);
        var stranger = TestAgency.create();
        var other = stranger.employee("Orang Lain", stranger.top(), true);
        assertThat(stranger.visitor("Orang Lain", other).get(path(rani)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_evaluation_costs_the_same_with_many_outputs() {
        Statements.constant(dimas, path(rani), () -> {
            for (int more = 0; more < 9; more++) {
                last.output(agreement, rani, 10, 10);
            }
            last.propose();
        });
    }

    @Test
    void pages_cost_the_same_for_one_and_for_many() {
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        dimas.get("/evaluations/team");
        bkd.get("/evaluations/overview");
        long team = Statements.during(() -> dimas.get("/evaluations/team"));
        long month = Statements.during(() -> bkd.get("/evaluations/overview"));
        for (int i = 0; i < 5; i++) {
            var person = agency.employee("Pegawai " + i, agency.top(), false);
            last.output(last.agreement(person), person, 10, 10);
        }
        new LastMonth(agency).propose();
        assertThat(Statements.during(() -> dimas.get("/evaluations/team"))).isEqualTo(team);
        assertThat(Statements.during(() -> bkd.get("/evaluations/overview"))).isEqualTo(month);
    }
}
