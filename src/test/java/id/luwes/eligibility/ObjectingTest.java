package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ObjectingTest {

    private static final String WORDS = "Kotak saya 8 menurut peta talenta Juni, bukan 6.";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId person = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final Visitor visitor = agency.visitor("Yusuf Kandaga", person);

    @Test
    void is_recorded_as_it_was_written_and_thanked_for() {
        assertThat(object(visitor, verdict(), WORDS).statusCode()).isEqualTo(303);

        assertThat(visitor.get("/eligibility").body())
                .contains("Terima kasih. Sanggahan Anda tercatat")
                .contains(WORDS)
                .contains("Menunggu jawaban BKD")
                .doesNotContain("Kirim sanggahan");
    }

    @Test
    void asks_for_more_words_when_there_are_too_few_and_keeps_those_that_were_written() {
        var answer = object(visitor, verdict(), "keliru!");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tulis 20 sampai 4.000 huruf").contains("keliru!</textarea>");
        assertThat(object(visitor, verdict(), "x".repeat(4_001)).statusCode()).isEqualTo(422);
    }

    @Test
    void is_one_at_a_time() {
        object(visitor, verdict(), WORDS);
        assertThat(object(visitor, verdict(), WORDS).statusCode()).isEqualTo(409);
    }

    @Test
    void is_only_to_ones_own_verdict() {
        var other = agency.visitor("Orang Lain", agency.employee("Orang Lain", agency.top(), false));

        assertThat(object(other, verdict(), WORDS).statusCode()).isEqualTo(404);
        assertThat(object(visitor, 0, WORDS).statusCode()).isEqualTo(404);
    }

    @Test
    void is_answered_by_bkd_once_and_in_writing() {
        object(visitor, verdict(), WORDS);
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        var list = bkd.get("/eligibility/objections").body();
        assertThat(list).contains("Yusuf Kandaga").contains(WORDS);
        var id = list.replaceAll("(?s).*/eligibility/objections/(\\d+)/answer.*", "$1");

        assertThat(answer(bkd, id, "", "Sudah kami periksa dan benar.").statusCode())
                .isEqualTo(422);
        assertThat(answer(bkd, id, "UPHELD", "ya").statusCode()).isEqualTo(422);
        assertThat(answer(bkd, id, "UPHELD", "Sudah kami periksa dan benar.").statusCode())
                .isEqualTo(303);
        assertThat(answer(bkd, id, "DISMISSED", "Sudah kami periksa lagi.").statusCode())
                .isEqualTo(409);
        assertThat(visitor.get("/eligibility").body()).contains("Diterima").contains("Sudah kami periksa dan benar.");
    }

    @Test
    void is_never_answered_by_the_one_who_raised_it() {
        var officer = agency.employee("Yusuf Petugas", agency.top(), false);
        var own = agency.visitor("Yusuf Petugas", officer, Role.BKD);
        object(own, verdict(officer), WORDS);
        var list = own.get("/eligibility/objections").body();
        assertThat(list).contains(WORDS).doesNotContain("Kirim jawaban");
        var id = agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(objection_id)::text from eligibility.objection")
                .query(String.class)
                .single());

        assertThat(answer(own, id, "UPHELD", "Sudah saya periksa sendiri.").statusCode())
                .isEqualTo(403);
        assertThat(answer(agency.visitor("Petugas BKD", null, Role.BKD), id, "UPHELD", "Sudah kami periksa dan benar.")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void from_two_devices_at_once_is_still_one() throws Exception {
        var somebody = agency.employee("Tergesa", agency.top(), false);
        var login = agency.login("Tergesa", somebody);
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var desk = Visitor.signedIn(login, TestAgency.PASSWORD);
        var barrier = new CyclicBarrier(2);
        var verdict = verdict(somebody);
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = devices.submit(() -> objectAt(barrier, phone, verdict));
            var other = devices.submit(() -> objectAt(barrier, desk, verdict));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(303, 409);
        }
    }

    private static int objectAt(CyclicBarrier barrier, Visitor by, long verdict) throws Exception {
        barrier.await();
        return object(by, verdict, WORDS).statusCode();
    }

    @Test
    void is_read_by_the_auditor_and_answered_by_nobody_else_than_bkd_of_the_same_agency() {
        object(visitor, verdict(), WORDS);
        var list = agency.visitor("Petugas BKD", null, Role.BKD)
                .get("/eligibility/objections")
                .body();
        var id = list.replaceAll("(?s).*/eligibility/objections/(\\d+)/answer.*", "$1");
        var auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);
        var stranger = TestAgency.create().visitor("Petugas Lain", null, Role.BKD);

        assertThat(auditor.get("/eligibility/objections").body())
                .contains(WORDS)
                .doesNotContain("Kirim jawaban");
        assertThat(answer(auditor, id, "UPHELD", "Sudah kami periksa dan benar.")
                        .statusCode())
                .isEqualTo(403);
        assertThat(answer(stranger, id, "UPHELD", "Sudah kami periksa dan benar.")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/eligibility/objections").body()).doesNotContain(WORDS);
        assertThat(visitor.get("/eligibility/objections").statusCode()).isEqualTo(403);
    }

    private long verdict() {
        return verdict(person);
    }

    private long verdict(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Eligibility.class).judge(person))
                .orElseThrow()
                .id()
                .value();
    }

    private static HttpResponse<String> object(Visitor by, long verdict, String words) {
        return by.post("/eligibility/objections", Map.of("verdict", "" + verdict, "words", words));
    }

    private static HttpResponse<String> answer(Visitor by, String id, String outcome, String words) {
        return by.post("/eligibility/objections/" + id + "/answer", Map.of("outcome", outcome, "words", words));
    }
}
