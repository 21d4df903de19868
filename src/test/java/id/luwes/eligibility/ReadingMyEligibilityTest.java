package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import id.luwes.policy.Receipt;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReportingLines;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingMyEligibilityTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId able = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId barred = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final EmployeeId unknown = agency.employee("Baru Datang", agency.top(), false);

    @BeforeAll
    void facts() {
        PeopleToJudge.good(agency, able);
        PeopleToJudge.good(agency, barred);
        PeopleToJudge.fact(agency, barred, FactKind.NINE_BOX, "6");
        PeopleToJudge.fact(agency, barred, FactKind.BANDWIDTH_MBPS, "6.2");
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    @Test
    void tells_the_verdict_first_and_each_rule_with_what_it_saw_and_from_where() {
        var page = agency.visitor("Rani Tirtasora", able).get("/eligibility").body();

        assertThat(page)
                .contains("Memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("9 dari 14 ketentuan terpenuhi")
                .contains("5 kriteria tugas belum dinilai; hal itu tidak menjadi alasan penolakan")
                .contains("25,5 Mbit/s")
                .contains("Sumber: SIASN, 5 Januari 2026")
                .contains("ambang contoh, ditetapkan instansi")
                .contains("href=\"/policies/jabar-mkd-2025#refusal-bandwidth\"");
    }

    @Test
    void tells_what_gives_the_days_with_what_it_saw_its_article_and_its_row() {
        var dewi = agency.employee("Dewi Hari", agency.top(), false);
        PeopleToJudge.good(agency, dewi);
        var visitor = agency.visitor("Dewi Hari", dewi);
        var page = visitor.get("/eligibility").body();
        var given = page.substring(page.indexOf("id=\"given\""));
        given = given.substring(0, given.indexOf("</section>"));
        assertThat(given)
                .contains("Dasar jumlah hari", "85 persen", "2 hari per pekan bila", "40")
                .contains("Sumber: SIASN, 5 Januari 2026", "PermenPANRB 4/2025")
                .contains("ambang contoh, ditetapkan instansi", "Kebijakan jabar-mkd-2025, baris days-2")
                .contains("href=\"/policies/jabar-mkd-2025#days-2\"");
        var sheet = visitor.get(page.replaceAll("(?s).*(/eligibility/sheet/[0-9]+).*", "$1"))
                .body();
        assertThat(sheet)
                .contains(
                        "Dasar jumlah hari: ",
                        "85 persen",
                        "2 hari per pekan bila",
                        "Kebijakan jabar-mkd-2025, baris days-2");
        PeopleToJudge.fact(agency, dewi, FactKind.NINE_BOX, "6");
        assertThat(visitor.get("/eligibility").body()).doesNotContain("Dasar jumlah hari");
    }

    @Test
    void tells_whoever_is_refused_why_and_what_can_be_done_and_that_sources_disagree() {
        var page = agency.visitor("Yusuf Kandaga", barred).get("/eligibility").body();

        assertThat(page)
                .contains("Belum memenuhi syarat")
                .contains("Kotak 6")
                .doesNotContain("Selama jabatan tidak berganti")
                .contains("6,2 Mbit/s")
                .contains("Ukur ulang, ganti paket")
                .contains("K2: satu berita")
                .contains("sumber lemah atau tidak sepakat");
    }

    @Test
    void tells_whoever_is_new_in_the_position_from_when_that_is_no_longer_so() {
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        var since = today.minusMonths(2).withDayOfMonth(1);
        var fresh = agency.employee("Nina Lestari", agency.top(), false);
        PeopleToJudge.good(agency, fresh);
        PeopleToJudge.fact(agency, fresh, FactKind.POSITION_SINCE, since.toString());

        assertThat(agency.visitor("Nina Lestari", fresh).get("/eligibility").body())
                .contains("Selama jabatan tidak berganti, ketentuan ini terpenuhi mulai "
                        + since.plusMonths(6).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id")))
                        + ".");
    }

    @Test
    void tells_that_facts_are_missing_and_does_not_take_them_for_bad_ones() {
        var page = agency.visitor("Baru Datang", unknown).get("/eligibility").body();

        assertThat(page)
                .contains("Belum dapat dinilai")
                .contains("belum ada data")
                .contains("yang tidak diketahui tidak dianggap baik");
    }

    @Test
    void speaks_english_too() {
        var visitor = agency.visitor("Yusuf Kandaga Dua", null, Role.BKD);
        visitor.post("/language", Map.of("lang", "en", "back", "/"));

        assertThat(visitor.get("/eligibility/" + barred).body())
                .contains("Not eligible yet")
                .contains("Measure again, change your plan")
                .contains("example threshold, set by the agency")
                .doesNotContain("Belum memenuhi");
    }

    @Test
    void is_shown_to_the_superior_to_bkd_and_to_the_auditor_and_to_nobody_else() {
        var path = "/eligibility/" + able;
        var below = agency.unit("Bagian", agency.top());
        var elsewhere = TestAgency.create();

        assertThat(agency.visitor("Kepala Biro", head).get(path).statusCode()).isEqualTo(200);
        assertThat(agency.visitor("Petugas", null, Role.BKD).get(path).statusCode())
                .isEqualTo(200);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(200);
        assertThat(agency.visitor("Rekan", agency.employee("Rekan", below, false))
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(agency.visitor("Pimpinan", null, Role.LEADERSHIP).get(path).statusCode())
                .isEqualTo(403);
        assertThat(elsewhere.visitor("Petugas Lain", null, Role.BKD).get(path).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void a_look_at_somebody_else_leaves_a_trace() {
        agency.visitor("Petugas Ingin Tahu", null, Role.BKD).get("/eligibility/" + unknown);
        var query = new AuditLog.Query("ELIGIBILITY_VIEWED", "", null, null, ZoneOffset.UTC);

        assertThat(agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 50)))
                .anyMatch(it -> it.actor().startsWith("petugas.ingin.tahu")
                        && it.subject().contains(unknown.toString()));
    }

    @Test
    void gives_a_receipt_that_anybody_can_judge_again_to_the_same() {
        var person = agency.employee("Yusuf Dengan Salinan", agency.top(), false);
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.LAPTOP, "no");
        var visitor = agency.visitor("Yusuf Dengan Salinan", person);
        visitor.get("/eligibility");
        var verdict = agency.in(() -> TestServer.bean(Eligibility.class).current(person))
                .orElseThrow();
        var answer = visitor.get("/eligibility/receipt/" + verdict.id());

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("putusan-");
        var receipt = Receipt.ofJson(answer.body());
        assertThat(receipt.differences(Policies.shipped())).isEmpty();
        assertThat(receipt.decision().reasons()).containsExactly("LAPTOP");
        assertThat(agency.visitor("Rekan Penasaran", agency.employee("Rekan Penasaran", agency.top(), false))
                        .get("/eligibility/receipt/" + verdict.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void costs_the_same_statements_however_many_objections_and_people_there_are() {
        var visitor = agency.visitor("Rani Berulang", agency.employee("Rani Berulang", agency.top(), false));
        visitor.get("/eligibility");
        long before = Statements.during(() -> visitor.get("/eligibility"));
        for (int i = 0; i < 5; i++) {
            agency.employee("Orang " + i, agency.top(), false);
        }

        assertThat(Statements.during(() -> visitor.get("/eligibility")))
                .isEqualTo(before)
                .isLessThan(31);
    }
}
