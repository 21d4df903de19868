package id.luwes.regime;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who is away by turns: never more than the share, and nobody more often than another. */
class TurnsProps {

    @Property
    void never_more_than_the_share_is_away_whatever_the_groups_are(
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(min = 2, max = 9) int groups,
            @ForAll @IntRange(min = 1, max = 8) int away,
            @ForAll @IntRange(min = 0, max = 400) int number,
            @ForAll Random chance) {
        Assume.that(away < groups);
        var all = people(people);
        var byChance = new HashMap<EmployeeId, Integer>();
        all.forEach(it -> byChance.put(it, chance.nextInt(groups) + 1));
        var division = new Division(new Turns(groups, away), byChance);
        assertThat(division.away(number, all, share)).hasSizeLessThanOrEqualTo(people * share / 100);
        assertThat(division.due(number, all)).containsAll(division.away(number, all, share));
    }

    @Property
    void what_is_proposed_fits_so_that_everybody_whose_turn_it_is_goes(
            @ForAll @IntRange(min = 1, max = 300) int people,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(min = 0, max = 200) int number) {
        var all = people(people);
        var turns = Turns.of(people, share);
        assertThat(turns.isPresent()).isEqualTo(people * share >= 100);
        turns.map(it -> Division.proposed(it, all))
                .ifPresent(it -> assertThat(it.away(number, all, share))
                        .containsExactlyInAnyOrderElementsOf(it.due(number, all))
                        .isNotEmpty());
    }

    @Property
    void over_any_run_of_days_nobody_is_away_more_than_once_more_than_another(
            @ForAll @IntRange(min = 2, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var all = people(people);
        Turns.of(people, share).map(it -> Division.proposed(it, all)).ifPresent(it -> {
            var counts = counts(it, all, share, first, days);
            assertThat(max(counts) - min(counts)).isLessThanOrEqualTo(1);
        });
    }

    @Property
    void everybody_is_away_at_least_half_as_often_as_the_share_allows(
            @ForAll @IntRange(min = 2, max = 300) int people, @ForAll @IntRange(min = 1, max = 99) int share) {
        Turns.of(people, share)
                .ifPresent(it -> assertThat(2L * it.away() * people)
                        .isGreaterThanOrEqualTo((long) it.groups() * Turns.most(people, share)));
    }

    @Property
    void whoever_joins_moves_nobody_and_whoever_leaves_sends_nobody_away_on_another_day(
            @ForAll @IntRange(min = 2, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(min = 0, max = 60) int number,
            @ForAll @IntRange(min = 1, max = 5) int moving) {
        var all = people(people);
        var more = people(people + moving);
        Turns.of(people, share).map(it -> Division.proposed(it, all)).ifPresent(it -> {
            assertThat(it.away(number, more, share)).isEqualTo(it.away(number, all, share));
            var joined = it.joinedBy(more.subList(people, people + moving));
            assertThat(joined.groups()).containsAllEntriesOf(it.groups()).hasSize(people + moving);
            var fewer = all.subList(0, Math.max(1, people - moving));
            assertThat(it.away(number, all, share)).containsAll(it.away(number, fewer, share));
        });
    }

    @Property
    void those_who_stay_because_a_group_is_too_large_change_from_round_to_round(
            @ForAll @IntRange(min = 2, max = 30) int people) {
        var all = people(people);
        var division = new Division(new Turns(2, 1), all.stream().collect(toMap(it -> it, it -> 1)));
        var counts = counts(division, all, 50, 0, 4 * people);
        assertThat(max(counts) - min(counts)).isLessThanOrEqualTo(1);
    }

    @Example
    void half_and_half_is_two_groups_where_people_can_be_halved_and_more_where_not() {
        assertThat(Turns.of(1, 50)).isEmpty();
        assertThat(Turns.of(2, 50)).contains(new Turns(2, 1));
        assertThat(Turns.of(3, 50)).contains(new Turns(3, 1));
        assertThat(Turns.of(5, 50)).contains(new Turns(5, 2));
        assertThat(Turns.of(36, 50)).contains(new Turns(2, 1));
        assertThat(Turns.of(37, 50)).contains(new Turns(7, 3));
        assertThat(Turns.of(30, 33)).contains(new Turns(4, 1));
        assertThat(Turns.of(100, 33)).contains(new Turns(7, 2));
        assertThat(Turns.of(10, 60)).contains(new Turns(5, 3));
        assertThat(Turns.of(50, 2)).contains(new Turns(50, 1));
    }

    @Example
    void groups_are_called_by_letters() {
        assertThat(IntStream.of(1, 2, 26, 27, 52, 53, 100).mapToObj(Turns::letter))
                .containsExactly("A", "B", "Z", "AA", "AZ", "BA", "CV");
        assertThat(new Turns(5, 2).on(0)).containsExactly(1, 2);
        assertThat(new Turns(5, 2).on(2)).containsExactly(1, 5);
    }

    private static Map<EmployeeId, Integer> counts(
            Division division, List<EmployeeId> all, int share, int first, int days) {
        var counts = new HashMap<EmployeeId, Integer>();
        all.forEach(it -> counts.put(it, 0));
        IntStream.range(first, first + days)
                .forEach(number -> division.away(number, all, share).forEach(it -> counts.merge(it, 1, Integer::sum)));
        assertThat(counts.keySet()).isEqualTo(all.stream().collect(toSet()));
        return counts;
    }

    private static int max(Map<EmployeeId, Integer> counts) {
        return counts.values().stream().mapToInt(it -> it).max().orElseThrow();
    }

    private static int min(Map<EmployeeId, Integer> counts) {
        return counts.values().stream().mapToInt(it -> it).min().orElseThrow();
    }

    private static List<EmployeeId> people(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(EmployeeId::new).toList();
    }
}
