package id.luwes.arrangement;

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

    public boolean isHalf() {
        return this != WHOLE;
    }
}
