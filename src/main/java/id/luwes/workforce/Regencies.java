package id.luwes.workforce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The names of regencies and cities by the codes of the interior ministry, as far as the shipped list goes. */
public final class Regencies {

    private static final Map<String, String> NAMES = read();

    private Regencies() {}

    /** All of the list, in its order. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** The name, or the code itself where the list does not have it. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** Whether a text is written as a code: {@code 32.73}. */
    public static boolean isCode(String text) {
        return text.matches("[0-9]{2}\\.[0-9]{2}");
    }

    private static Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        try (var file = Objects.requireNonNull(Regencies.class.getResourceAsStream("/reference/regencies.csv"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(it -> it.split(",", 3)).forEach(it -> names.put(it[0], it[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(names);
    }
}
