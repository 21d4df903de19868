package id.luwes.evaluation;

import id.luwes.policy.Policy;
import id.luwes.policy.Step;

/** What follows from the inputs of a month. */
public sealed interface Finding {

    /** The policy proposes what its step says. */
    record Proposed(Policy policy, Step step) implements Finding {}

    /** Deliveries that nobody has judged hold the proposal back. */
    record HeldBack() implements Finding {}

    /** There is nothing to evaluate. */
    record Nothing(Reason reason) implements Finding {}

    /** Why there is nothing. */
    enum Reason {
        /** No output was due while the agreement ran. */
        NO_OUTPUTS,
        /** The person was not due on any day: leave, sickness or duty travel all month. */
        NO_DAYS,
        /** No policy was in force on the last day of the month. */
        NO_POLICY
    }
}
