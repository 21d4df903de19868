package id.luwes.access.web;

import id.luwes.agency.Units.Unit;
import id.luwes.web.ByName;
import java.util.List;

/** Which unit somebody means who typed its name, or a part of it. */
sealed interface UnitAnswer {

    /** One unit. */
    record Known(Unit unit) implements UnitAnswer {}

    /** None, or more than one: the first that fit, as many as can be looked through. */
    record Unclear(List<Unit> fitting) implements UnitAnswer {}

    /** So many are shown to choose from. */
    int SHOWN = 20;

    /** A name in full goes before names that contain what was typed. */
    static UnitAnswer of(String typed, List<Unit> units) {
        var fitting = ByName.fitting(typed, units, Unit::name);
        return fitting.size() == 1
                ? new Known(fitting.getFirst())
                : new Unclear(fitting.stream().limit(SHOWN).toList());
    }
}
