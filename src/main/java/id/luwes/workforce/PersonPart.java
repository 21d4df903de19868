package id.luwes.workforce;

import id.luwes.web.Register.Standing;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One card of a person's page.
 *
 * @param key message key of the title; the key of what stands there while it has no lines ends in {@code .none}
 * @param lines the lines, in the words of whoever reads them
 */
public record PersonPart(String key, Function<Wording, List<Line>> lines) {

    /** So many lines are shown of what has no end. */
    public static final int SHOWN = 8;

    /** So many lines are open, the rest is folded. */
    public static final int OPEN = 5;

    /** The id of the card, for links to it. */
    public String id() {
        return key.replace('.', '-');
    }

    /**
     * A line.
     *
     * @param href where more is read, empty where there is no more, or not for whoever reads this
     * @param under a line below its name, empty for none
     */
    public record Line(String href, String name, String under, Optional<Standing> standing) {

        public Line(String href, String name, String under, Standing standing) {
            this(href, name, under, Optional.of(standing));
        }
    }
}
