package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is tried on everybody: who gains and loses, by what, and nothing of it is kept. */
class TryingAPolicyTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId asep = agency.employee("Asep Walungan", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    TryingAPolicyTest() {
        TestOffice.eligible(agency, rani);
        TestOffice.eligible(agency, asep);
        box(asep, 6);
        agency.employee("Tono Sagara", agency.top(), false);
    }

    @Test
    void the_other_reading_of_the_boxes_admits_one_and_drops_another() {
        box(rani, 7);
        var page = bkd.get(draft("not(4, 5, 6, 8, 9)") + "/dry-run").body();
        assertThat(page)
                .contains("Dibandingkan dengan jabar-mkd-2025", "Asep Walungan", "0 menjadi 2 hari", "Rani Tirtasora")
                .contains("2 menjadi 0 hari", "Tidak ada kesepakatan yang kehilangan hak")
                .doesNotContain("Tono Sagara");
    }

    @Test
    void a_policy_that_says_the_same_changes_nobody() {
        assertThat(bkd.get(draft("not(4, 5, 7, 8, 9)") + "/dry-run").body()).contains("Tidak ada yang berubah");
    }

    @Test
    void an_agreement_that_would_lose_its_right_is_counted() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
            with a as (insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, unit_id,
                    decider_id, submitted_at)
                values (platform.current_agency(), :person, :first, :last, 'APPROVED', :unit, null, now())
                returning application_id),
            g as (insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day, granted_at)
                select platform.current_agency(), :person, application_id, :first, :last, now() from a
                returning agreement_id)
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week, cause,
                    decided_at)
            select platform.current_agency(), agreement_id, 1, :first, 2, 'GRANTED', now() from g
            """)
                .param("person", rani.value())
                .param("unit", agency.top())
                .param("first", today.minusDays(7))
                .param("last", today.plusDays(90))
                .update());
        assertThat(bkd.get(draft("not(9)") + "/dry-run").body()).contains("1 kesepakatan akan kehilangan haknya");
    }

    @Test
    void nothing_is_kept_and_the_look_is_in_the_trail() {
        var before = number("select count(*) from eligibility.verdict");
        bkd.get(draft("not(9)") + "/dry-run");
        assertThat(number("select count(*) from eligibility.verdict")).isEqualTo(before);
        assertThat(number("select count(*) from access.audit_entry where action = 'POLICY_TRIED'"))
                .isEqualTo(1);
    }

    @Test
    void the_file_has_everybody_who_changes() {
        var file = bkd.get(draft("not(9)") + "/dry-run.csv").body();
        assertThat(file.lines()).hasSize(2).first().asString().startsWith("employee,name,unit,shift");
        assertThat(file).contains("Rani Tirtasora", "LOSES,2,0,,BOX");
    }

    @Test
    void it_is_for_bkd_and_auditors_of_the_whole_agency() {
        var path = draft("not(9)") + "/dry-run";
        assertThat(agency.visitor("Rani Tirtasora", rani).get(path).statusCode())
                .isEqualTo(403);
        assertThat(agency.over(agency.unit("Loket", agency.top()), Role.BKD)
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(200);
        assertThat(bkd.get(path + "?day=kemarin").statusCode()).isEqualTo(422);
    }

    @Test
    void it_costs_the_same_statements_for_more_people() {
        Statements.constant(bkd, draft("not(9)") + "/dry-run", () -> {
            for (int i = 0; i < 5; i++) {
                TestOffice.eligible(agency, agency.employee("Orang " + i, agency.top(), false));
            }
        });
    }

    private void box(EmployeeId person, int box) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                                + " values (platform.current_agency(), :person, 'NINE_BOX', :box, '2026-02-01', 'SIASN', now())")
                .param("person", person.value())
                .param("box", Integer.toString(box))
                .update());
    }

    private String draft(String boxes) {
        return TestDraft.saved(bkd, "uji-2027", today.plusDays(1), Map.of("cell.refusal-box.nine_box", boxes));
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
