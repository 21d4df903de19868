package id.luwes.objection;

import id.luwes.access.SignedIn;

/** The two sides of an objection. */
final class Sides {

    private Sides() {}

    static boolean isOwn(SignedIn person, ObjectionFacts facts) {
        return person.employeeId().filter(facts.employee()::equals).isPresent();
    }

    /** Whether this person took the contested decision. */
    static boolean isDecider(SignedIn person, ObjectionFacts facts) {
        var contested = facts.contested();
        return contested.account() == person.account()
                || (contested.by().isPresent() && contested.by().equals(person.employeeId()));
    }
}
