package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LookingAtAListTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @Test
    void is_told_for_each_list_of_personal_data() {
        var lists = List.of(
                "/people",
                "/accounts",
                "/absences",
                "/absences/all",
                "/applications/all",
                "/outputs/all",
                "/attendance/corrections/all",
                "/evaluations/overview",
                "/eligibility/overview",
                "/eligibility/objections");
        lists.forEach(it -> assertThat(auditor.get(it).statusCode()).as(it).isEqualTo(200));

        assertThat(looks())
                .extracting(AuditLog.Line::subject)
                .containsAll(lists.stream().map(it -> "list " + it).toList());
    }

    @Test
    void says_what_was_asked_for_and_once_however_many_pages_were_turned() {
        bkd.get("/people?q=rani&unit=0&inactive=true");
        bkd.get("/people?q=rani&unit=0&inactive=true&page=2");
        bkd.get("/people?q=rani&unit=0&inactive=true&page=3&nonsense=1");

        assertThat(looks()).hasSize(1);
        assertThat(looks().getFirst().detail()).contains("rani", "inactive").doesNotContain("page", "nonsense");
    }

    @Test
    void another_filter_another_person_and_a_later_hour_are_other_looks() {
        bkd.get("/people?q=rani");
        bkd.get("/people?q=yusuf");
        bkd.get("/people");
        auditor.get("/people");
        bkd.get("/people");
        assertThat(looks()).hasSize(4);

        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into access.audit_entry (agency_id, occurred_at, actor_account_id, action, subject_kind,"
                        + " subject_id) select agency_id, occurred_at - interval '2 hours', actor_account_id, action,"
                        + " subject_kind, '/accounts' from access.audit_entry where action = 'LIST_VIEWED' limit 1")
                .update());
        bkd.get("/accounts");
        assertThat(looks()).hasSize(6);
    }

    @Test
    void costs_the_same_whether_it_is_told_or_was() {
        bkd.get("/people");
        long again = Statements.during(() -> bkd.get("/people"));

        assertThat(Statements.during(() -> bkd.get("/people?q=x"))).isEqualTo(again);
    }

    @Test
    void is_not_told_where_nothing_was_shown() {
        var nobody = agency.visitor("Rani", agency.employee("Rani Tirtasora", agency.top(), false));

        assertThat(nobody.get("/people").statusCode()).isEqualTo(403);
        assertThat(looks()).isEmpty();
    }

    private List<AuditLog.Line> looks() {
        var query = new AuditLog.Query("LIST_VIEWED", "", null, null, ZoneOffset.UTC);
        return agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 50));
    }
}
