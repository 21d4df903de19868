package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SmallGroupsProps {

    @Property
    void nobody_is_lost_and_nobody_is_counted_twice(@ForAll("groups") List<Group> groups) {
        assertThat(total(SmallGroups.merged(groups))).isEqualTo(total(groups));
    }

    @Property
    void no_group_that_is_shown_is_smaller_than_five_unless_all_together_are(@ForAll("groups") List<Group> groups) {
        var shown = SmallGroups.merged(groups);
        if (!alone(total(groups)).tooSmall()) {
            assertThat(shown).noneMatch(Group::tooSmall);
        }
    }

    @Property
    void a_small_group_never_follows_from_the_total_and_the_others(@ForAll("groups") List<Group> groups) {
        var shown = SmallGroups.merged(groups);
        if (!alone(total(groups)).tooSmall()) {
            for (int some = 0; some < 1 << shown.size(); some++) {
                int left = some;
                var rest = IntStream.range(0, shown.size())
                        .filter(it -> (left >> it & 1) == 1)
                        .mapToObj(shown::get)
                        .toList();
                assertThat(alone(total(rest)).tooSmall()).isFalse();
            }
        }
    }

    @Property
    void groups_of_five_stay_as_they_are_where_none_is_smaller(@ForAll("groups") List<Group> groups) {
        var large = groups.stream().filter(it -> !it.tooSmall()).toList();
        assertThat(SmallGroups.merged(large)).isEqualTo(large);
    }

    @Property
    void outputs_of_people_without_a_day_are_not_shown_alone_either(@ForAll("groups") List<Group> groups) {
        var shown = SmallGroups.merged(groups);
        if (total(groups).participants() >= Group.LEAST) {
            assertThat(shown)
                    .filteredOn(it -> it.sums().participants() < Group.LEAST)
                    .allSatisfy(it -> assertThat(it.sums().outputsDue()).isZero());
        } else {
            assertThat(shown).filteredOn(it -> it.sums().outputsDue() > 0).allMatch(Group::tooSmall);
        }
    }

    /** Some units have outputs of people who have no day under an agreement in the month. */
    @Provide
    Arbitrary<List<Group>> groups() {
        return sums().list()
                .ofMaxSize(9)
                .map(sums -> IntStream.range(0, sums.size())
                        .mapToObj(it -> new Group(List.of(new UnitId(it + 1)), "Unit " + it, false, sums.get(it)))
                        .toList());
    }

    /** Some work without an agreement, and some units have fewer than five people and no participant. */
    static Arbitrary<Sums> sums() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(0, 12))),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 3)))
                .as(SmallGroupsProps::of);
    }

    /** Participants and others with what usual ones do. */
    static Sums sums(int participants, int others) {
        return of(participants, others, 0);
    }

    private static Sums of(int participants, int others, int more) {
        return new Sums(
                participants + others,
                participants,
                participants * 20L,
                participants * 8L,
                participants * 19L,
                participants + more,
                participants + more,
                BigDecimal.valueOf(participants + more),
                BigDecimal.valueOf(participants));
    }

    private static Group alone(Sums sums) {
        return new Group(List.of(new UnitId(1)), "", false, sums);
    }

    private static Sums total(List<Group> groups) {
        return groups.stream().map(Group::sums).reduce(Sums.NONE, Sums::plus);
    }
}
