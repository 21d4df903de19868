package id.luwes.attendance;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Sight;
import id.luwes.workforce.Superior;

/** Who looks after whose days: the superior, or BKD where the records tell none. Nobody after their own. */
final class Supervision {

    private Supervision() {}

    static boolean rules(Authority who, Employee person) {
        if (Sight.isOwn(who, person)) {
            return false;
        }
        return switch (person.superior()) {
            case Superior.Person superior -> Sight.isSuperior(who, person);
            case Superior.Bkd nobody -> Sight.isBkd(who, person);
        };
    }

    /** Whether the days of somebody may be read without ruling on them. */
    static boolean reads(Authority who, Employee person) {
        return rules(who, person) || who.has(Role.AUDITOR, person.unit().place());
    }
}
