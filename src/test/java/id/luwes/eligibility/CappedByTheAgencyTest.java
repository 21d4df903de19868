package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.core.EmployeeId;
import id.luwes.policy.AgencyCap;
import id.luwes.policy.Policies;
import id.luwes.policy.Receipt;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReportingLines;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency like the second one of the demonstration: WIT, and one day a week whatever the policy gives. */
class CappedByTheAgencyTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId able = agency.employee("Rani Tirtasora", agency.top(), false);

    @BeforeEach
    void capped() {
        agency.in(() -> {
            TestServer.bean(AgencySettings.class)
                    .save(new AgencySettings.Settings("Samudra Timur", "Asia/Jayapura", 1));
            return TestServer.bean(ReportingLines.class).draw();
        });
        PeopleToJudge.good(agency, able);
    }

    @Test
    void the_overview_shows_what_is_left_and_who_limits_it() {
        agency.visitor("Rani Tirtasora", able).get("/eligibility");
        var page = agency.visitor("Petugas BKD", null, Role.BKD)
                .get("/eligibility/overview")
                .body();

        assertThat(page)
                .contains("1 hari per pekan")
                .contains("dibatasi instansi")
                .doesNotContain("2 hari per pekan");
    }

    @Test
    void the_receipt_keeps_the_policys_result_and_tells_the_cap_beside_it() {
        var rani = agency.visitor("Rani Tirtasora", able);
        rani.get("/eligibility");
        var kept = agency.in(() ->
                TestServer.bean(Eligibility.class).current(able).orElseThrow().id());
        var json = rani.get("/eligibility/receipt/" + kept + ".json").body();
        var receipt = Receipt.ofJson(json);

        assertThat(receipt.decision().maxDays()).isEqualTo(2);
        assertThat(receipt.agency()).isEqualTo(new AgencyCap(1, 1));
        assertThat(receipt.differences(Policies.shipped())).isEmpty();
        var forged = Receipt.ofJson(json.replace("\"days\" : 1", "\"days\" : 2"));
        assertThat(forged.differences(Policies.shipped())).hasSize(1);
    }

    @Test
    void earlier_verdicts_stay_and_can_be_downloaded() {
        var rani = agency.visitor("Rani Tirtasora", able);
        rani.get("/eligibility");
        var first = agency.in(() ->
                TestServer.bean(Eligibility.class).current(able).orElseThrow().id());
        PeopleToJudge.fact(agency, able, FactKind.NINE_BOX, "6");

        var page = rani.get("/eligibility").body();
        assertThat(page).contains("Putusan sebelumnya").contains("/eligibility/receipt/" + first + ".json");
        assertThat(Receipt.ofJson(rani.get("/eligibility/receipt/" + first + ".json")
                                .body())
                        .decision()
                        .eligible())
                .isTrue();
    }

    @Test
    void the_superior_gets_from_the_week_of_the_team_to_the_same_reasons() {
        var superior = agency.visitor("Kepala Biro", head);

        assertThat(superior.get("/schedule").body()).contains("href=\"/eligibility/" + able + "\"");
        assertThat(superior.get("/today").body()).contains("href=\"/eligibility/" + able + "\"");
        var reasons = superior.get("/eligibility/" + able);
        assertThat(reasons.body()).contains("Rani Tirtasora").contains("href=\"/people/" + able + "\"");
        assertThat(superior.get("/people/" + able).statusCode()).isEqualTo(200);
        assertThat(agency.visitor("Rani Tirtasora", able).get("/schedule").body())
                .doesNotContain("/eligibility/" + head);
    }

    @Test
    void an_objection_is_counted_for_bkd_and_its_answer_is_told() {
        PeopleToJudge.fact(agency, able, FactKind.NINE_BOX, "6");
        var rani = agency.visitor("Rani Tirtasora", able);
        rani.get("/eligibility");
        var verdict = agency.in(() ->
                TestServer.bean(Eligibility.class).current(able).orElseThrow().id());
        rani.post(
                "/eligibility/objections",
                Map.of("verdict", verdict.toString(), "words", "Kotak saya 8 menurut peta talenta Juni."));

        Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        var waiting = bkd.get("/eligibility/objections").body();
        assertThat(waiting)
                .contains("/eligibility/receipt/" + verdict + ".json")
                .containsPattern("(?s)Sanggahan.{0,300}>1[ <]");
        var objection = waiting.replaceAll("(?s).*?/eligibility/objections/([0-9]+)/answer.*", "$1");
        bkd.post(
                "/eligibility/objections/" + objection + "/answer",
                Map.of("outcome", "DISMISSED", "words", "Peta talenta Juni menyebut kotak 6, lihat lampiran."));

        assertThat(rani.get("/notifications").body()).contains("Sanggahan Anda sudah dijawab BKD");
    }
}
