package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.luwes.core.Confidence;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainingAPolicyTest {

    private final Policy policy = People.policyOf2025();

    @Test
    void names_every_rule_in_both_languages_with_remedy_and_basis() {
        assertThat(policy.rules())
                .extracting(Rule::code)
                .containsExactly(
                        "BOX",
                        "PREDICATE",
                        "ABSENCE",
                        "DISCIPLINE",
                        "PUBLIC_SERVICE",
                        "LAPTOP",
                        "BANDWIDTH",
                        "CAPACITY",
                        "NEW_IN_POSITION",
                        "TASK_PLACE",
                        "TASK_ROOM",
                        "TASK_ICT",
                        "TASK_CONTACT",
                        "TASK_SUPERVISION");
        assertThat(policy.rules()).allSatisfy(rule -> {
            assertThat(rule.text().indonesian())
                    .endsWith(".")
                    .isNotEqualTo(rule.text().english());
            assertThat(rule.remedy().in(Locale.ENGLISH)).endsWith(".");
            assertThat(rule.basis().instrument()).isNotBlank();
        });
    }

    @Test
    void says_each_condition_in_plain_words() {
        assertThat(policy.rules().stream().map(it -> it.sentence().indonesian()))
                .contains(
                        "Tidak memenuhi syarat bila kotak talenta (nine-box) bukan 4, 5, 7, 8 atau 9.",
                        "Tidak memenuhi syarat bila predikat kinerja bukan Sangat Baik atau Baik.",
                        "Tidak memenuhi syarat bila laptop kerja: tidak ada.",
                        "Tidak memenuhi syarat bila kecepatan internet kurang dari 10 Mbit/s.",
                        "Tidak memenuhi syarat bila tugas dapat dilaksanakan di luar kantor: tidak terpenuhi.");
        assertThat(policy.rules().stream().map(it -> it.sentence().english()))
                .contains(
                        "Not eligible when unexcused absence in twelve months is more than 2 days.",
                        "Not eligible when disciplinary status is not none.",
                        "Not eligible when direct face-to-face service to the public: yes.",
                        "Not eligible when time in the present position is less than 6 months.");
    }

    @Test
    void says_each_step_of_days_and_evaluation() {
        assertThat(policy.days())
                .extracting(Step::result, it -> it.condition().english())
                .contains(
                        tuple("1", "share of the work that can be done away from the office is 20 to less than 40 %"));
        assertThat(policy.evaluation())
                .extracting(it -> it.condition().indonesian())
                .contains(
                        "capaian hasil kerja sekurang-kurangnya 80 % dan kepatuhan jam kerja sekurang-kurangnya 95 %",
                        "dalam hal lain");
    }

    @Test
    void cites_an_article_only_where_a_source_names_it() {
        assertThat(policy.rules())
                .filteredOn(it -> it.basis().article() != null)
                .extracting(it -> it.basis().citation())
                .containsExactly("PP 94/2021 Pasal 11", "Perpres 21/2023 Pasal 8 ayat (3)");
        assertThat(List.of(People.policyOf2023(), policy))
                .flatExtracting(Policy::days)
                .allSatisfy(it -> assertThat(it.basis().article()).isNull());
    }

    @Test
    void marks_thresholds_without_a_source() {
        assertThat(policy.rules())
                .filteredOn(Rule::exampleThreshold)
                .extracting(Rule::code)
                .containsExactly("PREDICATE", "ABSENCE", "BANDWIDTH", "CAPACITY", "NEW_IN_POSITION");
        assertThat(policy.evaluation()).allMatch(Step::exampleThreshold);
    }

    @Test
    void takes_the_criteria_of_person_and_task_from_the_regulation_with_the_firmness_of_its_source() {
        assertThat(policy.rules())
                .filteredOn(it -> it.code().startsWith("TASK_")
                        || it.code().equals("DISCIPLINE")
                        || it.code().equals("NEW_IN_POSITION"))
                .hasSize(7)
                .allSatisfy(it -> {
                    assertThat(it.basis().citation()).isEqualTo("PermenPANRB 4/2025");
                    assertThat(it.basis().confidence()).isEqualTo(Confidence.MEDIUM);
                    assertThat(it.note().isEmpty()).isFalse();
                });
    }

    @Test
    void tells_the_conflict_about_the_boxes() {
        var boxes = policy.rules().getFirst();
        assertThat(boxes.basis().confidence()).isEqualTo(Confidence.LOW);
        assertThat(boxes.note().indonesian()).contains("K2", "{4,5,7,8,9}", "{4,5,6,8,9}");
    }

    @Test
    void tells_every_rule_what_it_saw() {
        var judgement = policy.judge(People.facts("PNS", "no", "100", "6", "BAIK", "0", "NONE", "60", "yes", "50"));

        assertThat(judgement.outcomes()).hasSize(14);
        assertThat(judgement.outcomes().getFirst().answer()).isEqualTo(RuleOutcome.Answer.REFUSED);
        assertThat(judgement.outcomes().getFirst().seen()).containsEntry(Fact.NINE_BOX, 6);
        assertThat(judgement.outcomes().subList(1, 9)).allMatch(it -> it.answer() == RuleOutcome.Answer.PASSED);
        assertThat(judgement.matchedRows().get("refusals")).containsExactly("refusal-box");
        assertThat(judgement.matchedRows().get("days")).containsExactly("days-2");
    }
}
