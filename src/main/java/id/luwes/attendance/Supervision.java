package id.luwes.attendance;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Sight;

/** Who looks after whose days: whoever decides on the person. Nobody after their own. */
public final class Supervision {

    private Supervision() {}

    /** Whether this person rules on the days of that one. */
    public static boolean rules(Authority who, Employee person) {
        return Sight.decides(who, person);
    }

    /** Whether the days of somebody may be read without ruling on them. */
    public static boolean reads(Authority who, Employee person) {
        return rules(who, person) || who.has(Role.AUDITOR, person.unit().place());
    }
}
