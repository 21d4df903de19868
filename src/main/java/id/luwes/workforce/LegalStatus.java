package id.luwes.workforce;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kedudukan hukum: which of its words mean that somebody is due at work. */
public final class LegalStatus {

    /** Of whoever is new and of whom nothing else is told. */
    public static final String ACTIVE = "Aktif";

    private static final List<String> DUE = List.of("aktif", "pns aktif", "pppk aktif", "cpns", "cpns aktif");

    private LegalStatus() {}

    /** Whether somebody of this status is due at work. */
    public static boolean isActive(String status) {
        return DUE.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    /** The same words for SQL, in small letters. */
    static String sql() {
        return DUE.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
