package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * Who takes no part in deciding on an objection, although they belong to the body: whoever objects, whoever took the decision,
 * and the superior of whoever objects, of then and of today.
 */
final class Impartiality {

    /** The same in SQL, for the person {@code :me} with the account {@code :account} and the objection {@code o}. */
    static final String CONDITION = condition(":me", ":account");

    private Impartiality() {}

    /** The same for any person, and their account where they have one. */
    static String condition(String person, String account) {
        return """
             o.employee_id <> %1$s and o.decider_id is distinct from %1$s and o.superior_id is distinct from %1$s
             and (o.decider_account is null or o.decider_account is distinct from %2$s)
             and not exists (select from workforce.reporting_line now where now.agency_id = o.agency_id
                    and now.employee_id = o.employee_id and now.superior_id = %1$s)
            """.formatted(person, account);
    }

    /** @param superior of whoever objects, today */
    static boolean holds(SignedIn member, ObjectionFacts facts, Optional<EmployeeId> superior) {
        var me = member.employeeId();
        var contested = facts.contested();
        return me.isPresent()
                && !me.get().equals(facts.employee())
                && !me.equals(contested.by())
                && contested.account() != member.account()
                && !me.equals(facts.superior())
                && !me.equals(superior);
    }
}
