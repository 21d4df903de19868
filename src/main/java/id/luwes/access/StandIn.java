package id.luwes.access;

import id.luwes.core.EmployeeId;
import java.util.Optional;
import java.util.Set;

/**
 * For whom somebody acts at this moment as a deputy, beside the own power; the module that keeps employees tells it.
 *
 * @param deputyship the number of the naming
 * @param holder whose people; empty for those on whom nobody would decide but BKD
 * @param name of the holder, for Plt. of the unit
 * @param first the first place in the tree of units within which it holds
 * @param last the last one
 * @param barred on whom never by deputyship: oneself, the own superior, the head of the own unit, whom one stands for
 */
public record StandIn(
        long deputyship,
        Kind kind,
        Optional<EmployeeId> holder,
        String name,
        int first,
        int last,
        Set<EmployeeId> barred) {

    public StandIn {
        barred = Set.copyOf(barred);
    }

    /** Why there is a deputy. */
    public enum Kind {
        /** Pelaksana harian: the holder of the post is away for a time. */
        PLH,
        /** Pelaksana tugas: the post of the unit is vacant. */
        PLT;

        /** The formula before a name; terms of office are not translated. */
        public String formula() {
            return switch (this) {
                case PLH -> "Plh.";
                case PLT -> "Plt.";
            };
        }
    }

    /** <em>Plh. Dimas</em>. */
    public String title() {
        return kind.formula() + " " + name;
    }
}
