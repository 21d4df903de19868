package id.luwes.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns of many rows, each a parameter that is an array: {@code unnest} makes rows of them again, in one statement. */
public final class Columns {

    private Columns() {}

    /** One column as text, which the statement casts; null stays null. */
    public static <T> @Nullable String[] texts(List<T> rows, Function<T, ? extends @Nullable Object> column) {
        var texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = column.apply(rows.get(i));
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }
}
