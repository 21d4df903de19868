package id.luwes.regime;

import id.luwes.core.UnitId;
import java.util.List;

/**
 * A regime to be kept.
 *
 * @param units to which it is limited, with those below them; none for the whole agency
 */
public record RegimeDraft(Regime regime, List<UnitId> units) {

    public RegimeDraft {
        units = List.copyOf(units);
    }
}
