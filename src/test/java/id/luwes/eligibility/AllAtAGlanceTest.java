package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllAtAGlanceTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final long service = agency.unit("Bagian Layanan", agency.top());
    private final List<EmployeeId> people = new ArrayList<>();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @BeforeAll
    void judge() {
        for (int i = 0; i < 6; i++) {
            var person = agency.employee("Orang Keuangan " + i, finance, false);
            PeopleToJudge.good(agency, person);
            people.add(person);
        }
        var barred = agency.employee("Orang Layanan", service, false);
        PeopleToJudge.good(agency, barred);
        PeopleToJudge.fact(agency, barred, FactKind.NINE_BOX, "2");
        PeopleToJudge.fact(agency, barred, FactKind.DIRECT_PUBLIC_SERVICE, "yes");
        agency.in(() -> TestServer.bean(JudgingPeople.class).judgeAll());
    }

    @Test
    void counts_everybody_by_standing_box_reason_and_unit() {
        var counts = agency.in(
                () -> TestServer.bean(Overview.class).counts(everywhere(), new Overview.Filter(0, 0, "", "")));

        assertThat(counts.standings())
                .contains(new Overview.Count("eligible", "", 6, 6), new Overview.Count("not", "", 1, 0));
        assertThat(counts.boxes()).contains(new Overview.Count("8", "", 6, 6), new Overview.Count("2", "", 1, 0));
        assertThat(counts.reasons())
                .contains(new Overview.Count("BOX", "", 1, 0), new Overview.Count("PUBLIC_SERVICE", "", 1, 0));
        assertThat(counts.units())
                .contains(
                        new Overview.Count("" + finance, "Bagian Keuangan", 6, 6),
                        new Overview.Count("" + service, "Bagian Layanan", 1, 0));
    }

    @Test
    void filters_by_each_of_them() {
        assertThat(bkd.get("/eligibility/overview?standing=not&box=2").body())
                .contains("Orang Layanan")
                .doesNotContain("Orang Keuangan");
        assertThat(bkd.get("/eligibility/overview?reason=PUBLIC_SERVICE&standing=not")
                        .body())
                .contains("Orang Layanan")
                .doesNotContain("Orang Keuangan");
        assertThat(bkd.get("/eligibility/overview?unit=" + finance).body())
                .contains("Orang Keuangan 5")
                .doesNotContain("Orang Layanan");
        assertThat(bkd.get("/eligibility/overview?standing=unjudged").body()).contains("Tidak ada yang cocok");
    }

    @Test
    void shows_everybody_rather_than_failing_on_an_address_that_makes_no_sense() {
        assertThat(bkd.get("/eligibility/overview?unit=x&box=99&reason=%27&standing=?&page=-4")
                        .body())
                .contains("Orang Layanan");
        assertThat(bkd.get("/eligibility/overview?page=999999999999999999999").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shows_a_role_over_one_unit_the_people_of_that_unit() {
        var login = agency.login("Petugas Keuangan", null);
        agency.in(() -> {
            var account = TestServer.bean(JdbcClient.class)
                    .sql("select account_id from access.account where login = :login")
                    .param("login", login)
                    .query((row, number) -> new AccountId(row.getLong(1)))
                    .single();
            TestServer.bean(AccountDirectory.class).grant(null, account, Role.BKD, finance);
            return true;
        });
        var local = Visitor.signedIn(login, TestAgency.PASSWORD);

        assertThat(local.get("/eligibility/overview").body())
                .contains("Orang Keuangan 1")
                .doesNotContain("Orang Layanan");
    }

    @Test
    void costs_the_same_statements_for_one_person_as_for_many() {
        look("box=2");
        long one = look("box=2");
        look("box=8");

        assertThat(look("box=8")).isEqualTo(one).isLessThan(30);
    }

    /** The second look of a kind within a minute is spared the counts, whichever looks went before. */
    private long look(String filter) {
        return Statements.during(() -> bkd.get("/eligibility/overview?" + filter));
    }

    private static Scope everywhere() {
        return new Scope(List.of(new Authority.Grant(Role.BKD, new UnitId(0), 0, Integer.MAX_VALUE)));
    }
}
