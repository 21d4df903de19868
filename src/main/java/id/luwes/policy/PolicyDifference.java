package id.luwes.policy;

import java.util.List;

/**
 * A place at which two versions of a policy say something else, whether people are judged by it or only read it.
 *
 * @param table of a table or a row; else empty
 * @param name of an input or a row; else empty
 */
public record PolicyDifference(Part part, String table, String name, List<Change> changes) {

    /** The name under which the result of a row is compared. */
    public static final String RESULT = "result";

    /** The name under which the place of a row among the others is compared, counted from 1. */
    public static final String ORDER = "order";

    public PolicyDifference {
        changes = List.copyOf(changes);
    }

    /** What kind of place it is. */
    public enum Part {
        /** What the policy says of itself, by the names of its head: {@code title_id}. */
        HEAD,
        /** The imagined people, each by its name. */
        EXAMPLES,
        /** How an input is called, and its values. */
        INPUT,
        /** Which rows of a table count, and what it asks. */
        TABLE,
        /** A row: its place, its cells by their inputs, its result, and what it says by the names of {@link PolicyRows#SAID}. */
        ROW
    }

    /**
     * Something that is written otherwise.
     *
     * @param before as the earlier has it; empty where it does not
     * @param after as the later has it; empty where it does not
     */
    public record Change(String what, String before, String after) {}

    /** Whether the place is in the later version alone. */
    public boolean isNew() {
        return changes.stream().allMatch(it -> it.before().isEmpty());
    }

    /** Whether the place is in the earlier version alone. */
    public boolean isGone() {
        return changes.stream().allMatch(it -> it.after().isEmpty());
    }

    /** The head first, the tables and rows in the order of the later one; what is gone comes last of its kind. */
    public static List<PolicyDifference> between(Policy earlier, Policy later) {
        return new PolicyComparison(earlier, later).differences();
    }
}
