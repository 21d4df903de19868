package id.luwes.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of what a person may do that a token can carry; with nothing named, it carries nothing. */
public enum Scope {
    APPLICATIONS_READ,
    APPLICATIONS_WRITE,
    DECISIONS_WRITE,
    AGREEMENTS_READ,
    AGREEMENTS_WRITE,
    OUTPUTS_READ,
    OUTPUTS_WRITE,
    PEOPLE_READ,
    POLICIES_READ,
    POLICIES_WRITE,
    VERDICTS_READ;

    /** As programs know it, such as {@code applications:read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** Reads the word of one. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether something can be changed with it. */
    public boolean changes() {
        return word().endsWith(":write");
    }
}
