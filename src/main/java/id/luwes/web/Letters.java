package id.luwes.web;

/**
 * Counts what people type as the database counts it: characters. A Java string counts an emoji as two or more, so that
 * two of them would pass for the four letters that a reason needs and be refused by the store.
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

    /** The first so many characters, none of them cut in half. */
    public static String first(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
