package id.luwes.eligibility;

import id.luwes.policy.Judgement;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import id.luwes.workforce.Employee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reads about the eligibility of a person.
 *
 * @param own whether the reader is that person
 * @param verdict the one that holds; empty while no policy is in force, or for somebody who is not active
 * @param cap the agency's own cap in days a week, where it has one
 * @param lifts what exceptions to the cap give that hold or are to come
 * @param exceptions the same with ground, decision and words; none for whoever may not read these
 * @param disputes what the reader said of the own facts, and what a body found; none of others
 * @param history the latest verdicts, the newest first
 */
public record Reading(
        Employee person,
        boolean own,
        Optional<Explained> verdict,
        Optional<Integer> cap,
        List<Lift> lifts,
        List<CapException> exceptions,
        List<Objection> objections,
        List<FactDispute> disputes,
        List<KeptVerdict> history) {

    public Reading {
        lifts = List.copyOf(lifts);
        exceptions = List.copyOf(exceptions);
        objections = List.copyOf(objections);
        disputes = List.copyOf(disputes);
        history = List.copyOf(history);
    }

    /**
     * A verdict with the policy that gave it and what each of its rules said.
     *
     * @param longEnoughOn when somebody who is too new in the position will have been there long enough; empty for others
     */
    public record Explained(KeptVerdict kept, Policy policy, Judgement judgement, Optional<LocalDate> longEnoughOn) {

        /** The date for one rule; empty for those that time alone does not mend. */
        public Optional<LocalDate> mendedOn(Rule rule) {
            return longEnoughOn.filter(it -> TimeInPosition.isAll(rule));
        }
    }
}
