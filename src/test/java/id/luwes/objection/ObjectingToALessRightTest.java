package id.luwes.objection;

import static id.luwes.objection.ObjectingOffice.ending;
import static id.luwes.objection.ObjectingOffice.location;
import static id.luwes.objection.ObjectingOffice.number;
import static id.luwes.objection.ObjectingOffice.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.ChangingRights;
import id.luwes.arrangement.Ruling;
import id.luwes.arrangement.TestOffice;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectingToALessRightTest {

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor tono = office.visitor("Tono Wiramukti", office.tono);

    @Test
    void a_right_that_was_reduced_holds_again() {
        var application = granted();
        reduce(application);
        assertThat(rani.get("/applications/" + application).body())
                .contains("kind=right", "part=2", "Keberatan dapat diajukan sampai");
        var path = location(object(rani, "right", application, 2));
        assertThat(tono.get(path).body()).contains("Hak dikurangi").doesNotContain("value=\"partly\"");
        assertThat(tono.post(path + "/decision", ending("partly")).statusCode()).isEqualTo(422);
        assertThat(tono.post(path + "/decision", ending("upheld")).statusCode()).isEqualTo(303);
        assertThat(rani.get(path).body()).contains("Hak berlaku kembali mulai");
        assertThat(rani.get("/applications/" + application).body()).contains("Kembali 2 hari per pekan mulai");
        assertThat(rani.get("/notifications").body()).contains("Hak Anda berlaku kembali");
        assertThat(office.text("select days_per_week from arrangement.term_in_force where until_day > from_day"
                        + " order by term_number desc limit 1"))
                .isEqualTo("2");
    }

    @Test
    void what_was_granted_or_given_up_cannot_be_objected_to() {
        var application = granted();
        assertThat(object(rani, "right", application, 1).statusCode()).isEqualTo(404);
        assertThat(rani.get("/applications/" + application).body()).doesNotContain("/objections/new");
    }

    @Test
    void a_verdict_is_made_anew_and_the_agency_for_the_civil_service_is_told() {
        var bkd = office.visitor("Bayu Pranata", office.asep, Role.BKD);
        var verdict = Long.parseLong(office.text("select max(verdict_id) from eligibility.verdict"));
        assertThat(rani.get("/eligibility").body()).contains("/objections/new?kind=verdict");
        var path = location(object(rani, "verdict", verdict, 0));
        assertThat(tono.get(path).body()).contains("Aturan yang berlaku, tanpa orang");
        tono.post(path + "/decision", ending("partly"));
        assertThat(rani.get(path).body()).contains("Putusan kelayakan dibuat ulang", "Dikabulkan sebagian");
        assertThat(bkd.get("/notifications").body()).contains("periksa data pegawai ini");
    }

    @Test
    void the_agency_names_members_and_sets_the_days() {
        var bkd = office.visitor("Bayu Pranata", office.asep, Role.BKD);
        assertThat(bkd.get("/agency/objections").body()).contains("Tono Wiramukti", "Angka contoh", "10 hari kerja");
        var rules = Map.of("term", "14", "decide", "30", "agree", "2");
        assertThat(bkd.post("/agency/objections/rules", rules).statusCode()).isEqualTo(303);
        assertThat(bkd.get("/agency/objections").body())
                .contains("14 hari kerja")
                .doesNotContain("Angka contoh");
        assertThat(bkd.post("/agency/objections/rules", Map.of("term", "0", "decide", "x", "agree", "9"))
                        .statusCode())
                .isEqualTo(422);
        var nip = office.text("select nip from workforce.employee where employee_id = " + office.ratna);
        assertThat(bkd.post("/agency/objections/members", Map.of("nip", nip, "unit", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(bkd.post("/agency/objections/members", Map.of("nip", nip, "unit", "0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(bkd.post("/agency/objections/members", Map.of("nip", "1", "unit", "-4"))
                        .statusCode())
                .isEqualTo(422);
        var member = office.text("select max(member_id) from objection.member");
        assertThat(bkd.post("/agency/objections/members/" + member + "/end", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(bkd.post("/agency/objections/members/" + member + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rani.get("/agency/objections").statusCode()).isEqualTo(403);
    }

    private long granted() {
        var path = location(rani.post("/applications", TestOffice.form()));
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        return number(path);
    }

    private void reduce(long application) {
        var agreement = new AgreementId(Long.parseLong(
                office.text("select agreement_id from arrangement.agreement where application_id = " + application)));
        office.agency.in(() -> TestServer.bean(ChangingRights.class)
                .reduce(
                        agreement,
                        TestOffice.monday().plusWeeks(2),
                        new Ruling(Optional.of(office.dimas), 1, "Evaluasi: kurang")));
    }
}
