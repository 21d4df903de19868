package id.luwes.evaluation;

import id.luwes.core.EmployeeId;

/**
 * What is proposed for one person.
 *
 * @param json the inputs as the database wrote them
 */
record Proposed(EmployeeId employee, String json, MonthInputs inputs, Finding finding) {

    String kind() {
        return switch (finding) {
            case Finding.Proposed proposed -> "PROPOSED";
            case Finding.HeldBack held -> "HELD_BACK";
            case Finding.Nothing nothing -> "NOTHING";
        };
    }

    /** The state in which it leaves the evaluation. */
    String state() {
        return switch (finding) {
            case Finding.Proposed proposed -> "WAITING";
            case Finding.HeldBack held -> "HELD_BACK";
            case Finding.Nothing nothing -> "NOTHING";
        };
    }
}
