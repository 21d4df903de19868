package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.Assessment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of anybody at all, what an assessment of the duties can do to the verdict. */
class CriteriaOfTheTaskProps {

    @Property
    void nobody_gains_by_a_criterion_that_turns_out_not_to_be_met(
            @ForAll("people") Facts person, @ForAll("criteria") Fact criterion) {
        var before = People.policyOf2025().decide(person);
        var after = People.policyOf2025().decide(with(person, criterion, Assessment.NOT_MET));

        assertThat(after.eligible()).isFalse();
        assertThat(after.reasons()).containsAll(before.reasons());
    }

    @Property
    void nobody_loses_or_gains_by_a_criterion_that_is_not_assessed(
            @ForAll("people") Facts person, @ForAll("criteria") Fact criterion) {
        assertThat(People.policyOf2025().decide(with(person, criterion, Assessment.UNASSESSED)))
                .isEqualTo(People.policyOf2025().decide(with(person, criterion, Assessment.MET)));
    }

    @Property
    void nobody_stands_otherwise_to_the_policy_of_2023_by_them(
            @ForAll("people") Facts person, @ForAll("tasks") TaskCriteria other) {
        assertThat(People.policyOf2023().decide(person.withTask(other)))
                .isEqualTo(People.policyOf2023().decide(person));
    }

    private static Facts with(Facts person, Fact criterion, Assessment assessed) {
        return person.withTask(TaskCriteria.of(
                it -> it == criterion ? assessed : Assessment.valueOf(String.valueOf(person.value(it)))));
    }

    @Provide
    Arbitrary<Facts> people() {
        return new ShippedPoliciesProps().people();
    }

    @Provide
    Arbitrary<TaskCriteria> tasks() {
        return new ShippedPoliciesProps().tasks();
    }

    @Provide
    Arbitrary<Fact> criteria() {
        return Arbitraries.of(TaskCriteria.FACTS);
    }
}
