package id.luwes.policy;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows stand elsewhere among the others than they did. */
final class RowOrder {

    private RowOrder() {}

    /** The fewest of those in both lists that must be taken out for the rest to be in one order. */
    static Set<String> moved(List<String> before, List<String> after) {
        var was = before.stream().filter(new HashSet<>(after)::contains).toList();
        var is = after.stream().filter(new HashSet<>(before)::contains).toList();
        var moved = new HashSet<>(is);
        kept(was, is).forEach(moved::remove);
        return moved;
    }

    /** A longest sequence that both have, by the usual table of lengths; a table has a thousand rows at most. */
    private static Iterable<String> kept(List<String> was, List<String> is) {
        var longest = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                longest[i][j] = was.get(i).equals(is.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var kept = new ArrayDeque<String>();
        for (int i = 0, j = 0; i < was.size() && j < is.size(); ) {
            if (was.get(i).equals(is.get(j))) {
                kept.add(was.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
