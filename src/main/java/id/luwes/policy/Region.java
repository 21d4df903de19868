package id.luwes.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cases that a table tells apart, as boxes that do not overlap: of each column some of its possible values. What rows leave
 * over is found exactly, without walking through each case.
 */
final class Region {

    /** More boxes than any table of people needs; beyond that nobody waits for the answer. */
    static final int MOST = 100_000;

    private final List<BitSet[]> boxes;

    private Region(List<BitSet[]> boxes) {
        this.boxes = boxes;
    }

    static Region of(BitSet[] box) {
        var boxes = new ArrayList<BitSet[]>();
        if (!isEmpty(box)) {
            boxes.add(box);
        }
        return new Region(boxes);
    }

    static Region none() {
        return new Region(List.of());
    }

    int size() {
        return boxes.size();
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** A case in it, by the number of a value for each column. */
    Optional<int[]> sample() {
        return boxes.stream().findFirst().map(box -> {
            var sample = new int[box.length];
            for (int i = 0; i < box.length; i++) {
                sample[i] = box[i].nextSetBit(0);
            }
            return sample;
        });
    }

    /** Which columns its first box narrows at all: what a sample needs to tell. */
    List<Integer> narrowed(List<PossibleValues> columns) {
        var narrowed = new ArrayList<Integer>();
        boxes.stream().findFirst().ifPresent(box -> {
            for (int i = 0; i < box.length; i++) {
                if (box[i].cardinality() < columns.get(i).size()) {
                    narrowed.add(i);
                }
            }
        });
        return narrowed;
    }

    /** @throws TooMany when so many boxes come of it that the answer is not worth the wait */
    Region without(BitSet[] taken) {
        var left = new ArrayList<BitSet[]>();
        for (var box : boxes) {
            rest(box, taken, left);
            if (left.size() > MOST) {
                throw new TooMany();
            }
        }
        return new Region(left);
    }

    /** What of it lies in a box. */
    Region within(BitSet[] box) {
        return new Region(boxes.stream()
                .map(it -> common(it, box))
                .filter(it -> !isEmpty(it))
                .toList());
    }

    Region and(Region other) {
        var all = new ArrayList<>(boxes);
        all.addAll(other.boxes);
        return new Region(all);
    }

    /** Cut column by column: what lies outside in the first, then what lies inside of it and outside in the second, and so on. */
    private static void rest(BitSet[] box, BitSet[] taken, List<BitSet[]> left) {
        if (isEmpty(common(box, taken))) {
            left.add(box);
            return;
        }
        var inside = box.clone();
        for (int i = 0; i < box.length; i++) {
            var outside = (BitSet) inside[i].clone();
            outside.andNot(taken[i]);
            if (!outside.isEmpty()) {
                var piece = inside.clone();
                piece[i] = outside;
                left.add(piece);
            }
            var common = (BitSet) inside[i].clone();
            common.and(taken[i]);
            inside[i] = common;
        }
    }

    static BitSet[] common(BitSet[] one, BitSet[] other) {
        var common = new BitSet[one.length];
        for (int i = 0; i < one.length; i++) {
            common[i] = (BitSet) one[i].clone();
            common[i].and(other[i]);
        }
        return common;
    }

    static boolean isEmpty(BitSet[] box) {
        for (var values : box) {
            if (values.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static boolean contains(BitSet[] whole, BitSet[] part) {
        for (int i = 0; i < whole.length; i++) {
            var beyond = (BitSet) part[i].clone();
            beyond.andNot(whole[i]);
            if (!beyond.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** So many boxes come of a table that it is not told apart. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
