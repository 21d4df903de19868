package id.luwes.arrangement;

import java.util.Locale;

/**
 * Under which name an output is promised and remembered. The letters' case and how many blanks stand between words make
 * no other thing of it.
 */
public record OutputName(String what, String measure) {

    public OutputName {
        what = plain(what);
        measure = plain(measure);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
