package id.luwes.demo;

import static java.util.stream.Collectors.groupingBy;

import id.luwes.workforce.FactKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A position as offices name it, and how much of it can be done elsewhere.
 *
 * @param profile the kind of unit in which it is found
 */
record Occupation(String profile, String name, Kind kind, Remote remote, int weight) {

    /** The kinds of the civil-service law. */
    enum Kind {
        STRUKTURAL,
        FUNGSIONAL,
        PELAKSANA
    }

    /** What part of the working time can be worked elsewhere: the classes of the position list, per cent. */
    enum Remote {
        /** Most activities. */
        A(60, 95),
        /** Some. */
        B(30, 65),
        /** Mostly on site. */
        C(5, 25),
        /** Face to face with citizens. */
        X(0, 10);

        private final int least;
        private final int most;

        Remote(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** How many positions an agency has looked at so far; whoever faces citizens is asked of last. */
        double assessed() {
            return switch (this) {
                case A, B -> 0.9;
                case C -> 0.7;
                case X -> 0.1;
            };
        }

        /** How often a criterion of the duties is not met, where it was looked at. */
        double lacking(FactKind criterion) {
            return switch (this) {
                case A -> criterion == FactKind.TASK_LITTLE_FACE_TO_FACE ? 0.01 : 0;
                case B -> criterion == FactKind.TASK_NO_CONSTANT_SUPERVISION ? 0.03 : 0;
                case C ->
                    criterion == FactKind.TASK_NO_SPECIAL_ROOM
                            ? 0.3
                            : criterion == FactKind.TASK_OUTSIDE_OFFICE ? 0.1 : 0;
                case X -> criterion == FactKind.TASK_LITTLE_FACE_TO_FACE ? 1 : 0;
            };
        }

        int capacity(Chance chance) {
            return chance.between(least, most);
        }
    }

    /** Every profile with its positions. */
    static Map<String, Weighted<Occupation>> byProfile() {
        return Sheet.rows(
                        "demo/positions.csv",
                        row -> new Occupation(
                                row.getField("profile"),
                                row.getField("position"),
                                Kind.valueOf(row.getField("kind")),
                                Remote.valueOf(row.getField("class")),
                                Sheet.number(row, "weight")))
                .stream()
                .collect(groupingBy(
                        Occupation::profile,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Occupation::weighted)));
    }

    private static Weighted<Occupation> weighted(List<Occupation> occupations) {
        return Weighted.by(Occupation::weight, occupations);
    }
}
