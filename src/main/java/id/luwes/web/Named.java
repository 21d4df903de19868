package id.luwes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Things that somebody has named in a form, one in each line; each name, or a part of it, must fit one.
 *
 * @param found those that were understood
 * @param faults what was not
 */
public record Named<T>(List<T> found, Faults faults) {

    private static final int MOST = 200;
    private static final int LISTED = 5;

    public Named {
        found = List.copyOf(found);
    }

    /**
     * The things of a text; none is no fault.
     *
     * @param field of the form, at which a fault stands
     * @param words where the words begin that say what is wrong: {@code .many}, {@code .unknown}, {@code .several}
     */
    public static <T> Named<T> of(String text, List<T> all, Function<T, String> name, String field, String words) {
        var lines = text.lines().map(Letters::line).filter(it -> !it.isEmpty()).toList();
        var faults = Faults.NONE.andIf(lines.size() > MOST, field, words + ".many", MOST);
        var found = new ArrayList<T>();
        for (var line : lines.stream().limit(MOST).toList()) {
            var fitting = ByName.fitting(line, all, name);
            if (fitting.size() == 1) {
                found.add(fitting.getFirst());
            } else if (faults.of(field) == null) {
                faults = fitting.isEmpty()
                        ? faults.and(field, words + ".unknown", line)
                        : faults.and(field, words + ".several", line, listed(fitting, name));
            }
        }
        return new Named<>(found, faults);
    }

    private static <T> String listed(List<T> fitting, Function<T, String> name) {
        return fitting.stream().limit(LISTED).map(name).collect(Collectors.joining("; "));
    }
}
