package id.luwes.workforce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of regencies and cities by the codes of the interior ministry, as far as the shipped list goes. */
public final class Regencies {

    private static final Map<String, String> NAMES = read();
    private static final Map<String, String> CODES =
            NAMES.entrySet().stream().collect(Collectors.toMap(it -> plain(it.getValue()), Map.Entry::getKey));
    private static final Pattern CODE = Pattern.compile("([1-9][0-9])(?:[.,]([0-9]{1,2})|([0-9]{2}))");

    private Regencies() {}

    /** All of the list, in its order. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** The name, or the code itself where the list does not have it. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /**
     * The code that somebody means by a code, of any regency of Indonesia, or by a name of the list. What took 32.10 for a
     * number wrote 32.1.
     */
    public static Optional<String> find(String written) {
        var code = CODE.matcher(written.strip());
        if (code.matches()) {
            var told = code.group(2) == null ? code.group(3) : code.group(2);
            var number = told.length() == 1 ? told + "0" : told;
            return number.equals("00") ? Optional.empty() : Optional.of(code.group(1) + "." + number);
        }
        return Optional.ofNullable(CODES.get(plain(written.strip())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(kabupaten|kab\\.?) +", "kabupaten ")
                .replaceAll(" +", " ");
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
