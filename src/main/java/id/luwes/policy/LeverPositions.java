package id.luwes.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Where levers stand, by their keys; one that is not named stands where the policy has it.
 *
 * @param numbers bounds and days
 * @param boxes which boxes a row names
 */
public record LeverPositions(Map<String, BigDecimal> numbers, Map<String, SortedSet<Integer>> boxes) {

    /** All where the policy has them. */
    public static final LeverPositions UNMOVED = new LeverPositions(Map.of(), Map.of());

    public LeverPositions {
        numbers = Map.copyOf(numbers);
        boxes = Map.copyOf(boxes);
    }

    public BigDecimal of(Lever.Bound lever) {
        return numbers.getOrDefault(lever.key(), lever.value());
    }

    public int of(Lever.Days lever) {
        return numbers.getOrDefault(lever.key(), BigDecimal.valueOf(lever.value()))
                .intValue();
    }

    public SortedSet<Integer> of(Lever.Boxes lever) {
        return boxes.getOrDefault(lever.key(), lever.chosen());
    }

    public boolean moves(Lever lever) {
        return switch (lever) {
            case Lever.Bound bound -> of(bound).compareTo(bound.value()) != 0;
            case Lever.Days days -> of(days) != days.value();
            case Lever.Boxes named -> !of(named).equals(named.chosen());
        };
    }

    /**
     * The lever that one has passed: what was the lesser bound of the same fact must stay the lesser, or the rows between the two
     * would fit nobody.
     */
    public Optional<Lever.Bound> passedBy(Lever.Bound lever, List<Lever> all) {
        return all.stream()
                .filter(Lever.Bound.class::isInstance)
                .map(Lever.Bound.class::cast)
                .filter(it -> it.fact() == lever.fact())
                .filter(it -> it.value().compareTo(lever.value()) > 0 && of(it).compareTo(of(lever)) <= 0)
                .findFirst();
    }
}
