package id.luwes.web;

import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the device wishes. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The value of {@code <html data-theme>} and of the cookie. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String tag) {
        for (var theme : values()) {
            if (theme.tag().equals(tag)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
