package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.Assessment;
import id.luwes.policy.RuleOutcome.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five criteria of PermenPANRB 4/2025 for the duties: each on its own, and none of them by an empty field. */
class CriteriaOfTheTaskTest {

    private final Policy policy = People.policyOf2025();

    @ParameterizedTest
    @CsvSource({
        "TASK_OUTSIDE_OFFICE, TASK_PLACE",
        "TASK_NO_SPECIAL_ROOM, TASK_ROOM",
        "TASK_BY_ICT, TASK_ICT",
        "TASK_LITTLE_FACE_TO_FACE, TASK_CONTACT",
        "TASK_NO_CONSTANT_SUPERVISION, TASK_SUPERVISION"
    })
    void one_that_is_not_met_refuses_by_its_own_reason(Fact fact, String reason) {
        var person = ready(Map.of(fact, Assessment.NOT_MET));

        assertThat(policy.decide(person).reasons()).containsExactly(reason);
        assertThat(answer(person, reason)).isEqualTo(Answer.REFUSED);
        assertThat(People.policyOf2023().decide(person).maxDays()).isEqualTo(4);
    }

    @Test
    void one_that_nobody_has_assessed_refuses_nobody_and_says_so() {
        assertThat(policy.decide(People.ready()).maxDays()).isEqualTo(2);
        assertThat(policy.judge(People.ready()).missing()).isEmpty();
        assertThat(policy.judge(People.ready()).outcomes())
                .filteredOn(it -> it.answer() == Answer.UNASSESSED)
                .extracting(it -> it.rule().code())
                .containsExactly("TASK_PLACE", "TASK_ROOM", "TASK_ICT", "TASK_CONTACT", "TASK_SUPERVISION");
    }

    @Test
    void one_that_is_met_passes_and_leaves_the_others_unassessed() {
        var person = ready(Map.of(Fact.TASK_BY_ICT, Assessment.MET));

        assertThat(answer(person, "TASK_ICT")).isEqualTo(Answer.PASSED);
        assertThat(answer(person, "TASK_ROOM")).isEqualTo(Answer.UNASSESSED);
        assertThat(policy.decide(person).maxDays()).isEqualTo(2);
    }

    @Test
    void an_agency_that_wants_them_assessed_first_says_so_in_a_cell() {
        var head = PolicyText.Head.of(policy);
        var cell = new PolicyText.Place("refusal-task-place", "task_outside_office");
        var strict = Policy.of(
                PolicyText.written(policy.file(), head, List.of(), Map.of(cell, "\"NOT_MET\", \"UNASSESSED\"")));

        assertThat(strict.findings()).isEmpty();
        assertThat(strict.decide(People.ready()).reasons()).containsExactly("TASK_PLACE");
        assertThat(strict.decide(ready(Map.of(Fact.TASK_OUTSIDE_OFFICE, Assessment.MET)))
                        .eligible())
                .isTrue();
    }

    @Test
    void face_to_face_with_the_public_and_in_the_duties_are_two_facts() {
        var counter = People.facts("PNS", "yes", "100", "9", "BAIK", "0", "NONE", "60", "yes", "50");

        assertThat(policy.decide(counter).reasons()).containsExactly("PUBLIC_SERVICE");
        assertThat(policy.decide(ready(Map.of(Fact.TASK_LITTLE_FACE_TO_FACE, Assessment.NOT_MET)))
                        .reasons())
                .containsExactly("TASK_CONTACT");
    }

    @Test
    void are_read_as_they_are_kept_and_stay_with_the_person() {
        var facts = Facts.of(Map.of(Fact.TASK_BY_ICT, "NOT_MET"));

        assertThat(facts.task().byIct()).isEqualTo(Assessment.NOT_MET);
        assertThat(facts.task().outsideOffice()).isEqualTo(Assessment.UNASSESSED);
        assertThat(facts.inPositionFor(7).task()).isEqualTo(facts.task());
        TaskCriteria.FACTS.forEach(it ->
                assertThat(ready(Map.of(it, Assessment.MET)).value(it)).isEqualTo("MET"));
    }

    private Answer answer(Facts person, String reason) {
        return policy.judge(person).outcomes().stream()
                .filter(it -> it.rule().code().equals(reason))
                .map(RuleOutcome::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Facts ready(Map<Fact, Assessment> assessed) {
        var known = new EnumMap<Fact, Assessment>(assessed);
        return People.ready().withTask(TaskCriteria.of(known::get));
    }
}
