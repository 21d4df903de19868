package id.luwes.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something in a policy's tables that can be moved while one looks at what would follow. Nothing is saved by moving it. */
public sealed interface Lever {

    /** Its name among those of the policy. */
    String key();

    /** The ids of the rows that it touches. */
    List<String> rows();

    /**
     * A number by which people are told apart, the same in all cells that have it: whoever is refused below it is let in from it
     * on.
     *
     * @param least the least that it can be
     * @param most the most that somebody would try
     * @param whole whether only whole numbers make sense
     */
    record Bound(
            Fact fact,
            Bilingual label,
            Bilingual unit,
            BigDecimal value,
            BigDecimal least,
            BigDecimal most,
            boolean whole,
            List<String> rows)
            implements Lever {

        public Bound {
            rows = List.copyOf(rows);
        }

        @Override
        public String key() {
            return fact.column() + "." + value.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * Which boxes of the talent map a row names.
     *
     * @param except whether the row fits all boxes but these
     */
    record Boxes(String row, Bilingual label, boolean except, SortedSet<Integer> chosen) implements Lever {

        public Boxes {
            chosen = new TreeSet<>(chosen);
        }

        @Override
        public String key() {
            return row;
        }

        @Override
        public List<String> rows() {
            return List.of(row);
        }
    }

    /**
     * The days a week that a row gives.
     *
     * @param condition whom it gives them to, in words
     */
    record Days(String row, Bilingual condition, int value) implements Lever {

        /** The days of a working week. */
        public static final int MOST = 5;

        @Override
        public String key() {
            return row;
        }

        @Override
        public List<String> rows() {
            return List.of(row);
        }
    }
}
