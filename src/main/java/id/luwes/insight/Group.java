package id.luwes.insight;

import id.luwes.core.UnitId;
import java.util.List;

/**
 * People who are counted together.
 *
 * @param units the units they belong to: one, or several that were too small to stand alone
 * @param name of the unit; empty where several are merged
 * @param own whether these are the people of the unit itself, without those below it
 */
public record Group(List<UnitId> units, String name, boolean own, Sums sums) {

    /** Fewer participants than this tell of persons. */
    public static final int LEAST = 5;

    public Group {
        units = List.copyOf(units);
    }

    /** Whether several units stand here together. */
    public boolean merged() {
        return units.size() > 1;
    }

    /** Whether so few take part that the numbers would speak of persons; where nothing is counted, they speak of none. */
    public boolean tooSmall() {
        return sums.participants() < LEAST && sums.tellAnything();
    }
}
