package id.luwes.eligibility.web;

import id.luwes.policy.Lever;
import id.luwes.policy.LeverPositions;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.Policy;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/**
 * Where the levers of a draft were moved to, by the names of their fields.
 *
 * @param positions of those that could be read; the others stand where the draft has them
 */
record LeversForm(LeverPositions positions, Faults faults) {

    /** A form that was sent says so, since boxes of which none is ticked are not sent. */
    static final String SENT = "moved";

    private static final int LONGEST = 12;

    static LeversForm of(Policy policy, MultiValueMap<String, String> sent) {
        if (!sent.containsKey(SENT)) {
            return new LeversForm(LeverPositions.UNMOVED, Faults.NONE);
        }
        var levers = policy.levers();
        var numbers = new HashMap<String, BigDecimal>();
        var boxes = new HashMap<String, SortedSet<Integer>>();
        var faults = Faults.NONE;
        for (var lever : levers) {
            if (lever instanceof Lever.Boxes) {
                var named = boxes(sent.getOrDefault(lever.key(), List.of()));
                faults = faults.andIf(named.isEmpty(), lever.key(), "eligibility.levers.fault.boxes");
                boxes.put(lever.key(), named);
            } else {
                var typed = Letters.first(Letters.line(sent.getFirst(lever.key())), LONGEST);
                var number = number(typed).filter(it -> isWithin(lever, it));
                faults = faults.andIf(
                        !typed.isEmpty() && number.isEmpty(), lever.key(), "eligibility.levers.fault.number", typed);
                number.ifPresent(it -> numbers.put(lever.key(), it));
            }
        }
        var positions = new LeverPositions(numbers, boxes);
        return new LeversForm(positions, faults.and(passed(levers, positions)));
    }

    /** The same where the policy that it would make is none: an interval of one of its cells would be empty. */
    LeversForm refused(OutsideSubset why) {
        return new LeversForm(positions, faults.and(SENT, "eligibility.levers.fault.policy", why.told()));
    }

    private static Faults passed(List<Lever> levers, LeverPositions positions) {
        var faults = Faults.NONE;
        for (var lever : levers) {
            if (lever instanceof Lever.Bound bound) {
                var passed = positions.passedBy(bound, levers);
                faults = faults.andIf(
                        passed.isPresent(),
                        bound.key(),
                        "eligibility.levers.fault.passed",
                        positions.of(bound),
                        passed.map(positions::of).orElse(BigDecimal.ZERO));
            }
        }
        return faults;
    }

    private static Optional<BigDecimal> number(String typed) {
        return typed.matches("[0-9]{1,6}([.,][0-9]{1,3})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isWithin(Lever lever, BigDecimal number) {
        return switch (lever) {
            case Lever.Bound bound ->
                number.compareTo(bound.least()) >= 0
                        && number.compareTo(bound.most()) <= 0
                        && (!bound.whole() || isWhole(number));
            case Lever.Days days -> isWhole(number) && number.compareTo(BigDecimal.valueOf(Lever.Days.MOST)) <= 0;
            case Lever.Boxes boxes -> false;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static SortedSet<Integer> boxes(List<String> ticked) {
        var boxes = new TreeSet<Integer>();
        ticked.stream().filter(it -> it.matches("[1-9]")).map(Integer::valueOf).forEach(boxes::add);
        return boxes;
    }

    /** The fields again, for another form that sends the same. */
    static Map<String, List<String>> fields(Policy policy, LeverPositions positions) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(SENT, List.of("1"));
        for (var lever : policy.levers()) {
            fields.put(
                    lever.key(),
                    switch (lever) {
                        case Lever.Bound bound -> List.of(positions.of(bound).toPlainString());
                        case Lever.Days days -> List.of(Integer.toString(positions.of(days)));
                        case Lever.Boxes boxes ->
                            positions.of(boxes).stream().map(String::valueOf).toList();
                    });
        }
        return fields;
    }
}
