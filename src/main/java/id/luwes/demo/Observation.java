package id.luwes.demo;

import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated fact about a person, with its origin, which always says that it is made up. */
record Observation(FactKind kind, String value, @Nullable String period, LocalDate on, String source) {

    static Observation of(FactKind kind, Object value, LocalDate on, String source) {
        return new Observation(kind, value.toString(), null, on, source + " (rekaan)");
    }

    Observation during(String name) {
        return new Observation(kind, value, name, on, source);
    }
}
