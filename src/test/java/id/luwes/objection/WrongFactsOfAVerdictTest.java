package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body that upholds an objection to a verdict names the facts that are wrong; the verdict follows when they are recorded. */
class WrongFactsOfAVerdictTest {

    private final ObjectingOffice office = new ObjectingOffice();
    private final EmployeeId yusuf = office.agency.employee("Yusuf Petugas", office.other, false);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor tono = office.visitor("Tono Wiramukti", office.tono);
    private final Visitor lilis = office.visitor("Lilis Wiramukti", office.lilis);
    private final Visitor bkd = office.visitor("Yusuf Petugas", yusuf, Role.BKD);

    @Test
    void wait_for_their_owners_until_recorded_and_the_page_of_the_objection_says_so() {
        var objection = objected();
        assertThat(tono.get(objection).body()).contains("Data mana yang keliru?", "Tercatat: Kotak 8");
        assertThat(decide(tono, objection, "upheld", Map.of("found-nine_box", "9", "found-laptop", "no"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(rani.get(objection).body())
                .contains("Terbukti keliru, menunggu dicatat", "Kotak talenta", "Laptop kerja")
                .contains("menunggu dicatat pemiliknya");
        assertThat(count("select count(*) from notification.news where kind = 'CONTEST_DATA'"))
                .isZero();
        var box = dispute("NINE_BOX");
        assertThat(bkd.get("/eligibility/disputes").body()).contains("Rani Tirtasora", "Kotak 9");
        assertThat(bkd.get(box).body())
                .contains("Terbukti menurut tim keberatan")
                .doesNotContain("Catatan sudah benar");
        assertThat(bkd.post(box + "/answer", Map.of("reason", ObjectingOffice.REASONS))
                        .statusCode())
                .isEqualTo(422);
        var other = record(box, "7");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Tim keberatan mendapati nilai lain terbukti");
        assertThat(rani.post(box + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);

        var before = verdict();
        assertThat(record(box, "9").statusCode()).isEqualTo(303);
        assertThat(verdict()).isNotEqualTo(before);
        assertThat(rani.get(objection).body())
                .contains("putusan dibuat ulang dengan nomor " + verdict(), "Terbukti keliru, menunggu dicatat");
        assertThat(record(dispute("LAPTOP"), "no").statusCode()).isEqualTo(303);
        assertThat(rani.get(objection).body())
                .contains("Semua data yang terbukti keliru sudah dicatat")
                .doesNotContain("Terbukti keliru, menunggu dicatat");
    }

    @Test
    void are_agreed_on_by_both_members_where_the_agency_wants_two() {
        office.sql("insert into objection.rule (agency_id, term_days, decide_days, members, set_at, set_by)"
                + " values (platform.current_agency(), 10, 20, 2, now(), 1)");
        var objection = objected();
        decide(tono, objection, "upheld", Map.of("found-nine_box", "9"));
        assertThat(lilis.get(objection).body()).contains("value=\"9\" selected");
        decide(lilis, objection, "upheld", Map.of());
        assertThat(count("select count(*) from eligibility.fact_dispute")).isZero();
        assertThat(office.text("select state from objection.objection")).isEqualTo("OPEN");
        decide(tono, objection, "upheld", Map.of());
        assertThat(office.text("select state from objection.objection")).isEqualTo("UPHELD");
        assertThat(count("select count(*) from eligibility.fact_dispute")).isZero();
    }

    @Test
    void that_are_not_named_leave_the_verdict_to_be_made_anew_at_once() {
        var objection = objected();
        decide(tono, objection, "upheld", Map.of());
        assertThat(rani.get(objection).body()).contains("dibuat ulang dengan nomor");
        assertThat(count("select count(*) from notification.news where kind = 'CONTEST_DATA'"))
                .isPositive();
    }

    @Test
    void are_named_with_a_value_of_their_kind_that_is_not_recorded_and_never_in_a_rejection() {
        var objection = objected();
        var wrong = decide(tono, objection, "upheld", Map.of("found-bandwidth_mbps", "kencang", "found-nine_box", "8"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"kencang\"", "Tulis kecepatan dalam Mbit/s", "Nilai ini sudah tercatat");
        assertThat(decide(tono, objection, "rejected", Map.of("found-nine_box", "9"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(decide(tono, objection, "", Map.of("found-nine_box", "9")).body())
                .contains("value=\"9\" selected");
        assertThat(office.text("select state from objection.objection")).isEqualTo("OPEN");
    }

    @Test
    void belong_to_verdicts_alone() {
        var dimas = office.visitor("Dimas Walagri", office.dimas);
        var refused = office.refused(rani, dimas);
        var objection = ObjectingOffice.location(ObjectingOffice.object(rani, "refusal", refused, 0));
        assertThat(tono.get(objection).body()).doesNotContain("Data mana yang keliru?");
        assertThat(decide(tono, objection, "upheld", Map.of("found-nine_box", "9"))
                        .statusCode())
                .isEqualTo(422);
    }

    private String objected() {
        rani.get("/eligibility");
        return ObjectingOffice.location(ObjectingOffice.object(rani, "verdict", verdict(), 0));
    }

    private long verdict() {
        return office.agency
                .in(() -> TestServer.bean(Eligibility.class).current(office.rani))
                .orElseThrow()
                .id()
                .value();
    }

    private String dispute(String fact) {
        return "/eligibility/disputes/"
                + office.text("select dispute_id from eligibility.fact_dispute where fact = '" + fact + "'");
    }

    private HttpResponse<String> record(String dispute, String value) {
        return bkd.post(
                dispute + "/fact",
                Map.of(
                        "factValue",
                        value,
                        "observedOn",
                        "2026-06-01",
                        "source",
                        "Peta talenta Juni 2026",
                        "reason",
                        ObjectingOffice.REASONS));
    }

    private static HttpResponse<String> decide(
            Visitor member, String objection, String ending, Map<String, String> facts) {
        var form = new HashMap<>(ObjectingOffice.ending(ending));
        form.putAll(facts);
        return member.post(objection + "/decision", form);
    }

    private long count(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
