package id.luwes.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices of which some come more often than others. */
final class Weighted<T> {

    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    static <T> Weighted<T> by(ToDoubleFunction<T> weight, List<T> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to choose from.");
        }
        var upTo = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(choices.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(List.copyOf(choices), upTo);
    }

    T pick(Chance chance) {
        double wanted = chance.share() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, wanted);
        return choices.get(Math.min(choices.size() - 1, found >= 0 ? found + 1 : -found - 1));
    }
}
