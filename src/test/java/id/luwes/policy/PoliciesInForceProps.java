package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is told of when policies are in force, and which one judges on a date, is the same for any policies with any days. */
class PoliciesInForceProps {

    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final Map<Days, byte[]> FILES = new ConcurrentHashMap<>();

    /** When a policy begins and ends, in days; open where it ends never. */
    record Days(int number, int first, int length) {

        boolean open() {
            return length == 0;
        }

        Policy policy() {
            return Policy.of(FILES.computeIfAbsent(this, it -> {
                var last = open() ? null : BEGIN.plusDays(first + length - 1L);
                var head =
                        new PolicyText.Head("uji-" + number, "Uji", "Test", BEGIN.plusDays(first), last, "SK 1", "H");
                return PolicyText.written(People.policyOf2025().file(), head, List.of(), Map.of());
            }));
        }
    }

    @Property(tries = 150)
    void the_dates_that_are_told_are_those_on_which_a_policy_judges(@ForAll("some") @Size(max = 5) List<Days> days) {
        var policies = policies(days);
        for (int day = -2; day < 70; day++) {
            var date = BEGIN.plusDays(day);
            var judging = policies.inForceOn(date);
            for (var policy : policies.all()) {
                var told = policies.inForce(policy).filter(it -> it.contains(date));
                assertThat(told.isPresent())
                        .as("%s on %s", policy.id(), date)
                        .isEqualTo(judging.filter(it -> it == policy).isPresent());
            }
        }
    }

    @Property(tries = 150)
    void none_comes_back_after_a_later_one(
            @ForAll("some") @Size(max = 5) List<Days> days, @ForAll @IntRange(max = 60) int day) {
        var policies = policies(days);
        var date = BEGIN.plusDays(day);
        policies.inForceOn(date)
                .ifPresent(judging -> assertThat(policies.all())
                        .noneMatch(it ->
                                it.validity().first().isAfter(judging.validity().first())
                                        && !it.validity().first().isAfter(date)));
    }

    private static Policies policies(List<Days> days) {
        var added = new ArrayList<Policy>();
        for (var one : days) {
            added.add(new Days(added.size(), one.first(), one.length()).policy());
        }
        return Policies.of(List.of()).with(added);
    }

    @Provide
    Arbitrary<List<Days>> some() {
        var first = Arbitraries.integers().between(0, 30);
        var length = Arbitraries.integers().between(0, 30);
        return Combinators.combine(first, length)
                .as((a, b) -> new Days(0, a, b))
                .list();
    }
}
