package id.luwes.policy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges each class of inputs once and remembers the outcome. Where there are more classes than places, a class may take
 * the place of another and be judged again: memory is bounded, the answer is the same. Safe for any number of threads.
 *
 * @param <T> the outcome, immutable
 */
final class Classes<T> {

    private static final int MOST_PLACES = 1 << 16;

    private final List<Axis> axes;
    private final Function<List<Object>, T> judge;
    private final AtomicReferenceArray<@Nullable Known<T>> places;

    /** @param judge asked with one value for each axis, in their order */
    Classes(List<Axis> axes, Function<List<Object>, T> judge) {
        this.axes = List.copyOf(axes);
        this.judge = judge;
        this.places = new AtomicReferenceArray<>((int) Math.min(count(axes), MOST_PLACES));
    }

    /** The number of classes. */
    static long count(List<Axis> axes) {
        long count = 1;
        for (var axis : axes) {
            try {
                count = Math.multiplyExact(count, axis.size());
            } catch (ArithmeticException tooMany) {
                throw new OutsideSubset(
                        Where.FILE,
                        "tabelnya membedakan lebih dari 2^63 keadaan",
                        "its tables tell more than 2^63 cases apart");
            }
        }
        return count;
    }

    /** @param values one for each axis, in their order; an absent one is taken for any class of its axis */
    T outcome(@Nullable Object[] values) {
        long number = 0;
        for (int i = 0; i < values.length; i++) {
            var axis = axes.get(i);
            number = number * axis.size() + axis.classOf(values[i]);
        }
        int place = (int) (number % places.length());
        var known = places.getPlain(place);
        if (known == null || known.number != number) {
            known = judged(number, place);
        }
        return known.outcome;
    }

    private Known<T> judged(long number, int place) {
        var known = new Known<>(number, judge.apply(representatives(number)));
        places.setRelease(place, known);
        return known;
    }

    private List<Object> representatives(long number) {
        var values = new Object[axes.size()];
        long rest = number;
        for (int i = values.length - 1; i >= 0; i--) {
            var axis = axes.get(i);
            values[i] = axis.representative((int) (rest % axis.size()));
            rest /= axis.size();
        }
        return List.of(values);
    }

    private record Known<T>(long number, T outcome) {}
}
