package id.luwes.arrangement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which part of a day is away; the other half is worked at the own office, and the break lies between. */
public enum AwayPart {
    WHOLE,
    /** Away until the break, then at the office. */
    MORNING,
    /** At the office until the break, then away. */
    AFTERNOON;

    /** As it is kept: a whole day has no word. */
    public static AwayPart kept(@Nullable String word) {
        return word == null ? WHOLE : valueOf(word);
    }

    /** As a form says it; whatever else it says is the whole day. */
    public static AwayPart named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(WHOLE);
    }

    public boolean isHalf() {
        return this != WHOLE;
    }
}
