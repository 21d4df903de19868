package id.luwes.agency;

import id.luwes.agency.Units.Unit;
import id.luwes.web.ByName;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Units that somebody has named in a form, one in each line; each name, or a part of it, must fit one unit.
 *
 * @param units those that were understood
 * @param faults what was not, of the field {@code units}
 */
public record NamedUnits(List<Unit> units, Faults faults) {

    private static final String FIELD = "units";
    private static final int MOST = 200;
    private static final int NAMED = 5;

    public NamedUnits {
        units = List.copyOf(units);
    }

    /** The units of a text; none is no fault. */
    public static NamedUnits of(String text, List<Unit> all) {
        var lines = text.lines().map(Letters::line).filter(it -> !it.isEmpty()).toList();
        var faults = Faults.NONE.andIf(lines.size() > MOST, FIELD, "agency.named.many", MOST);
        var units = new ArrayList<Unit>();
        for (var line : lines.stream().limit(MOST).toList()) {
            var fitting = ByName.fitting(line, all, Unit::name);
            if (fitting.size() == 1) {
                units.add(fitting.getFirst());
            } else if (faults.of(FIELD) == null) {
                faults = unclear(faults, line, fitting);
            }
        }
        return new NamedUnits(units, faults);
    }

    /** The same; to name none is a fault. */
    public static NamedUnits atLeastOne(String text, List<Unit> all) {
        var named = of(text, all);
        return new NamedUnits(named.units, named.faults.andIf(text.isBlank(), FIELD, "agency.named.none"));
    }

    private static Faults unclear(Faults faults, String line, List<Unit> fitting) {
        return fitting.isEmpty()
                ? faults.and(FIELD, "agency.named.unknown", line)
                : faults.and(
                        FIELD,
                        "agency.named.several",
                        line,
                        fitting.stream().limit(NAMED).map(Unit::name).collect(Collectors.joining("; ")));
    }
}
