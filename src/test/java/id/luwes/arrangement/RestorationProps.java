package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.Restoration.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RestorationProps {

    private static final LocalDate GRANTED = LocalDate.of(2026, 12, 7);

    @Property
    void undoing_nothing_tells_the_right_as_it_stands(@ForAll("lives") List<Term> life) {
        assertThat(Restoration.without(life, Set.of()).daysPerWeek())
                .isEqualTo(life.getLast().daysPerWeek());
    }

    @Property
    void undoing_everything_gives_what_was_granted(@ForAll("lives") List<Term> life) {
        assertThat(Restoration.without(life, numbers(life)))
                .isEqualTo(new Restoration(life.getFirst().daysPerWeek(), GRANTED));
    }

    @Property
    void undoing_one_more_change_never_takes_a_day(
            @ForAll("lives") List<Term> life, @ForAll @IntRange(min = 1, max = 6) int number) {
        assertThat(Restoration.without(life, Set.of(number)).daysPerWeek())
                .isBetween(life.getLast().daysPerWeek(), life.getFirst().daysPerWeek());
    }

    @Property
    void what_another_decision_ended_stays_ended(
            @ForAll("lives") List<Term> life, @ForAll @IntRange(min = 2, max = 6) int number) {
        var ended = new ArrayList<>(life);
        ended.add(new Term(life.size() + 1, GRANTED.plusMonths(5), 0, TermCause.GIVEN_UP, 0));
        assertThat(Restoration.without(ended, Set.of(Math.min(number, life.size())))
                        .daysPerWeek())
                .isZero();
    }

    /** It cut at two days, beside what was decided for later, so it has two terms; undoing one of them undoes what it did. */
    @Property
    void a_policy_is_undone_as_a_whole_and_nothing_else_with_it(
            @ForAll("lives") List<Term> life, @ForAll @IntRange(min = 1, max = 4) int right) {
        var cut = new ArrayList<>(life);
        for (int i = 1; i <= 2; i++) {
            cut.add(new Term(life.size() + i, GRANTED.plusMonths(i), right, TermCause.POLICY_REDUCED, 0, "uji-2027"));
        }
        assertThat(Restoration.without(cut, Set.of()).daysPerWeek())
                .isEqualTo(Math.min(life.getLast().daysPerWeek(), right));
        assertThat(Restoration.without(cut, Set.of(life.size() + 1)).daysPerWeek())
                .isEqualTo(life.getLast().daysPerWeek());
    }

    private static Set<Integer> numbers(List<Term> life) {
        return life.stream().map(Term::number).collect(Collectors.toSet());
    }

    /** A grant and the reductions after it, of which the last revokes what is left. */
    @Provide
    Arbitrary<List<Term>> lives() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(days -> Arbitraries.integers().between(0, days).map(changes -> life(days, changes)));
    }

    private static List<Term> life(int days, int changes) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(1, GRANTED, days, TermCause.GRANTED, 0));
        for (int change = 1; change <= changes; change++) {
            int left = days - change;
            terms.add(new Term(
                    change + 1,
                    GRANTED.plusMonths(change),
                    left,
                    left == 0 ? TermCause.REVOKED : TermCause.REDUCED,
                    0));
        }
        return terms;
    }
}
