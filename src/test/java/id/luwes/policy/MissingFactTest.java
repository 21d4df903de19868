package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingFactTest {

    private final Policy policy = People.policyOf2025();

    @Test
    void keeps_a_person_out_and_is_named() {
        var judgement = policy.judge(People.facts("PNS", "no", "100", "", "BAIK", "0", "NONE", "60", "yes", "50"));

        assertThat(judgement.eligible()).isFalse();
        assertThat(judgement.maxDays()).isZero();
        assertThat(judgement.reasons()).containsExactly("FACT_MISSING");
        assertThat(judgement.missing()).containsExactly(Fact.NINE_BOX);
        assertThat(judgement.outcomes())
                .filteredOn(it -> it.answer() == RuleOutcome.Answer.UNKNOWN)
                .extracting(it -> it.rule().code())
                .containsExactly("BOX");
    }

    @Test
    void hides_no_refusal_by_another_fact() {
        var judgement = policy.judge(People.facts("PNS", "yes", "", "9", "", "3", "NONE", "60", "yes", "50"));

        assertThat(judgement.reasons()).containsExactly("ABSENCE", "FACT_MISSING", "PUBLIC_SERVICE");
        assertThat(judgement.missing()).containsExactlyInAnyOrder(Fact.PREDICATE, Fact.REMOTE_CAPACITY);
        assertThat(judgement.matchedRows().get("days")).isEmpty();
    }

    @Test
    void does_not_matter_where_no_rule_asks_it() {
        assertThat(policy.decide(People.facts("", "no", "100", "9", "BAIK", "0", "NONE", "60", "yes", "50"))
                        .eligible())
                .isTrue();
        assertThat(People.policyOf2023()
                        .decide(People.facts("PNS", "no", "100", "9", "BAIK", "0", "NONE", "", "yes", "50"))
                        .eligible())
                .isTrue();
    }

    @Test
    void of_every_kind_at_once_still_gives_an_answer() {
        assertThat(policy.decide(Facts.unknown()).reasons()).containsExactly("FACT_MISSING");
        assertThat(policy.judge(Facts.unknown()).missing()).hasSize(9);
    }
}
