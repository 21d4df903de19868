package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;

/** For what a deputy can be named. */
public sealed interface Post {

    /** The name that stands behind Plh. or Plt. */
    String name();

    /** A post whose holder may be away: Plh. */
    record Held(EmployeeId holder, String name) implements Post {}

    /** The vacant post of a unit: Plt. */
    record Vacant(UnitId unit, String name) implements Post {}

    /** What a form sends: {@code e12} for a holder, {@code u5} for a unit. */
    default String key() {
        return switch (this) {
            case Held held -> "e" + held.holder();
            case Vacant vacant -> "u" + vacant.unit().value();
        };
    }
}
