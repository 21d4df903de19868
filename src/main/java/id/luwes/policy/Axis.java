package id.luwes.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one input: the values that no cell of its column tells apart. The cut points are read from the cells;
 * between two of them, and on each, every cell has one answer. Which neighbours are one class the engine says, by the
 * cells that fit them; what a cell means is not repeated here.
 */
final class Axis {

    private static final int SMALL = 256;

    private final Kind kind;
    private final BigDecimal[] cuts;
    /** For numbers: the class below the first cut, on it, between it and the second, and so on. */
    private final int[] classOfStep;
    /** For whole numbers from 0, which are nearly all that there are. */
    private final int[] classOfSmall = new int[SMALL];

    private final Map<Object, Integer> classOfWord = new HashMap<>();
    private final List<Object> representatives = new ArrayList<>();
    private int classOfOthers;

    Axis(Kind kind, List<Cell> cells) {
        this.kind = kind;
        this.cuts = cuts(cells);
        this.classOfStep = new int[2 * cuts.length + 1];
        var fit = new Fit(cells);
        switch (kind) {
            case NUMBER -> classifyNumbers(fit);
            case STRING -> classifyWords(fit, words(cells));
            case BOOLEAN -> List.of(true, false).forEach(it -> classOfWord.put(it, classFor(it, fit)));
        }
    }

    int size() {
        return representatives.size();
    }

    /** A value of the class, to be judged for all of it. */
    Object representative(int classNumber) {
        return representatives.get(classNumber);
    }

    /** @param value of the column's kind; a whole number may come as an Integer, an absent value gets any class */
    int classOf(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        return switch (kind) {
            case NUMBER -> classOfNumber(value);
            case STRING -> classOfWord.getOrDefault(value, classOfOthers);
            case BOOLEAN -> classOfWord.getOrDefault(value, classOfOthers);
        };
    }

    private int classOfNumber(Object value) {
        if (value instanceof Integer whole) {
            return whole >= 0 && whole < SMALL ? classOfSmall[whole] : classOfNumber(BigDecimal.valueOf(whole));
        }
        return classOfNumber((BigDecimal) value);
    }

    private int classOfNumber(BigDecimal value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = value.compareTo(cuts[middle]);
            if (order == 0) {
                return classOfStep[2 * middle + 1];
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return classOfStep[2 * low];
    }

    private void classifyNumbers(Fit fit) {
        for (int step = 0; step < classOfStep.length; step++) {
            classOfStep[step] = classFor(within(step), fit);
        }
        for (int whole = 0; whole < SMALL; whole++) {
            classOfSmall[whole] = classOfNumber(BigDecimal.valueOf(whole));
        }
    }

    /** On a cut for the odd steps; between two, or beyond the outermost, for the even ones. */
    private BigDecimal within(int step) {
        int right = step / 2;
        if (step % 2 == 1) {
            return cuts[right];
        }
        if (cuts.length == 0) {
            return BigDecimal.ZERO;
        }
        if (right == 0) {
            return cuts[0].subtract(BigDecimal.ONE);
        }
        return right == cuts.length
                ? cuts[right - 1].add(BigDecimal.ONE)
                : cuts[right - 1].add(cuts[right]).multiply(new BigDecimal("0.5"));
    }

    private void classifyWords(Fit fit, Iterable<String> words) {
        var other = new StringBuilder("?");
        for (var word : words) {
            classOfWord.put(word, classFor(word, fit));
            other.append(word);
        }
        // Longer than each word, so none of them
        classOfOthers = classFor(other.toString(), fit);
    }

    private int classFor(Object value, Fit fit) {
        int known = fit.classes.computeIfAbsent(fit.of(value), absent -> representatives.size());
        if (known == representatives.size()) {
            representatives.add(value);
        }
        return known;
    }

    /** The numbers at which some cells may change their mind, each once, the least first. */
    static BigDecimal[] cuts(List<Cell> cells) {
        // A TreeSet, unlike a HashSet, holds 1.0 and 1.00 for the same number.
        return cells.stream()
                .flatMap(it -> it.tests().stream())
                .flatMap(Axis::cuts)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(BigDecimal[]::new);
    }

    static Stream<BigDecimal> cuts(Cell.Test test) {
        return switch (test) {
            case Cell.Equal equal -> equal.value() instanceof BigDecimal number ? Stream.of(number) : Stream.empty();
            case Cell.Compare compare -> Stream.of(compare.bound());
            case Cell.Between between -> Stream.of(between.low(), between.high());
        };
    }

    private static Set<String> words(List<Cell> cells) {
        var words = new LinkedHashSet<String>();
        for (var cell : cells) {
            for (var test : cell.tests()) {
                if (test instanceof Cell.Equal equal && equal.value() instanceof String word) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Which of a column's cells fit a value: values with the same answer are of one class. */
    private static final class Fit {
        private final List<UnaryTests> cells;
        private final Map<BitSet, Integer> classes = new HashMap<>();

        Fit(List<Cell> cells) {
            this.cells = cells.stream()
                    .filter(it -> !it.fitsAll())
                    .map(Cell::text)
                    .distinct()
                    .map(UnaryTests::new)
                    .toList();
        }

        BitSet of(Object value) {
            var fits = new BitSet(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                fits.set(i, cells.get(i).fit(value));
            }
            return fits;
        }
    }
}
