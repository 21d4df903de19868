package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.notification.News;
import id.luwes.notification.NewsBoard;
import id.luwes.workforce.Employees;
import id.luwes.workforce.ReportingLines;
import id.luwes.workforce.SuperiorDoubt;
import id.luwes.workforce.SuperiorDoubt.Outcome;
import id.luwes.workforce.SuperiorDoubts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rani's records name Dimas, whose counter she left; her superior is Siti. */
class DoubtingASuperiorTest {

    private final TestOffice office = new TestOffice();
    private final long law = office.agency.unit("Biro Hukum", office.agency.top());
    private final EmployeeId siti = office.agency.employee("Siti Larasati", law, true);
    private final EmployeeId officer = office.agency.employee("Petugas BKD", law, false);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor bkd = office.visitor("Petugas BKD", officer, Role.BKD);
    private String application = "";

    @BeforeEach
    void rani_has_applied() {
        application = rani.post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("\\D+", " ")
                .strip()
                .replaceAll(".* ", "");
    }

    @Test
    void is_one_tap_and_the_application_waits_in_its_place() {
        assertThat(rani.get("/applications/" + application).body()).contains("Dimas Walagri", "Ini bukan atasan saya");
        assertThat(tap().statusCode()).isEqualTo(303);

        assertThat(rani.get("/applications/" + application).body()).contains("Anda menyatakan ini bukan atasan Anda");
        assertThat(dimas.get("/inbox").body()).contains("Atasan diragukan, menunggu BKD");
        assertThat(dimas.get("/inbox/" + application).body())
                .contains("Anda bukan atasannya")
                .doesNotContain("name=\"decision\"");
        assertThat(decide(dimas, "approve").body()).contains("setelah BKD menjawab");
        assertThat(decide(dimas, "refuse").statusCode()).isEqualTo(422);
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(news(officer)).contains("SUPERIOR_DOUBTED");
        assertThat(bkd.get("/people/doubts").body()).contains("Rani Tirtasora", "Tercatat: Dimas Walagri");
    }

    @Test
    void is_said_once_at_a_time_and_can_be_taken_back() {
        tap();
        assertThat(tap().statusCode()).isEqualTo(409);
        assertThat(rani.post("/applications/" + application + "/doubt/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(news(officer)).doesNotContain("SUPERIOR_DOUBTED");
        assertThat(decide(dimas, "approve").statusCode()).isEqualTo(303);
        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(said()).extracting(it -> it.ending().orElseThrow().outcome()).containsExactly(Outcome.WITHDRAWN);
        assertThat(rani.post("/people/me/superior/withdrawal", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void is_corrected_by_bkd_and_the_case_moves_to_the_right_one() {
        say(siti.toString(), "Saya pindah ke Biro Hukum bulan lalu");
        assertThat(bkd.get("/people/doubts").body()).contains("Siti Larasati", "Saya pindah ke Biro Hukum", nip(siti));
        assertThat(dimas.get("/people/" + office.rani).body())
                .contains("Diragukan")
                .doesNotContain("Saya pindah ke Biro Hukum");

        assertThat(answer("correct", nip(siti), "Surat mutasi nomor 12").statusCode())
                .isEqualTo(303);

        var visitor = office.visitor("Siti Larasati", siti);
        assertThat(visitor.get("/inbox").body()).contains("Rani Tirtasora");
        assertThat(dimas.get("/inbox/" + application).statusCode()).isEqualTo(404);
        assertThat(news(office.rani)).contains("SUPERIOR_CORRECTED");
        assertThat(news(office.dimas)).containsExactly("NOT_SUPERIOR_ANY_MORE");
        assertThat(news(siti)).contains("SUPERIOR_OF_SOMEBODY", "APPLICATION_WAITS");
        assertThat(decide(visitor, "approve").statusCode()).isEqualTo(303);
        assertThat(answer("stands", "", "Datanya sudah benar").statusCode()).isEqualTo(409);
        assertThat(rani.get("/people/me/superior").body()).contains("Data diperbaiki");
    }

    @Test
    void is_answered_with_a_reason_where_the_record_is_right() {
        tap();
        assertThat(answer("stands", "", "").statusCode()).isEqualTo(422);
        assertThat(answer("", "", "Alasan yang cukup").statusCode()).isEqualTo(422);
        assertThat(answer("correct", "12", "Alasan yang cukup").body()).contains("Periksa kembali angkanya");
        assertThat(answer("correct", "", "Alasan yang cukup").statusCode())
                .as("nothing would be different")
                .isEqualTo(422);
        assertThat(answer("correct", nip(office.dimas), "Alasan yang cukup").statusCode())
                .as("named, but still Dimas")
                .isEqualTo(422);
        assertThat(said()).allMatch(SuperiorDoubt::isOpen);

        assertThat(answer("stands", "", "Surat mutasi belum berlaku").statusCode())
                .isEqualTo(303);

        assertThat(rani.get("/people/me/superior").body()).contains("Surat mutasi belum berlaku");
        assertThat(news(office.rani)).contains("SUPERIOR_STANDS");
        assertThat(decide(dimas, "approve").statusCode()).isEqualTo(303);
        assertThat(answer("stands", "", "Sekali lagi dijawab").statusCode()).isEqualTo(409);
    }

    @Test
    void ends_by_itself_when_the_organisation_leads_elsewhere() {
        tap();
        office.sql(
                "update workforce.employee set unit_id = (select unit_id from workforce.employee where employee_id = "
                        + siti + ") where employee_id = " + office.rani);
        office.agency.in(
                () -> TestServer.bean(id.luwes.workforce.ReportingLines.class).draw());
        assertThat(said()).extracting(it -> it.ending().orElseThrow().outcome()).containsExactly(Outcome.CORRECTED);
        assertThat(news(siti)).contains("APPLICATION_WAITS");
        assertThat(news(officer)).doesNotContain("SUPERIOR_DOUBTED");
    }

    @Test
    void names_nobody_who_cannot_be_it() {
        for (var wrong : List.of(office.dimas.toString(), office.rani.toString(), "999999", "satu", "-1")) {
            assertThat(say(wrong, "").statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(say("", "x".repeat(501)).statusCode()).isEqualTo(422);
        assertThat(said()).isEmpty();
        assertThat(rani.get("/people/me/superior?q=siti").body()).contains("Siti Larasati", "Saya tidak tahu");
    }

    @Test
    void is_nobodys_to_say_for_another_nor_to_answer_without_the_role() {
        assertThat(dimas.post("/applications/" + application + "/doubt", Map.of())
                        .statusCode())
                .isEqualTo(404);
        tap();
        var doubt = said().getFirst().id();
        assertThat(dimas.post("/people/doubts/" + doubt + "/answer", Map.of("outcome", "stands"))
                        .statusCode())
                .isEqualTo(403);
        redraw();
        assertThat(bkd.post("/people/me/superior/doubt", Map.of()).statusCode()).isEqualTo(303);
        var own = office.agency
                .in(() -> TestServer.bean(SuperiorDoubts.class).of(officer))
                .getFirst();
        assertThat(bkd.post(
                                "/people/doubts/" + own.id() + "/answer",
                                Map.of("outcome", "stands", "reason", "Alasan yang cukup"))
                        .statusCode())
                .as("one's own")
                .isEqualTo(403);
    }

    private void redraw() {
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    private HttpResponse<String> tap() {
        return rani.post("/applications/" + application + "/doubt", Map.of());
    }

    private HttpResponse<String> say(String suggested, String words) {
        return rani.post("/people/me/superior/doubt", Map.of("suggested", suggested, "words", words));
    }

    private HttpResponse<String> answer(String outcome, String nip, String reason) {
        return bkd.post(
                "/people/doubts/" + said().getFirst().id() + "/answer",
                Map.of("outcome", outcome, "nip", nip, "reason", reason));
    }

    private HttpResponse<String> decide(Visitor who, String decision) {
        return who.post("/applications/" + application + "/decision", Map.of("decision", decision, "reason", "Alasan"));
    }

    private ApplicationState state() {
        return office.agency.in(() -> TestServer.bean(Applications.class)
                .find(new ApplicationId(Long.parseLong(application)))
                .orElseThrow()
                .state());
    }

    private List<SuperiorDoubt> said() {
        return office.agency.in(() -> TestServer.bean(SuperiorDoubts.class).of(office.rani));
    }

    private String nip(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }

    private List<String> news(EmployeeId person) {
        return office.agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .map(Enum::name)
                .toList();
    }
}
