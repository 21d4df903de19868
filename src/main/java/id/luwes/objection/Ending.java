package id.luwes.objection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a body decides. */
public enum Ending {
    UPHELD,
    PARTLY,
    REJECTED;

    /** How a form and a program write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ending> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
