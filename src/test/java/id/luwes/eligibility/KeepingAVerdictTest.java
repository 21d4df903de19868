package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.policy.Fact;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyRows;
import id.luwes.store.TestStores;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactsChanged;
import id.luwes.workforce.TestAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepingAVerdictTest {

    /** Half an hour into the fourth of May where the agency works. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-05-03T17:30:00Z"), ZoneOffset.UTC);

    private final TestJudging office = TestJudging.at(NIGHT);
    private final TestAgency agency = office.agency();
    private final EmployeeId person = agency.employee("Perencana", agency.unit("Dinas", null));

    @Test
    void keeps_what_it_saw_where_that_came_from_and_which_policy_said_so() {
        office.everyGoodFact(person);
        var verdict = office.judge(person);

        assertThat(verdict.eligible()).isTrue();
        assertThat(verdict.maxDays()).isEqualTo(2);
        assertThat(verdict.on()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(verdict.policyId()).isEqualTo("jabar-mkd-2025");
        assertThat(verdict.policyHash())
                .isEqualTo(
                        Policies.shipped().byId("jabar-mkd-2025").orElseThrow().contentHash());
        assertThat(verdict.evidence())
                .contains(new Evidence(Fact.BANDWIDTH_MBPS, "25.5", "SIASN", LocalDate.of(2026, 1, 5)))
                .contains(new Evidence(Fact.MONTHS_IN_POSITION, "74", "data kepegawaian", LocalDate.of(2026, 1, 5)));
        assertThat(verdict.matchedRows()).containsKeys("refusals", "days");
    }

    @Test
    void judges_again_from_what_was_kept_to_the_same_result() {
        office.everyGoodFact(person);
        agency.fact(person, FactKind.NINE_BOX, "6");
        var verdict = office.judge(person);
        var again = Policies.shipped().byId(verdict.policyId()).orElseThrow().judge(verdict.facts());

        assertThat(again.reasons()).isEqualTo(verdict.reasons()).containsExactly("BOX");
        assertThat(again.matchedRows()).isEqualTo(verdict.matchedRows());
    }

    @Test
    void refuses_where_a_fact_is_missing_and_never_takes_it_for_a_good_one() {
        assertThat(office.judge(person).reasons()).containsExactly("FACT_MISSING");
    }

    @Test
    void adds_no_second_verdict_while_nothing_has_changed() {
        office.everyGoodFact(person);
        var first = office.judge(person);
        var second = office.judge(person);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(history()).hasSize(1);
        assertThat(office.news()).isEmpty();
    }

    @Test
    void adds_one_when_a_fact_is_newer_though_it_says_the_same() {
        office.everyGoodFact(person);
        office.judge(person);
        agency.fact(person, FactKind.NINE_BOX, "8", LocalDate.of(2026, 4, 1));
        office.judge(person);

        assertThat(history()).hasSize(2);
        assertThat(office.news()).as("it says the same").isEmpty();
    }

    @Test
    void tells_when_the_verdict_says_something_else_than_before() {
        office.everyGoodFact(person);
        office.judge(person);
        agency.fact(person, FactKind.DISCIPLINE, "IN_PROCESS", LocalDate.of(2026, 4, 1));
        agency.run(() -> office.judging().on(new FactsChanged(agency.id(), person)));
        var verdict = history().getFirst();

        assertThat(verdict.reasons()).containsExactly("DISCIPLINE");
        assertThat(office.news()).containsExactly(new VerdictsChanged(agency.id(), List.of(verdict.id())));
    }

    @Test
    void does_not_change_because_a_month_has_passed_but_because_the_months_are_enough() {
        office.everyGoodFact(person);
        agency.fact(person, FactKind.POSITION_SINCE, "2026-01-20");
        var later = new TestJudging(agency, at("2026-06-10T03:00:00Z"), Policies.shipped());
        var enough = new TestJudging(agency, at("2026-07-20T03:00:00Z"), Policies.shipped());

        assertThat(office.judge(person).reasons()).containsExactly("NEW_IN_POSITION");
        assertThat(later.judge(person).on()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(enough.judge(person).eligible()).isTrue();
        assertThat(history()).hasSize(2);
    }

    @Test
    void by_an_earlier_text_of_the_policy_stays_as_it_was_and_the_next_tells_nobody_where_it_says_the_same() {
        office.everyGoodFact(person);
        var earlier = earlierText();
        var before = new TestJudging(agency, NIGHT, Policies.of(List.of(earlier))).judge(person);
        var now = office.judge(person);

        assertThat(before.policyHash()).isEqualTo(earlier.contentHash());
        assertThat(now.policyHash()).isNotEqualTo(before.policyHash());
        assertThat(now.reasons()).isEqualTo(before.reasons());
        assertThat(now.maxDays()).isEqualTo(before.maxDays());
        assertThat(history()).extracting(KeptVerdict::id).containsExactly(now.id(), before.id());
        assertThat(office.news()).isEmpty();
        var receipt = before.receipt(Nip.of("198609262015051001"), Optional.empty());
        assertThat(receipt.differences(Policies.of(List.of(earlier)))).isEmpty();
        assertThat(receipt.differences(Policies.shipped()))
                .singleElement()
                .asString()
                .contains("SHA-256");
    }

    /** The shipped policy without the rows about the duties. */
    private static Policy earlierText() {
        var policy = Policies.shipped().byId("jabar-mkd-2025").orElseThrow();
        var file = policy.file();
        for (var rule : policy.rules()) {
            if (rule.code().startsWith("TASK_")) {
                file = PolicyRows.removed(file, rule.row());
            }
        }
        return Policy.of(file);
    }

    @Test
    void asks_the_policy_of_the_day() {
        office.everyGoodFact(person);
        var then = new TestJudging(agency, at("2024-06-10T03:00:00Z"), Policies.shipped());

        assertThat(then.judge(person).policyId()).isEqualTo("jabar-mkd-2023");
        assertThat(office.judge(person).policyId()).isEqualTo("jabar-mkd-2025");
    }

    @Test
    void tells_other_modules_no_more_days_than_the_agency_allows() {
        office.everyGoodFact(person);
        agency.run(() ->
                agency.jdbc().sql("update agency.agency set weekly_cap = 1").update());

        var verdict = agency.in(() -> office.eligibility().judge(person)).orElseThrow();
        assertThat(verdict.maxDays()).isEqualTo(1);
        assertThat(agency.in(() -> office.eligibility().current(person))).contains(verdict);
        assertThat(agency.in(() -> office.eligibility().find(verdict.id()))).contains(verdict);
    }

    @Test
    void is_nobody_elses_business() {
        office.everyGoodFact(person);
        var verdict = office.judge(person);
        var elsewhere = TestAgency.in(TestStores.embedded());

        assertThat(elsewhere.in(() -> office.verdicts().find(verdict.id()))).isEmpty();
        assertThat(elsewhere.in(() -> office.eligibility().current(person))).isEmpty();
        assertThat(elsewhere.in(() -> office.judging().judge(person))).isEmpty();
    }

    @Test
    void judges_all_at_once_as_one_by_one_and_forgets_who_left() {
        var unit = agency.unit("Bagian", null);
        var good = agency.employee("Baik", unit);
        var leaver = agency.employee("Pindah", unit);
        office.everyGoodFact(good);
        office.everyGoodFact(person);
        agency.fact(person, FactKind.NINE_BOX, "2");

        assertThat(agency.in(office.judging()::judgeAll)).isEqualTo(new JudgingPeople.Tally(3, 3));
        assertThat(agency.in(office.judging()::judgeAll)).isEqualTo(new JudgingPeople.Tally(3, 0));
        var kept = agency.in(() -> office.verdicts().standing(person)).orElseThrow();
        assertThat(kept.reasons()).containsExactly("BOX");
        assertThat(office.judge(person).id()).isEqualTo(kept.id());

        agency.run(() -> agency.jdbc()
                .sql("update workforce.employee set active = false where employee_id = :id")
                .param("id", leaver.value())
                .update());
        assertThat(agency.in(office.judging()::judgeAll)).isEqualTo(new JudgingPeople.Tally(2, 0));
        assertThat(agency.in(() -> office.eligibility().current(leaver))).isEmpty();
    }

    private List<KeptVerdict> history() {
        return agency.in(() -> office.verdicts().history(person, 10));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
