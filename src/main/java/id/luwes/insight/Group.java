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

    /** Fewer people than this, or fewer participants, tell of persons. */
    public static final int LEAST = 5;

    public Group {
        units = List.copyOf(units);
    }

    /** Whether several units stand here together. */
    public boolean merged() {
        return units.size() > 1;
    }

    /**
     * Whether so few are there, or so few take part, that the numbers would speak of persons; where nothing is counted,
     * they speak of none.
     */
    public boolean tooSmall() {
        return fewPeople() || fewParticipants();
    }

    /** Whether the head count is one of fewer than five. */
    boolean fewPeople() {
        return sums.people() > 0 && sums.people() < LEAST;
    }

    /** Whether something is told of fewer than five participants. */
    boolean fewParticipants() {
        return sums.participants() < LEAST && sums.tellAnything();
    }
}
