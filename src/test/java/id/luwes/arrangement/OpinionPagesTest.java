package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani applies to Dimas, who asks Siti of another unit. */
class OpinionPagesTest {

    private static final String QUESTION = "Apakah loket tetap terlayani pada hari Kamis?";

    private final TestOffice office = new TestOffice();
    private final long law = office.agency.unit("Biro Hukum", office.agency.top());
    private final EmployeeId siti = office.agency.employee("Siti Larasati", law, false);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor colleague = office.visitor("Siti Larasati", siti);
    private String id = "";

    @BeforeEach
    void rani_applies() {
        id = number(rani.post("/applications", form()));
    }

    @Test
    void a_colleague_is_found_by_name_or_whole_nip_and_asked() {
        assertThat(dimas.get("/inbox/" + id).body()).contains("Minta pendapat rekan", "Pendapat rekan");
        assertThat(found("larasati")).contains("Siti Larasati", "Biro Hukum", "name=\"question\"");
        assertThat(found(nip(siti))).contains("Siti Larasati");
        assertThat(found(nip(siti).substring(0, 12)))
                .as("a NIP names a colleague only as a whole")
                .doesNotContain("Siti Larasati");
        assertThat(found("tidak ada namanya")).contains("Tidak ditemukan");
        assertThat(found("rani tirtasora")).as("the applicant").doesNotContain("name=\"colleague\"");
        assertThat(found("dimas walagri")).as("oneself").doesNotContain("name=\"colleague\"");

        var asked = ask(siti.toString(), QUESTION);

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/applications/" + id + "#opinions");
        assertThat(dimas.get("/inbox/" + id).body())
                .contains(
                        "Siti Larasati",
                        "Belum dijawab",
                        QUESTION,
                        "Tarik pertanyaan",
                        "Pendapat Siti Larasati diminta");
        assertThat(found("larasati")).contains("Masih dapat 2 dari 3 pertanyaan");
    }

    @Test
    void what_does_not_fit_is_said_and_what_was_typed_stays() {
        assertThat(refused(siti.toString(), "?")).contains("Tulis pertanyaannya", "Siti Larasati", ">?</textarea>");
        assertThat(refused(siti.toString(), "x".repeat(301))).contains("Tulis pertanyaannya");
        for (var nobody : List.of("", "abc", "-1", "99999999999999999999")) {
            assertThat(refused(nobody, QUESTION)).contains("Pilih siapa yang ditanya", QUESTION);
        }
        assertThat(refused("123456789", QUESTION)).contains("Pegawai aktif itu tidak ada");
        assertThat(refused(office.rani.toString(), QUESTION)).contains("Pemohon dan diri sendiri");
        assertThat(refused(office.dimas.toString(), QUESTION)).contains("Pemohon dan diri sendiri");
        ask(siti.toString(), QUESTION);
        assertThat(refused(siti.toString(), QUESTION)).contains("sudah ditanya dan belum menjawab");
    }

    @Test
    void the_colleague_reads_no_more_than_the_question_needs() {
        ask(siti.toString(), QUESTION);
        assertThat(news(siti)).containsExactly("OPINION_ASKED");
        assertThat(colleague.get("/today").body()).contains("Dimintai pendapat", "1 menunggu");
        assertThat(colleague.get("/opinions").body()).contains("Rani Tirtasora", QUESTION, "Dimas Walagri");
        assertThat(colleague.get("/opinions/" + asked()).body())
                .contains("Rani Tirtasora", "Dimas Walagri", QUESTION, "Selasa, Kamis", "Loket Perizinan")
                .contains("Pemohon akan membaca jawaban Anda")
                .doesNotContain("Memenuhi syarat", "kuota", "Peta proses bisnis", "rumah", "07.30", "/applications/");
        for (var path : List.of("/applications/" + id, "/inbox/" + id, "/eligibility/" + office.rani)) {
            assertThat(colleague.get(path).statusCode()).as(path).isIn(403, 404);
        }
        for (var other : List.of(rani, dimas, office.visitor("Asep Walungan", office.asep))) {
            assertThat(other.get("/opinions/" + asked()).statusCode()).isEqualTo(404);
            assertThat(answer(other, "given", "Saya saja").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void it_stands_in_the_inbox_of_whoever_decides_on_others() {
        var head = office.agency.employee("Yuni Kencana", law, true);
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var yuni = office.visitor("Yuni Kencana", head);
        ask(head.toString(), QUESTION);
        assertThat(yuni.get("/inbox").body())
                .contains("1 menunggu", "Dimintai pendapat", "Rani Tirtasora", QUESTION, "/opinions/" + asked());
        assertThat(yuni.get("/inbox?kind=opinion").body()).contains("Semua pertanyaan dan jawaban Anda");
    }

    @Test
    void the_answer_is_read_by_whoever_decides_and_after_the_decision_by_the_applicant() {
        ask(siti.toString(), QUESTION);
        assertThat(answer(colleague, "given", "ya").body()).contains("Tulis pendapat Anda", ">ya</textarea>");
        assertThat(answer(colleague, "given", "x".repeat(1001)).statusCode()).isEqualTo(422);
        assertThat(answer(colleague, "none", "Tulisan").body()).contains("Anda sudah menulis sesuatu");
        assertThat(answer(colleague, "", "Tulisan").statusCode()).isEqualTo(422);

        assertThat(answer(colleague, "given", "Dua orang cukup").statusCode()).isEqualTo(303);

        assertThat(answer(colleague, "given", "Sekali lagi").statusCode()).isEqualTo(409);
        assertThat(colleague.get("/opinions/" + asked()).body())
                .contains("Dua orang cukup")
                .doesNotContain("<textarea", "Selasa", "Loket Perizinan");
        assertThat(news(office.dimas)).contains("OPINION_GIVEN");
        assertThat(news(siti)).isEmpty();
        assertThat(dimas.get("/inbox/" + id).body()).contains("Dua orang cukup", "Pendapat diberikan");
        assertThat(rani.get("/applications/" + id).body())
                .contains("1 rekan dimintai pendapat")
                .doesNotContain("Siti Larasati", "Dua orang cukup", QUESTION);

        decide("approve");

        assertThat(rani.get("/applications/" + id).body()).contains("Siti Larasati", "Dua orang cukup", QUESTION);
        assertThat(dimas.get("/applications/" + id).body())
                .contains("Dua orang cukup")
                .doesNotContain("Minta pendapat");
        assertThat(colleague.get("/opinions/" + asked()).statusCode()).isEqualTo(200);
    }

    @Test
    void no_opinion_is_an_answer_too() {
        ask(siti.toString(), QUESTION);
        assertThat(answer(colleague, "none", " ").statusCode()).isEqualTo(303);
        assertThat(dimas.get("/inbox/" + id).body()).contains("Tidak ada pendapat");
        assertThat(colleague.get("/opinions").body()).contains("Jawaban Anda", "Tidak ada pendapat");
    }

    @Test
    void the_decision_does_not_wait_and_the_question_closes_with_it() {
        ask(siti.toString(), QUESTION);
        decide("refuse");
        assertThat(news(siti)).isEmpty();
        assertThat(colleague.get("/opinions").body()).contains("Tidak ada pertanyaan");
        assertThat(colleague.get("/opinions/" + asked()).statusCode()).isEqualTo(303);
        assertThat(answer(colleague, "given", "Terlambat").statusCode()).isEqualTo(409);
        assertThat(dimas.get("/applications/" + id).body()).contains("Tidak dijawab");
        assertThat(rani.get("/applications/" + id).body()).doesNotContain("Siti Larasati", QUESTION);
        assertThat(ask(siti.toString(), QUESTION).statusCode()).isEqualTo(409);
        assertThat(dimas.get("/applications/" + id + "/opinions").statusCode()).isEqualTo(409);
        assertThat(rani.get("/applications/" + id + "/opinions").statusCode()).isIn(403, 404);
    }

    @Test
    void whoever_asked_takes_it_back() {
        ask(siti.toString(), QUESTION);
        var path = "/applications/" + id + "/opinions/" + asked() + "/withdrawal";
        assertThat(office.visitor("Kepala", null, Role.UNIT_HEAD)
                        .post(path, Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(dimas.post("/applications/1/opinions/" + asked() + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(dimas.post(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(dimas.post(path, Map.of()).statusCode()).isEqualTo(409);
        assertThat(news(siti)).isEmpty();
        assertThat(colleague.get("/opinions/" + asked()).statusCode()).isEqualTo(303);
        assertThat(dimas.get("/inbox/" + id).body()).contains("Ditarik", "Pertanyaan kepada Siti Larasati ditarik");
    }

    @Test
    void hostile_text_stays_text() {
        var hostile = "<script>alert(1)</script> ${7*7} '; drop table x --\u202e";
        assertThat(ask(siti.toString(), hostile).statusCode()).isEqualTo(303);
        assertThat(answer(colleague, "given", hostile).statusCode()).isEqualTo(303);
        for (var page :
                List.of(dimas.get("/inbox/" + id), colleague.get("/opinions"), colleague.get("/opinions/" + asked()))) {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
        }
        assertThat(dimas.get("/applications/" + id + "/opinions?q=%27%22%3E%25_")
                        .statusCode())
                .isEqualTo(200);
        assertThat(colleague.get("/opinions/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_of_another_agency_finds_nothing() {
        ask(siti.toString(), QUESTION);
        var elsewhere = TestAgency.create();
        var stranger = elsewhere.visitor("Orang Lain", elsewhere.employee("Orang Lain", elsewhere.top(), true));
        assertThat(stranger.get("/opinions/" + asked()).statusCode()).isEqualTo(404);
        assertThat(answer(stranger, "given", "Dari luar").statusCode()).isEqualTo(404);
    }

    private String found(String wanted) {
        return dimas.get("/applications/" + id + "/opinions?q=" + wanted.replace(" ", "+"))
                .body();
    }

    private HttpResponse<String> ask(String whom, String question) {
        return dimas.post(
                "/applications/" + id + "/opinions", Map.of("q", "larasati", "colleague", whom, "question", question));
    }

    private String refused(String whom, String question) {
        var answer = ask(whom, question);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private HttpResponse<String> answer(Visitor who, String button, String words) {
        var form = new HashMap<>(Map.of("words", words));
        form.put("answer", button);
        return who.post("/opinions/" + asked(), form);
    }

    private void decide(String decision) {
        assertThat(dimas.post("/applications/" + id + "/decision", Map.of("decision", decision, "reason", "Alasan"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String asked() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(opinion_id)::text from arrangement.opinion")
                .query(String.class)
                .single());
    }

    private String nip(EmployeeId person) {
        return office.agency
                .in(() -> TestServer.bean(Employees.class).find(person))
                .orElseThrow()
                .nip()
                .value();
    }

    private List<String> news(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .filter(it -> !it.read())
                .map(News::kind)
                .map(Enum::name)
                .toList();
    }

    private static String number(HttpResponse<String> sent) {
        return sent.headers().firstValue("Location").orElseThrow().replaceFirst(".*/applications/(\\d+).*", "$1");
    }
}
