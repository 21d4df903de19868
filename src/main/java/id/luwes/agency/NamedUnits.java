package id.luwes.agency;

import id.luwes.agency.Units.Unit;
import id.luwes.web.Faults;
import id.luwes.web.Named;
import java.util.List;

/**
 * Units that somebody has named in a form, one in each line; each name, or a part of it, must fit one unit.
 *
 * @param units those that were understood
 * @param faults what was not, of the field {@code units}
 */
public record NamedUnits(List<Unit> units, Faults faults) {

    private static final String FIELD = "units";
    private static final String WORDS = "agency.named";

    public NamedUnits {
        units = List.copyOf(units);
    }

    /** The units of a text; none is no fault. */
    public static NamedUnits of(String text, List<Unit> all) {
        var named = Named.of(text, all, Unit::name, FIELD, WORDS);
        return new NamedUnits(named.found(), named.faults());
    }

    /** The same; to name none is a fault. */
    public static NamedUnits atLeastOne(String text, List<Unit> all) {
        var named = of(text, all);
        return new NamedUnits(named.units, named.faults.andIf(text.isBlank(), FIELD, WORDS + ".none"));
    }
}
