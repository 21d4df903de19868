package id.luwes.workforce;

import java.util.Locale;

/** What is decided on, by a superior or a deputy. */
public enum DecidedCase {
    APPLICATION,
    OUTPUT,
    CORRECTION,
    EVALUATION,
    DAY_CHANGE;

    /** The key of the word for it. */
    public String key() {
        return "workforce.deputy.case." + name().toLowerCase(Locale.ROOT);
    }
}
