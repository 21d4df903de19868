package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import java.util.Optional;

/** Who may look at the record of a person, by who they are to each other and by the roles that hold for the unit. */
public final class Sight {

    private Sight() {}

    /** The person themself. */
    public static boolean isOwn(Authority who, Employee person) {
        return who.person().employeeId().equals(Optional.of(person.id()));
    }

    /** The person, the direct superior, BKD and the auditor where their roles hold. */
    public static boolean sees(Authority who, Employee person) {
        return isOwn(who, person)
                || isSuperior(who, person)
                || who.has(Role.AUDITOR, person.unit().place())
                || isBkd(who, person);
    }

    /** Whether this person decides for that one. */
    public static boolean isSuperior(Authority who, Employee person) {
        return person.superior().employee().isPresent()
                && person.superior().employee().equals(who.person().employeeId());
    }

    /** Whether the role of BKD holds for the unit of this person. */
    public static boolean isBkd(Authority who, Employee person) {
        return who.has(Role.BKD, person.unit().place());
    }
}
