package id.luwes.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what somebody means who typed a name or a part of it; letters may be large or small. */
public final class ByName {

    private ByName() {}

    /** Those with the very name; if none has it, those whose name contains it. */
    public static <T> List<T> fitting(String typed, List<T> all, Function<T, String> name) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var exact = all.stream()
                .filter(it -> name.apply(it).toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(it -> name.apply(it).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList()
                : exact;
    }
}
