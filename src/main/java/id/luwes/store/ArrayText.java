package id.luwes.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as the text of an array that the database casts: numbers and dates, which need no quotation marks. */
public final class ArrayText {

    private ArrayText() {}

    /** {@code {2026-11-02,2026-11-03}}. */
    public static String of(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
