package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of BKD reads who is eligible, page by page, and whoever may see a person one verdict. */
class VerdictsApiTest {

    private static final String PATH = "/api/v1/verdicts";

    private final TestAgency agency = TestAgency.create();
    private final long counter = agency.unit("Loket", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId asep = agency.employee("Asep Walungan", counter, false);
    private final EmployeeId tono = agency.employee("Tono Sagara", counter, false);
    private final Program bkd = Program.of(agency.visitor("Petugas BKD", null, Role.BKD), "verdicts:read");
    private final ApiDescription description = new ApiDescription();

    VerdictsApiTest() {
        TestOffice.eligible(agency, rani);
        TestOffice.eligible(agency, asep);
        agency.in(() -> TestServer.bean(Eligibility.class).judge(tono).orElseThrow());
    }

    @Test
    void everybody_is_told_once_page_by_page_as_described() {
        described("GET /api/v1/verdicts", bkd.get(PATH));
        assertThat(names(PATH + "?limit=1")).containsExactly("Rani Tirtasora", "Asep Walungan", "Tono Sagara");
        assertThat(names(PATH + "?limit=2&eligible=true")).containsExactly("Rani Tirtasora", "Asep Walungan");
        assertThat(names(PATH + "?limit=2&eligible=false")).containsExactly("Tono Sagara");
        assertThat(names(PATH + "?limit=1&unit=" + counter)).containsExactly("Asep Walungan", "Tono Sagara");
    }

    @Test
    void whoever_looks_after_a_part_is_told_of_that_part() {
        var partly = Program.of(agency.over(counter, Role.BKD), "verdicts:read");
        assertThat(Program.json(partly.get(PATH)).get("items")).hasSize(2);
        assertThat(partly.get(PATH + "/" + verdict(rani)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_and_who_may_not_are_refused() {
        assertThat(bkd.get(PATH + "?eligible=ya").statusCode()).isEqualTo(400);
        assertThat(bkd.get(PATH + "?limit=0").statusCode()).isEqualTo(400);
        var next = Program.json(bkd.get(PATH + "?limit=1")).get("next").asString();
        assertThat(bkd.get(PATH + "?limit=1&eligible=true&cursor=" + next).statusCode())
                .as("of another list")
                .isEqualTo(400);
        var visitor = agency.visitor("Rani Tirtasora", rani);
        assertThat(Program.of(visitor, "verdicts:read").get(PATH).statusCode()).isEqualTo(403);
        var without = Program.of(visitor, "people:read").get(PATH + "/" + verdict(rani));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(Program.json(without).get("code").asString()).isEqualTo("access.api.scope");
        var stranger = Program.of(TestAgency.create().visitor("Lain", null, Role.BKD), "verdicts:read");
        assertThat(stranger.get(PATH + "/" + verdict(rani)).statusCode()).isEqualTo(404);
        assertThat(Program.json(stranger.get(PATH)).get("items")).isEmpty();
    }

    @Test
    void one_verdict_is_told_with_what_it_stands_on_to_its_person_and_to_bkd() {
        var path = PATH + "/" + verdict(rani);
        var own = Program.of(agency.visitor("Rani Tirtasora", rani), "verdicts:read");
        var answer = own.get(path);
        described("GET /api/v1/verdicts/{id}", answer);
        var told = Program.json(answer);
        assertThat(told.at("/verdict/daysPerWeek").asInt()).isEqualTo(2);
        assertThat(told.get("facts").valueStream())
                .anySatisfy(it -> assertThat(it.get("fact").asString()).isEqualTo("nine_box"));
        var version = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(own.get(path, "If-None-Match", version).statusCode()).isEqualTo(304);
        assertThat(own.get(PATH + "/" + verdict(asep)).statusCode()).isEqualTo(404);
        described("GET /api/v1/verdicts/{id}", bkd.get(path));
        assertThat(number("select count(*) from access.audit_entry where action = 'RECEIPT_TAKEN'"))
                .isEqualTo(1);
    }

    @Test
    void it_costs_the_same_statements_for_more_people() {
        bkd.get(PATH);
        long before = Statements.during(() -> bkd.get(PATH));
        for (int i = 0; i < 5; i++) {
            TestOffice.eligible(agency, agency.employee("Orang " + i, agency.top(), false));
        }
        assertThat(Statements.during(() -> bkd.get(PATH))).isEqualTo(before);
    }

    private List<String> names(String path) {
        List<String> names = new ArrayList<>();
        var page = Program.json(bkd.get(path));
        while (true) {
            page.get("items").forEach(it -> names.add(it.get("name").asString()));
            if (page.get("next").isNull()) {
                return names;
            }
            page = Program.json(bkd.get(path + "&cursor=" + page.get("next").asString()));
        }
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private long verdict(EmployeeId person) {
        return number("select verdict_id from eligibility.standing where employee_id = " + person.value());
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
