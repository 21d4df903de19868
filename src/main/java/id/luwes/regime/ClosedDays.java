package id.luwes.regime;

import id.luwes.core.DateRange;
import java.util.List;

/**
 * Days on which rules about applications govern and none of them reaches somebody, who therefore cannot apply for them.
 *
 * @param rules what they are called, with what they stand on and when they hold here; at least one
 */
public record ClosedDays(DateRange days, List<HeldRegime> rules) {

    public ClosedDays {
        rules = List.copyOf(rules);
    }
}
