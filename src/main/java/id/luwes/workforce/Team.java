package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A team that works across the lines of the organisation (PermenPANRB 7/2022).
 *
 * @param lead of today; empty where nobody leads
 * @param members of today, the lead not counted
 * @param ended whether it has ended
 * @param kept whether the reader may change it
 */
public record Team(long id, String name, Unit unit, Optional<Lead> lead, int members, boolean ended, boolean kept) {

    /** The unit that the team works for; its subtree are the places from first to last. */
    public record Unit(UnitId id, String name, int first, int last) {

        boolean holds(int place) {
            return first <= place && place <= last;
        }
    }

    /** Who leads. */
    public record Lead(EmployeeId id, String name) {}

    /**
     * Somebody's time in a team.
     *
     * @param until empty for as long as the team
     * @param letter the number of the <i>surat tugas</i>; empty for none
     */
    public record Member(
            long id,
            EmployeeId person,
            String name,
            String position,
            String unitName,
            boolean leads,
            LocalDate from,
            Optional<LocalDate> until,
            String letter) {}
}
