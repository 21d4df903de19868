package id.luwes.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.core.Sex;
import java.util.List;
import java.util.Map;

/** Names in the manner of the region: a common first name, and a second one put together from two halves by chance. */
final class Names {

    private static final double DEGREE = 0.62;
    private static final List<String> DEGREES = List.of(
            "S.Sos.", "S.E.", "S.H.", "S.Kom.", "S.T.", "S.IP.", "S.AP.", "S.Pd.", "A.Md.", "S.Si.", "S.STP.", "S.P.");
    private static final List<String> SECOND_DEGREES = List.of("M.Si.", "M.M.", "M.AP.", "M.T.", "M.H.");

    private final Map<String, List<String>> words;

    Names() {
        words = Sheet.rows("demo/names.csv", row -> row.getFields()).stream()
                .collect(groupingBy(List::getFirst, mapping(List::getLast, toList())));
    }

    private String word(Chance chance, String part) {
        return chance.oneOf(words.getOrDefault(part, List.of()));
    }

    /** A name that denotes nobody, with the degrees of a leader where it is one's. */
    String name(Chance chance, Sex sex, boolean leads) {
        var name = word(chance, sex.name()) + " " + word(chance, "FIRST_HALF") + word(chance, "SECOND_HALF");
        if (!leads && !chance.happens(DEGREE)) {
            return name;
        }
        var degree = ", " + chance.oneOf(DEGREES);
        return name + degree + (leads ? ", " + chance.oneOf(SECOND_DEGREES) : "");
    }
}
