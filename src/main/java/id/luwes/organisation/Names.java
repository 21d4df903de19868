package id.luwes.organisation;

import java.util.Locale;
import java.util.Optional;

/** Names of units as people write them: capitals and doubled blanks make no difference. */
final class Names {

    private static final String[] BETWEEN = {" / ", " > ", " › "};

    private Names() {}

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A unit that is named together with the one above it. */
    record Below(String above, String name) {}

    /** {@code Dinas Kesehatan / Sekretariat} read as the Sekretariat below Dinas Kesehatan; empty for a name alone. */
    static Optional<Below> split(String written) {
        var plain = plain(written);
        for (var between : BETWEEN) {
            int at = plain.lastIndexOf(between);
            if (at > 0) {
                var above = plain.substring(0, at);
                int further = above.lastIndexOf(between);
                return Optional.of(new Below(
                        further < 0 ? above : above.substring(further + between.length()),
                        plain.substring(at + between.length())));
            }
        }
        return Optional.empty();
    }
}
