package id.luwes.web;

import java.util.Locale;
import java.util.Optional;

/** The languages of the interface; Indonesian is the first and the fallback. */
public enum Language {
    INDONESIAN("id", Locale.of("id", "ID")),
    ENGLISH("en", Locale.UK);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, as in {@code <html lang>} and in the names of the message files. */
    public String tag() {
        return tag;
    }

    /** The locale that dates and numbers are written in. */
    public Locale locale() {
        return locale;
    }

    /** Finds a language by its tag; a region after it ({@code en-AU}) does not matter. */
    public static Optional<Language> of(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
