package id.luwes.web;

import org.jspecify.annotations.Nullable;

/**
 * Counts what people type as the database counts it: characters. A Java string counts an emoji as two or more, so that
 * two of them would pass for the four letters that a reason needs and be refused by the store. And cleans it as it is kept.
 */
public final class Letters {

    private Letters() {}

    /** How many characters a text has. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a text has at least so many characters, and at most so many. */
    public static boolean between(String text, int least, int most) {
        int count = count(text);
        return count >= least && count <= most;
    }

    /** What was typed as one line, without the signs that no text needs and no database keeps; empty for nothing. */
    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    /** What was typed as several lines, cleaned in the same way. */
    public static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ").strip();
    }

    /** The first so many characters, none of them cut in half. */
    public static String first(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
