package id.luwes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, for programs.
 *
 * @param next what to ask with for the page behind it; null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    private static final int MOST = 100;

    public Listing {
        items = List.copyOf(items);
    }

    /**
     * How many are wanted at once.
     *
     * @throws Refusal (400) if it is no number from 1 to 100
     */
    public static int limit(String asked) {
        if (!asked.matches("[1-9][0-9]?|100")) {
            throw Refusal.malformed("web.api.limit", MOST);
        }
        return Integer.parseInt(asked);
    }
}
