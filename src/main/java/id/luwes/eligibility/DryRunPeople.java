package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Touched;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a dry run for whom somebody looked.
 *
 * @param counts of whoever is in the groups and has the name, whatever the draft changes for them
 * @param found by unit and name
 */
public record DryRunPeople(DryRun run, Wanted wanted, Counts counts, List<Touched> found) {

    public DryRunPeople {
        found = List.copyOf(found);
    }

    /**
     * What is looked for.
     *
     * @param groups the group by some ways of looking; an empty word for those of whom it is not known
     * @param shift empty for everybody whose days change
     * @param name a part of the name; empty for every name
     */
    public record Wanted(Map<By, String> groups, Optional<Shift> shift, String name) {

        public Wanted {
            groups = groups.isEmpty() ? Map.of() : new EnumMap<>(groups);
        }

        boolean shows(Shift change) {
            return shift.map(change::equals).orElse(change != Shift.SAME);
        }
    }
}
