package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.StandIn;
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

    /** The same, and whoever decides on the person as a deputy: for what a case needs, not for the whole record. */
    public static boolean seesCase(Authority who, Employee person) {
        return sees(who, person) || asDeputy(who, person).isPresent();
    }

    /** Whoever works in the agency knows who else is at work there: name, position and unit, and no more. */
    public static boolean isColleague(Authority who, Employee person) {
        return who.has(Role.EMPLOYEE) && person.active();
    }

    /**
     * Whether this person decides on that one: the superior, BKD where the records tell none, and their deputies. Nobody
     * on themselves. The same as the function {@code workforce.decides_for} says in lists.
     */
    public static boolean decides(Authority who, Employee person) {
        return decidesInOwnRight(who, person) || asDeputy(who, person).isPresent();
    }

    /** As whose deputy this person decides on that one; empty where not at all, or where the own power suffices. */
    public static Optional<StandIn> asDeputy(Authority who, Employee person) {
        return decidesInOwnRight(who, person)
                ? Optional.empty()
                : who.standIns().stream().filter(it -> reaches(it, person)).findFirst();
    }

    private static boolean decidesInOwnRight(Authority who, Employee person) {
        return !isOwn(who, person)
                && switch (person.superior()) {
                    case Superior.Person superior -> isSuperior(who, person);
                    case Superior.Bkd nobody -> isBkd(who, person);
                };
    }

    private static boolean reaches(StandIn standIn, Employee person) {
        var place = person.unit().place();
        return !standIn.barred().contains(person.id())
                && standIn.first() <= place
                && place <= standIn.last()
                && switch (person.superior()) {
                    case Superior.Person superior ->
                        standIn.holder().filter(superior.id()::equals).isPresent() && fallsTo(standIn.kind(), person);
                    case Superior.Bkd nobody ->
                        standIn.holder().isEmpty() && person.active() && nobody.problem() == LineProblem.NONE;
                };
    }

    /** Through a vacant post falls the line that follows the organisation, not one that the records name. */
    private static boolean fallsTo(StandIn.Kind kind, Employee person) {
        return switch (kind) {
            case PLH -> true;
            case PLT -> person.superiorOverride() == null;
        };
    }

    /** Whether this person decides for that one in the own right. */
    public static boolean isSuperior(Authority who, Employee person) {
        return person.superior().employee().isPresent()
                && person.superior().employee().equals(who.person().employeeId());
    }

    /** Whether the role of BKD holds for the unit of this person. */
    public static boolean isBkd(Authority who, Employee person) {
        return who.has(Role.BKD, person.unit().place());
    }
}
