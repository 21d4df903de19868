package id.luwes.core;

import org.jspecify.annotations.Nullable;

/**
 * What a rule stands on: the legal instrument, the article where a source names it, and how firm that is. An article
 * that nobody has read is left out, never guessed.
 */
public record LegalBasis(String instrument, @Nullable String article, Confidence confidence) {

    public LegalBasis {
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("A legal basis needs an instrument, for example 'Perpres 21/2023'.");
        }
    }

    /** A basis of which only the instrument is known. */
    public static LegalBasis of(String instrument, Confidence confidence) {
        return new LegalBasis(instrument, null, confidence);
    }

    /** As it is cited: "Perpres 21/2023 Pasal 8 ayat (3)", or the instrument alone. */
    public String citation() {
        return article == null ? instrument : instrument + " " + article;
    }
}
