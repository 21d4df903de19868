package id.luwes.arrangement;

import java.util.Arrays;
import java.util.Optional;

/**
 * A cause to look at an agreement as it stood when it was read; the same again only once it says something else.
 *
 * @param state which unit, which verdict and so on, as the store writes it
 */
public record LookKey(LookKind kind, String state) {

    /** No state is longer, in the store. */
    private static final int LONGEST = 80;

    private static final String BETWEEN = "=";

    /** How a form sends what was read. */
    public String written() {
        return kind + BETWEEN + state;
    }

    /** What a form has sent; empty where no page writes it so. */
    public static Optional<LookKey> read(String written) {
        var parts = written.split(BETWEEN, 2);
        return Arrays.stream(LookKind.values())
                .filter(it -> parts.length == 2 && it.name().equals(parts[0]))
                .filter(it -> !parts[1].isEmpty() && parts[1].length() <= LONGEST)
                .map(it -> new LookKey(it, parts[1]))
                .findFirst();
    }
}
