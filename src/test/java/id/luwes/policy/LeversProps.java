package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A policy that is only sketched gives what the engine gives, wherever its levers stand. */
class LeversProps {

    private static final Policy POLICY = People.policyOf2025();

    @Property(tries = 60)
    void a_sketch_gives_the_days_that_the_engine_gives(
            @ForAll("positions") LeverPositions positions, @ForAll("crowds") List<Facts> crowd) {
        var moved = Policy.of(
                PolicyText.written(POLICY.file(), PolicyText.Head.of(POLICY), List.of(), POLICY.moved(positions)));
        ToIntFunction<Facts> sketch = moved.sketch();
        for (var person : crowd) {
            assertThat(sketch.applyAsInt(person)).isEqualTo(moved.decide(person).maxDays());
        }
    }

    @Property(tries = 200)
    void a_lever_stands_where_it_was_moved_to_in_the_policy_that_is_written(
            @ForAll("positions") LeverPositions positions) {
        var moved = Policy.of(
                PolicyText.written(POLICY.file(), PolicyText.Head.of(POLICY), List.of(), POLICY.moved(positions)));
        for (var lever : POLICY.levers()) {
            switch (lever) {
                case Lever.Bound bound ->
                    assertThat(moved.levers())
                            .filteredOn(Lever.Bound.class::isInstance)
                            .extracting(it -> ((Lever.Bound) it).value().doubleValue())
                            .contains(positions.of(bound).doubleValue());
                case Lever.Days days ->
                    assertThat(moved.days())
                            .filteredOn(it -> it.row().equals(days.row()))
                            .extracting(Step::result)
                            .containsExactly(Integer.toString(positions.of(days)));
                case Lever.Boxes boxes ->
                    assertThat(moved.levers())
                            .filteredOn(it -> it.key().equals(boxes.key()))
                            .extracting(it -> ((Lever.Boxes) it).chosen())
                            .containsExactly(positions.of(boxes));
            }
        }
    }

    @Provide
    Arbitrary<LeverPositions> positions() {
        return Arbitraries.randoms().map(random -> {
            var numbers = new HashMap<String, BigDecimal>();
            SortedSet<Integer> boxes = new TreeSet<>();
            for (int box = 1; box <= 9; box++) {
                if (random.nextBoolean()) {
                    boxes.add(box);
                }
            }
            boxes.add(random.nextInt(9) + 1);
            numbers.put("unexcused_absence_days.2", BigDecimal.valueOf(random.nextInt(1, 11)));
            numbers.put(
                    "bandwidth_mbps.10",
                    BigDecimal.valueOf(random.nextInt(1, 60)).multiply(new BigDecimal("0.5")));
            int least = random.nextInt(1, 90);
            numbers.put("remote_capacity.20", BigDecimal.valueOf(least));
            numbers.put("remote_capacity.40", BigDecimal.valueOf(random.nextInt(least + 1, 100)));
            numbers.put("months_in_position.6", BigDecimal.valueOf(random.nextInt(1, 19)));
            numbers.put("days-2", BigDecimal.valueOf(random.nextInt(1, 5)));
            return new LeverPositions(numbers, Map.of("refusal-box", boxes));
        });
    }

    @Provide
    Arbitrary<List<Facts>> crowds() {
        return new ShippedPoliciesProps().people().list().ofSize(40);
    }
}
