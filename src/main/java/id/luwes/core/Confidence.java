package id.luwes.core;

/** How firm a legal or factual statement is, by where it was read. */
public enum Confidence {
    /** The primary text, or several independent sources that agree. */
    HIGH('H'),
    /** One good secondary source. */
    MEDIUM('M'),
    /** One weak source, or sources that disagree. */
    LOW('L'),
    /** General knowledge that nobody has checked against a source. */
    GENERAL('G');

    private final char mark;

    Confidence(char mark) {
        this.mark = mark;
    }

    /** The letter by which documents show it. */
    public char mark() {
        return mark;
    }

    /**
     * The confidence with the given mark.
     *
     * @throws IllegalArgumentException when no confidence has it
     */
    public static Confidence ofMark(String mark) {
        for (var confidence : values()) {
            if (mark.equals(String.valueOf(confidence.mark))) {
                return confidence;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is no mark of confidence. The marks are H, M, L and G.".formatted(mark));
    }
}
