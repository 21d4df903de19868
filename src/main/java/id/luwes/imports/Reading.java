package id.luwes.imports;

import java.util.Arrays;
import java.util.List;

/** How a cell that is not empty is read: to the value as it is kept, or to what is wrong with it. */
@FunctionalInterface
public interface Reading {

    Read read(Cell cell);

    /** What came of it. */
    sealed interface Read {

        record Value(String text) implements Read {}

        /**
         * @param key of the message; at {@code key.remedy} stands the way out
         * @param arguments what the message mentions
         */
        record Problem(String key, List<String> arguments) implements Read {}

        /**
         * Nothing that can be kept, yet no reason to refuse what else stands in the row: the cell counts as empty, and
         * whoever brings the file reads about it.
         */
        record Doubt(String key, List<String> arguments) implements Read {}
    }

    static Read value(String text) {
        return new Read.Value(text);
    }

    static Read problem(String key, Object... arguments) {
        return new Read.Problem(
                key, Arrays.stream(arguments).map(Object::toString).toList());
    }

    static Read doubt(String key) {
        return new Read.Doubt(key, List.of());
    }
}
