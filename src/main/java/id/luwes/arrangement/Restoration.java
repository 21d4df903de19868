package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is left of a right once some of its terms are undone: everything else that was decided stays as it was.
 *
 * @param daysPerWeek 0 where another decision still ends it
 * @param from the day from which the last of what stays holds
 */
record Restoration(int daysPerWeek, LocalDate from) {

    /**
     * A step in the life of a right.
     *
     * @param daysPerWeek of one that follows from a policy, what that policy gives
     * @param undoes the number of the term that this one undoes; 0 for any other
     * @param policy from which it follows; empty for any other
     */
    record Term(int number, LocalDate from, int daysPerWeek, TermCause cause, int undoes, String policy) {

        Term(int number, LocalDate from, int daysPerWeek, TermCause cause, int undoes) {
            this(number, from, daysPerWeek, cause, undoes, "");
        }
    }

    /**
     * Tells the right over again without these, and without what else followed from the same policies.
     *
     * @param terms the grant first
     * @throws IllegalArgumentException where the first is no grant
     */
    static Restoration without(List<Term> terms, Set<Integer> undone) {
        var grant = terms.getFirst();
        if (grant.cause() != TermCause.GRANTED) {
            throw new IllegalArgumentException("A right begins with its grant, not with %s.".formatted(grant.cause()));
        }
        var policies = terms.stream()
                .filter(it -> undone.contains(it.number()) && !it.policy().isEmpty())
                .map(Term::policy)
                .toList();
        var told = new Restoration(grant.daysPerWeek(), grant.from());
        for (var term : terms) {
            if (!undone.contains(term.number()) && !policies.contains(term.policy())) {
                told = told.after(term);
            }
        }
        return told;
    }

    private Restoration after(Term term) {
        return switch (term.cause()) {
            case GRANTED, RESTORED -> this;
            case REDUCED -> new Restoration(ChangingRights.reduced(daysPerWeek), later(term.from()));
            case POLICY_REDUCED -> new Restoration(Math.min(daysPerWeek, term.daysPerWeek()), later(term.from()));
            case REVOKED, ENDED, GIVEN_UP, AMENDED, POLICY_ENDED -> new Restoration(0, later(term.from()));
        };
    }

    private LocalDate later(LocalDate other) {
        return from.isAfter(other) ? from : other;
    }
}
