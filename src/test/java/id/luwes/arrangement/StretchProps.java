package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.rulebook.Fate;
import id.luwes.rulebook.Fate.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a policy leaves of an agreement, day by day, beside what was held. */
class StretchProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final int DAYS = 60;

    /** A right with its changes: on a day that one holds which was decided last of all that have begun. */
    record Life(List<Stretch> terms) {

        int on(int day) {
            var date = FIRST.plusDays(day);
            return terms.reversed().stream()
                    .filter(it -> !it.from().isAfter(date))
                    .findFirst()
                    .map(Stretch::daysPerWeek)
                    .orElse(0);
        }

        List<Stretch> held() {
            var held = new ArrayList<Stretch>();
            int from = 0;
            for (int day = 1; day <= DAYS; day++) {
                if (day == DAYS || on(day) != on(from)) {
                    if (on(from) > 0) {
                        held.add(new Stretch(FIRST.plusDays(from), FIRST.plusDays(day), on(from)));
                    }
                    from = day;
                }
            }
            return held;
        }

        Life then(List<Stretch> more) {
            var all = new ArrayList<>(terms);
            all.addAll(more);
            return new Life(all);
        }
    }

    @Property
    void after_the_notice_nobody_has_more_days_than_their_right(
            @ForAll("lives") Life life,
            @ForAll("cuts") Fate fate,
            @ForAll @IntRange(max = 4) int right,
            @ForAll @IntRange(min = -10, max = DAYS + 10) int earliest) {
        var cut = life.then(cut(life, fate, right, earliest));
        for (int day = Math.max(0, earliest); day < DAYS; day++) {
            assertThat(cut.on(day)).isLessThanOrEqualTo(right);
        }
    }

    @Property
    void before_the_notice_is_over_nothing_changes_and_a_day_is_never_given(
            @ForAll("lives") Life life,
            @ForAll("cuts") Fate fate,
            @ForAll @IntRange(max = 4) int right,
            @ForAll @IntRange(min = -10, max = DAYS + 10) int earliest) {
        var cut = life.then(cut(life, fate, right, earliest));
        for (int day = 0; day < DAYS; day++) {
            assertThat(cut.on(day)).isLessThanOrEqualTo(life.on(day));
            if (day < earliest) {
                assertThat(cut.on(day)).isEqualTo(life.on(day));
            }
        }
    }

    @Property
    void bringing_down_takes_no_more_than_what_is_too_much(
            @ForAll("lives") Life life,
            @ForAll @IntRange(min = 1, max = 4) int right,
            @ForAll @IntRange(min = -10, max = DAYS + 10) int earliest) {
        var cut = life.then(cut(life, new Fate(Way.SHORTEN, 5), right, earliest));
        for (int day = Math.max(0, earliest); day < DAYS; day++) {
            assertThat(cut.on(day)).isEqualTo(Math.min(life.on(day), right));
        }
    }

    @Property
    void ending_leaves_nothing_from_the_first_day_that_is_too_much(
            @ForAll("lives") Life life,
            @ForAll @IntRange(max = 4) int right,
            @ForAll @IntRange(min = -10, max = DAYS + 10) int earliest) {
        var cut = life.then(cut(life, new Fate(Way.END, 5), right, earliest));
        var over = false;
        for (int day = Math.max(0, earliest); day < DAYS; day++) {
            over |= life.on(day) > right;
            assertThat(cut.on(day)).isEqualTo(over ? 0 : life.on(day));
        }
    }

    @Property
    void twice_is_once(
            @ForAll("lives") Life life,
            @ForAll("cuts") Fate fate,
            @ForAll @IntRange(max = 4) int right,
            @ForAll @IntRange(min = -10, max = DAYS + 10) int earliest) {
        assertThat(cut(life.then(cut(life, fate, right, earliest)), fate, right, earliest))
                .isEmpty();
    }

    @Property
    void keeping_changes_nothing(
            @ForAll("lives") Life life, @ForAll @IntRange(max = 4) int right, @ForAll @IntRange(max = DAYS) int day) {
        assertThat(cut(life, Fate.KEPT, right, day)).isEmpty();
    }

    private static List<Stretch> cut(Life life, Fate fate, int right, int earliest) {
        return Stretch.following(fate, life.held(), right, FIRST.plusDays(earliest));
    }

    @Provide
    Arbitrary<Fate> cuts() {
        return Arbitraries.of(Way.SHORTEN, Way.END).map(it -> new Fate(it, 5));
    }

    /** A grant, and what was decided later for days to come in whatever order; nothing comes back after an end. */
    @Provide
    Arbitrary<Life> lives() {
        var change = Combinators.combine(
                        Arbitraries.integers().between(1, DAYS - 1),
                        Arbitraries.integers().between(1, 5))
                .as((from, days) -> new Stretch(FIRST.plusDays(from), FIRST.plusDays(DAYS), days));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5), change.list().ofMaxSize(4))
                .as((days, changes) -> new Life(List.of(new Stretch(FIRST, FIRST.plusDays(DAYS), days))).then(changes));
    }
}
