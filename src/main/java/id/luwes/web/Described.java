package id.luwes.web;

import org.jspecify.annotations.Nullable;

/** Which texts describe a field: its hint, its error. */
public final class Described {

    private Described() {}

    /** The value of {@code aria-describedby}, or null where nothing describes the field. */
    public static @Nullable String by(String name, String hint, @Nullable Fault fault) {
        if (fault == null) {
            return hint.isEmpty() ? null : name + "-hint";
        }
        return hint.isEmpty() ? name + "-error" : name + "-hint " + name + "-error";
    }
}
