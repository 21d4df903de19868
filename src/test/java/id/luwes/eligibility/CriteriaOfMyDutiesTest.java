package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.FactKind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody reads about the criteria of their duties, and how a wrong assessment is put right. */
class CriteriaOfMyDutiesTest {

    private static final String WORDS = "Semua aplikasi kami daring sejak Januari 2026.";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId person = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor visitor = agency.visitor("Rani Tirtasora", person);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @Test
    void that_nobody_has_assessed_are_told_apart_and_keep_nobody_out() {
        PeopleToJudge.good(agency, person);

        assertThat(visitor.get("/eligibility").body())
                .contains("Memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("id=\"unassessed\"")
                .contains("Instansi belum menilai tugas jabatan menurut kriteria ini.")
                .contains("Sumber: belum ada penilaian")
                .doesNotContain("belum ada data");
        visitor.post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(visitor.get("/eligibility").body())
                .contains("5 criteria of the duties are not assessed yet; nobody is refused for that.")
                .contains("Duties can be carried out with ICT")
                .contains("Not assessed yet");
    }

    @Test
    void that_are_not_met_refuse_with_reason_remedy_source_and_basis_in_both_languages() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.TASK_BY_ICT, "NOT_MET");

        assertThat(visitor.get("/eligibility").body())
                .contains("Belum memenuhi syarat")
                .contains("tidak dapat dilaksanakan dengan teknologi informasi dan komunikasi.")
                .contains("bagian tugas mana yang dapat menjadi digital")
                .contains("ajukan sanggahan data kepada BKD")
                .contains("Sumber: SIASN, 5 Januari 2026")
                .contains("href=\"/policies/jabar-mkd-2025#refusal-task-ict\">PermenPANRB 4/2025 (satu sumber");
        visitor.post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(visitor.get("/eligibility").body())
                .contains("they cannot be carried out with information and communication technology.")
                .contains("which part of the duties can become digital")
                .contains("dispute it with BKD");
    }

    @Test
    void stand_on_the_sheet_of_the_verdict_with_what_they_say() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.TASK_OUTSIDE_OFFICE, "MET");
        visitor.get("/eligibility");
        var verdict = agency.in(() -> TestServer.bean(Eligibility.class).current(person))
                .orElseThrow();

        assertThat(visitor.get("/eligibility/sheet/" + verdict.id()).body())
                .contains("Tugas dapat dilaksanakan di luar kantor")
                .contains("Belum dinilai, dan karena itu tidak menjadi alasan penolakan.");
        assertThat(visitor.get("/eligibility/receipt/" + verdict.id() + ".json").body())
                .contains("\"task_outside_office\"")
                .contains("\"UNASSESSED\"");
    }

    @Test
    void cannot_be_imagined_otherwise_by_the_person_since_the_agency_assesses_them() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.TASK_NO_SPECIAL_ROOM, "NOT_MET");

        assertThat(visitor.get("/eligibility/what-if").body())
                .contains("Belum akan memenuhi syarat")
                .contains("Tugas tidak memerlukan ruang atau peralatan khusus")
                .doesNotContain("name=\"task_");
        assertThat(visitor.get("/eligibility/what-if?task_no_special_room=MET").body())
                .contains("Belum akan memenuhi syarat");
    }

    @Test
    void that_are_wrong_are_disputed_by_the_person_and_put_right_by_bkd() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.TASK_BY_ICT, "NOT_MET");
        visitor.get("/eligibility");
        var verdict = agency.in(() -> TestServer.bean(Eligibility.class).current(person))
                .orElseThrow();
        assertThat(verdict.reasons()).containsExactly("TASK_ICT");
        assertThat(visitor.post(
                                "/eligibility/objections",
                                Map.of("verdict", verdict.id().toString(), "words", WORDS))
                        .statusCode())
                .isEqualTo(303);

        assertThat(bkd.get("/eligibility/objections").body()).contains(WORDS);
        var form = new HashMap<>(Map.of("factKind", "TASK_BY_ICT", "factValue", "MET"));
        form.putAll(Map.of("observedOn", "2026-04-05", "source", "Penilaian ulang", "factReason", WORDS));
        assertThat(bkd.post("/people/" + person + "/facts", form).statusCode()).isEqualTo(303);

        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(person)))
                .get()
                .extracting(Verdict::eligible)
                .isEqualTo(true);
        assertThat(visitor.get("/eligibility").body()).contains("Sumber: Penilaian ulang, 5 April 2026");
    }

    @Test
    void that_were_assessed_too_soon_are_open_again_when_bkd_says_so() {
        PeopleToJudge.good(agency, person);
        PeopleToJudge.fact(agency, person, FactKind.TASK_BY_ICT, "NOT_MET");
        PeopleToJudge.fact(agency, person, FactKind.TASK_BY_ICT, "UNASSESSED");

        assertThat(visitor.get("/eligibility").body())
                .contains("Memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("5 kriteria tugas belum dinilai");
    }
}
