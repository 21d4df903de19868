package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.rulebook.TestDraft;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program reads drafts of policies and tries them, as whoever may on the pages. */
class TryingByProgramTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Program program = Program.of(bkd, "policies:read");
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());
    private final ApiDescription description = new ApiDescription();

    @Test
    void drafts_are_told_as_described_and_one_carries_its_version() {
        var id = draft();
        var all = program.get("/api/v1/policies/drafts");
        described("GET /api/v1/policies/drafts", all);
        assertThat(Program.json(all).at("/items/0/policy").asString()).isEqualTo("uji-2027");
        var one = program.get("/api/v1/policies/drafts/" + id);
        described("GET /api/v1/policies/drafts/{id}", one);
        assertThat(Program.json(one).get("published").asBoolean()).isFalse();
        assertThat(Program.json(one).get("text").asInt()).isEqualTo(2);
        var version = one.headers().firstValue("ETag").orElseThrow();
        assertThat(program.get("/api/v1/policies/drafts/" + id, "If-None-Match", version)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_dry_run_tells_the_numbers_of_the_page() {
        people(2);
        var answer = program.get(run());
        described("GET /api/v1/policies/drafts/{id}/dry-run", answer);
        var run = Program.json(answer);
        assertThat(run.at("/people/loses").asInt()).isEqualTo(2);
        assertThat(run.get("inForce").asString()).isEqualTo("jabar-mkd-2025");
        assertThat(run.get("day").asString()).isEqualTo(today.plusDays(1).toString());
        assertThat(run.get("groups").valueStream())
                .anySatisfy(it -> assertThat(it.get("by").asString()).isEqualTo("box"));
        var later = Program.json(program.get(run() + "?day=" + today.plusDays(9)));
        assertThat(later.get("day").asString()).isEqualTo(today.plusDays(9).toString());
    }

    @Test
    void everybody_whose_days_change_is_told_once_page_by_page() {
        people(5);
        var path = run() + "/people?limit=2";
        var first = program.get(path);
        described("GET /api/v1/policies/drafts/{id}/dry-run/people", first);
        List<String> names = new ArrayList<>();
        var page = Program.json(first);
        while (true) {
            page.get("items").forEach(it -> names.add(it.get("name").asString()));
            if (page.get("next").isNull()) {
                break;
            }
            page = Program.json(program.get(path + "&cursor=" + page.get("next").asString()));
        }
        assertThat(names).containsExactly("Orang 0", "Orang 1", "Orang 2", "Orang 3", "Orang 4");
        assertThat(program.get(path + "&cursor=bohong").statusCode()).isEqualTo(400);
        assertThat(program.get(run() + "/people?limit=101").statusCode()).isEqualTo(400);
    }

    @Test
    void one_person_is_told_by_both_policies() {
        var rani = agency.employee("Rani Tirtasora", agency.top(), false);
        TestOffice.eligible(agency, rani);
        var path = run() + "/people/" + rani;
        var answer = program.get(path);
        described("GET /api/v1/policies/drafts/{id}/dry-run/people/{employee}", answer);
        var one = Program.json(answer);
        assertThat(one.get("shift").asString()).isEqualTo("LOSES");
        assertThat(one.get("rows").get(0).toString())
                .contains("refusal-box", "\"before\":\"PASSED\"", "\"after\":\"REFUSED\"");
        assertThat(one.get("facts").valueStream())
                .anySatisfy(it -> assertThat(it.toString()).contains("nine_box", "SIASN", "2026-01-05"));
        assertThat(program.get(path + "?day=besok").statusCode()).isEqualTo(400);
        assertThat(program.get(run() + "/people/999999999").statusCode()).isEqualTo(404);
        var partly = Program.of(agency.over(agency.unit("Loket", agency.top()), Role.BKD), "policies:read");
        assertThat(partly.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void a_day_that_is_none_another_agency_and_who_may_not_are_refused() {
        var path = run();
        assertThat(program.get(path + "?day=besok").statusCode()).isEqualTo(400);
        assertThat(program.get("/api/v1/policies/drafts/999999999/dry-run").statusCode())
                .isEqualTo(404);
        var without = Program.of(bkd, "people:read").get(path);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(Program.json(without).get("code").asString()).isEqualTo("access.api.scope");
        var partly = Program.of(agency.over(agency.unit("Loket", agency.top()), Role.BKD), "policies:read");
        assertThat(partly.get(path).statusCode()).isEqualTo(403);
        assertThat(partly.get(path + "/people").statusCode()).isEqualTo(403);
        var stranger = Program.of(TestAgency.create().visitor("Lain", null, Role.BKD), "policies:read");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path.replace("/dry-run", "")).statusCode()).isEqualTo(404);
    }

    @Test
    void it_costs_the_same_statements_for_more_people() {
        var path = run() + "/people?limit=100";
        program.get(path);
        long before = Statements.during(() -> program.get(path));
        people(5);
        assertThat(Statements.during(() -> program.get(path))).isEqualTo(before);
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private void people(int many) {
        for (int i = 0; i < many; i++) {
            TestOffice.eligible(agency, agency.employee("Orang " + i, agency.top(), false));
        }
    }

    private String run() {
        return "/api/v1/policies/drafts/" + draft() + "/dry-run";
    }

    /** One that admits nobody whom the shipped policy admits by box. */
    private String draft() {
        var path = TestDraft.copied(bkd);
        bkd.post(
                path,
                Map.of(
                        "seen", "1",
                        "id", "uji-2027",
                        "titleId", "Kebijakan uji",
                        "titleEn", "Test policy",
                        "instrument", "SK 5/2026",
                        "first", today.plusDays(1).toString(),
                        "cell.refusal-box.nine_box", "not(9)"));
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
