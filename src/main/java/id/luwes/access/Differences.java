package id.luwes.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a change changed, for the audit trail: what was there and what is, in the order in which it was compared. */
public final class Differences {

    private final Map<String, String> told = new LinkedHashMap<>();

    /** Keeps both if they differ; an empty {@link Optional} is told as a dash. */
    public Differences compare(String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            told.put(what, told(before) + " → " + told(after));
        }
        return this;
    }

    /** All that differed, by what it was. */
    public Map<String, String> told() {
        return told;
    }

    private static String told(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("–")
                : value.toString();
    }
}
