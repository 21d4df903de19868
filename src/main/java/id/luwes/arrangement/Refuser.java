package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * Who refused an application that is decided again, and takes no part in that.
 *
 * @param by the person; empty for an account without an employee record
 */
record Refuser(long account, Optional<EmployeeId> by) {

    static Refuser of(Decision refusal) {
        return new Refuser(refusal.account(), refusal.by());
    }

    boolean is(SignedIn person) {
        return account == person.account() || (by.isPresent() && by.equals(person.employeeId()));
    }

    boolean is(Optional<EmployeeId> person) {
        return by.isPresent() && by.equals(person);
    }
}
